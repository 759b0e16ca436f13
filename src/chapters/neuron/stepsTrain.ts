import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsTrain: readonly Step<State>[] = [{ id: 'train', figure: 'train' }];
