import { dealsOf, noiseOf } from './derive/batches';
import type { Step } from '../../state/chapter';

import { epochOrder, stepsPerEpoch } from '../../math/training';
import { within, type State } from './model';
import { CARDS, initialBatches, type BatchesState } from './modelBatches';

const begin = (settings: Partial<BatchesState> = {}): ((state: State) => State) =>
  within('batches', () => ({ ...initialBatches, ...settings }));

const goTo = (step: number): ((state: State) => State) => within('batches', (old) => ({ ...old, step }));

/** Noise of the dots with batches of a size, over three epochs. */
function noiseWith(state: BatchesState, size: number): number {
  const perEpoch = stepsPerEpoch(CARDS, size);
  return noiseOf(dealsOf({ ...state, size }, 3 * perEpoch), perEpoch);
}

export const stepsBatches: readonly Step<State>[] = [
  { id: 'bt-what', figure: 'batches', set: begin() },
  {
    id: 'bt-epoch',
    figure: 'batches',
    set: begin(),
    predict: { kind: 'number', correct: ({ batches }) => stepsPerEpoch(CARDS, batches.size), tolerance: 0 },
    reveal: goTo(5),
  },
  {
    id: 'bt-order',
    figure: 'batches',
    set: begin({ step: 5 }),
    predict: {
      kind: 'choice',
      options: ['same', 'other', 'chance'],
      correct: ({ batches: { seed } }) => {
        const order = (epoch: number) => epochOrder(seed, epoch, CARDS).join();
        if (order(1) !== order(1)) return 'chance';
        return order(0) === order(1) ? 'same' : 'other';
      },
    },
    reveal: goTo(10),
  },
  {
    id: 'bt-size',
    figure: 'batches',
    set: begin({ size: 1 }),
    predict: {
      kind: 'choice',
      options: ['one', 'all', 'equal'],
      correct: ({ batches }) => {
        const [one, all] = [noiseWith(batches, 1), noiseWith(batches, CARDS)];
        return one > 1.2 * all ? 'one' : all > 1.2 * one ? 'all' : 'equal';
      },
    },
    reveal: goTo(120),
  },
  { id: 'bt-takeaway', figure: 'batches', set: begin() },
];
