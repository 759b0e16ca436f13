import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsAnatomy: readonly Step<State>[] = [{ id: 'anatomy', figure: 'anatomy' }];
