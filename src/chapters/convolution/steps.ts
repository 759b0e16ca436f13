import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsCnn } from './stepsCnn';
import { stepsKernel } from './stepsKernel';
import { stepsOwn } from './stepsOwn';
import { stepsPooling } from './stepsPooling';
import { stepsSliding } from './stepsSliding';
import { stepsTranslation } from './stepsTranslation';

/** The chapter's thread: what a filter looks for, how it walks, what is kept of its map, and all of it as a network. */
export const steps: readonly Step<State>[] = [
  ...stepsKernel,
  ...stepsSliding,
  ...stepsPooling,
  ...stepsCnn,
  ...stepsTranslation,
  ...stepsOwn,
];
