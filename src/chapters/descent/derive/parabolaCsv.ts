import { toCsv } from '../../../plot/csv';
import type { ParabolaState } from '../modelParabola';
import type { LossCurve } from './curves';
import type { Row } from './descend';

/** The table of iterations with its settings; of a curve still hidden, the places that were looked at. */
export function parabolaCsv(state: ParabolaState, curve: LossCurve, rows: readonly Row[]): string {
  const { curve: name, lr, w, hill, seen, tried } = state;
  const settings = [name, name === 'hidden' ? hill : null, lr, w];
  const names = ['curve', 'hidden curve number', 'learning rate', 'first w'];
  if (name === 'hidden' && !seen) {
    return toCsv(
      ['try', 'w', 'loss', 'slope', ...names],
      tried.map((at, index) => [index + 1, at, curve.loss(at), curve.slope(at), ...settings]),
    );
  }
  return toCsv(
    ['step', 'w', 'loss', 'slope', 'move', ...names],
    rows.map((row) => [row.step, row.w, row.loss, row.slope, row.move, ...settings]),
  );
}
