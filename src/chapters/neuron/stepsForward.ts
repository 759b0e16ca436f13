import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsForward: readonly Step<State>[] = [];
