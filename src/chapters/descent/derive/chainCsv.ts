import { toCsv } from '../../../plot/csv';
import { parameterNames, type ChainState } from '../modelChain';
import type { BatchMean, Chain } from './chain';

/** The numbers of the part that is shown: the factors of each weight, or the cases of the batch and their mean. */
export function chainCsv(state: ChainState, chain: Chain, mean: BatchMean): string {
  const { loss, lr, zero } = state;
  if (state.part === 'batch') {
    const rows = mean.rows.map((row, index) => [
      index + 1, row.chosen, row.x1, row.x2, row.y, row.a, row.loss, row.gradient.w1, row.gradient.w2, row.gradient.b, loss, lr,
    ]); // prettier-ignore
    const { gradient } = mean;
    const last =
      mean.count === 0 ? [null, null, null, null] : [mean.loss, gradient.w1, gradient.w2, gradient.b];
    return toCsv(
      [
        'patient',
        'in the batch',
        'x1',
        'x2',
        'y',
        'a',
        'L',
        'dL/dw1',
        'dL/dw2',
        'dL/db',
        'loss function',
        'learning rate',
      ],
      [...rows, ['mean', null, null, null, null, null, ...last, loss, lr]],
    );
  }
  const dzdw = { w1: chain.dzdw1, w2: chain.dzdw2, b: chain.dzdb };
  return toCsv(
    [
      'parameter',
      'value',
      'dL/da',
      'da/dz',
      'dz/dw',
      'gradient',
      'new value',
      'x1',
      'x2',
      'y',
      'z',
      'a',
      'L',
      'loss function',
      'learning rate',
      'factors set to 0',
    ],
    parameterNames.map((name) => [
      name, state[name], chain.dLda, chain.dadz, dzdw[name], chain.gradient[name], chain.next[name],
      state.x1, state.x2, state.y, chain.z, chain.a, chain.loss, loss, lr, zero.join(' '),
    ]), // prettier-ignore
  );
}
