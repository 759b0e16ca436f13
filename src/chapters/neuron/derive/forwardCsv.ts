import { lineIds, lineNames, solvePass, type LineId } from './forward';
import type { State } from '../model';

export const forwardHeader = ['quantity', 'value'] as const;

/** The pass as rows for a spreadsheet; a line that is not known stays empty. */
export function forwardRows(
  state: State,
  known: (line: LineId) => boolean,
  knowsAgain: boolean,
): (readonly [string, string | number | null])[] {
  const { given, values, dLdz, again } = solvePass(state);
  const told = (is: boolean, value: number) => (is ? value : null);
  return [
    ['x1', given.x1],
    ['x2', given.x2],
    ['w1', given.w1],
    ['w2', given.w2],
    ['b', given.b],
    ['y', given.y],
    ['Learning rate', given.lr],
    ['Loss function', given.loss === 'mse' ? 'squared error' : 'cross-entropy'],
    ...lineIds.map((line) => [lineNames[line], told(known(line), values[line])] as const),
    ['dL/dz', told(known('dLda') && known('dadz'), dLdz)],
    ['z after the step', told(knowsAgain, again.z)],
    ['a after the step', told(knowsAgain, again.a)],
    ['Loss after the step', told(knowsAgain, again.L)],
  ];
}
