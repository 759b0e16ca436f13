import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsClusters } from './stepsClusters';
import { stepsRules } from './stepsRules';

/** The chapter's thread: a rule against a learner, and groups that nobody named. */
export const steps: readonly Step<State>[] = [...stepsRules, ...stepsClusters];
