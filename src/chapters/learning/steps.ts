import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsClusters } from './stepsClusters';
import { stepsRules } from './stepsRules';
import { stepsWays } from './stepsWays';

/** The chapter's thread: a rule against a learner, groups that nobody named, and the four ways of learning. */
export const steps: readonly Step<State>[] = [...stepsRules, ...stepsClusters, ...stepsWays];
