import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsChannels: readonly Step<State>[] = [{ id: 'channels-what', figure: 'channels' }];
