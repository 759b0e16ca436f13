import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsMatrix: readonly Step<State>[] = [{ id: 'matrix-what', figure: 'matrix' }];
