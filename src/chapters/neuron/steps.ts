import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsAnatomy } from './stepsAnatomy';
import { stepsForward } from './stepsForward';
import { stepsSigmoid } from './stepsSigmoid';
import { stepsTrain } from './stepsTrain';

/** The chapter's thread: what a neuron is, how it bends, what it computes, how it learns. */
export const steps: readonly Step<State>[] = [
  ...stepsAnatomy,
  ...stepsSigmoid,
  ...stepsForward,
  ...stepsTrain,
];
