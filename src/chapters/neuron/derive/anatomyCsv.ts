import { neuronForward, neuronLoss } from '../../../math/neuron';
import { toCsv } from '../../../plot/csv';
import type { State } from '../model';
import type { Cases } from './cases';

/** The patient and the cases, one row each, with what the neuron makes of them and all settings. */
export function anatomyCsv(state: State, cases: Cases): string {
  const { w1, w2, b, loss, seed } = state;
  const row = (name: string, x1: number, x2: number, y: number) => {
    const { z, a } = neuronForward({ w: [w1, w2], b }, [x1, x2]);
    return [name, x1, x2, y, z, a, neuronLoss(a, y, loss), w1, w2, b, loss, seed];
  };
  const { x, y } = cases.train;
  return toCsv(
    ['case', 'x1', 'x2', 'y', 'z', 'a', 'loss', 'w1', 'w2', 'b', 'loss function', 'seed'],
    [
      row('patient', state.x1, state.x2, state.y),
      ...Array.from(y, (label, i) => row(String(i + 1), x[2 * i]!, x[2 * i + 1]!, label)),
    ],
  );
}
