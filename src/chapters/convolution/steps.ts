import type { Step } from '../../state/chapter';
import type { State } from './model';
import { stepsKernel } from './stepsKernel';
import { stepsPooling } from './stepsPooling';
import { stepsSliding } from './stepsSliding';

/** The chapter's thread: what a filter looks for, how it walks, what is kept of its map. */
export const steps: readonly Step<State>[] = [...stepsKernel, ...stepsSliding, ...stepsPooling];
