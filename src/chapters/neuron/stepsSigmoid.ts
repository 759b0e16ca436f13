import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsSigmoid: readonly Step<State>[] = [];
