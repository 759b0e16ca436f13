import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsBatches } from './stepsBatches';
import { stepsChain } from './stepsChain';
import { stepsParabola } from './stepsParabola';
import { stepsSurface } from './stepsSurface';

/** The chapter's thread: one weight, two weights, the rule behind the slope, and the data in batches. */
export const steps: readonly Step<State>[] = [
  ...stepsParabola,
  ...stepsSurface,
  ...stepsChain,
  ...stepsBatches,
];
