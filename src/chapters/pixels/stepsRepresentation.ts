import type { Step } from '../../state/chapter';
import type { State } from './model';

export const stepsRepresentation: readonly Step<State>[] = [
  { id: 'representation-what', figure: 'representation' },
];
