import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsFreeze } from './stepsFreeze';
import { stepsOwn } from './stepsOwn';

/** The chapter's thread: what a pretrained network buys, what it does not, and one's own images. */
export const steps: readonly Step<State>[] = [...stepsFreeze, ...stepsOwn];
