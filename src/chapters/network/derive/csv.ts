import type { LossPoint } from '../../../engine/client/trainerView';
import { networkLayout, type NetworkShape } from '../../../math/networkShape';
import { toCsv, type CsvCell } from '../../../plot/csv';
import type { State } from '../model';

/** All settings, the loss curve and, at the present step, every weight and bias. */
export function playgroundCsv(
  state: State,
  shape: NetworkShape,
  losses: readonly LossPoint[],
  params: ArrayLike<number>,
): string {
  const settings: [string, CsvCell][] = [
    ['data set', state.data],
    ['hidden layers', state.layers.join('-')],
    ['activation', state.activation],
    ['loss function', state.loss],
    ['optimizer', state.optimizer],
    ['learning rate', state.lr],
    ['batch size', state.batch],
    ['L1', state.l1],
    ['L2', state.l2],
    ['noise', state.noise],
    ['training share', state.share],
    ['seed', state.seed],
    ['threshold', state.threshold],
  ];
  const rows: CsvCell[][] = settings.map(([name, value]) => ['setting', name, null, value, null]);
  for (const { step, train, test } of losses) rows.push(['loss', 'step', step, train, test]);
  networkLayout(shape).forEach(({ inputs, units, offset }, l) => {
    for (let u = 0; u < units; u += 1)
      for (let i = 0; i <= inputs; i += 1)
        rows.push([
          'parameter',
          `layer ${l + 1} neuron ${u + 1} ${i === inputs ? 'b' : `w${i + 1}`}`,
          state.step,
          params[offset + u * (inputs + 1) + i],
          null,
        ]);
  });
  state.points.forEach(({ x, y, label }, i) =>
    rows.push(['own point', `point ${i + 1}, class ${label}`, null, x, y]),
  );
  return toCsv(['kind', 'name', 'step', 'value or training loss', 'test loss'], rows);
}
