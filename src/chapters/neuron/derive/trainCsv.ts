import type { LossPoint } from '../../../engine/client/trainerView';
import { toCsv } from '../../../plot/csv';
import type { LossName, State } from '../model';
import { batchSizeOf } from './train';

/** The loss curves of both runs, one row a step, with all settings. */
export function trainCsv(
  state: State,
  count: number,
  runs: Readonly<Record<LossName, readonly LossPoint[]>>,
): string {
  const { lr, batch, seed, w1, w2, b } = state;
  const settings = [lr, batchSizeOf(batch, count), seed, w1, w2, b];
  return toCsv(
    [
      'loss function', 'step', 'training loss', 'test loss',
      'learning rate', 'batch size', 'seed', 'first w1', 'first w2', 'first b',
    ], // prettier-ignore
    (['mse', 'bce'] as const).flatMap((loss) =>
      runs[loss].map(({ step, train, test }) => [loss, step, train, test, ...settings]),
    ),
  );
}
