import type { Step } from '../../state/chapter';
import { firstSizes, shareArriving, sigmoidCeiling } from './derive/backward';
import { within, type State } from './model';
import { initialVanishing, type VanishingState } from './modelVanishing';

const begin = (settings: Partial<VanishingState>): ((state: State) => State) =>
  within('vanishing', () => ({ ...initialVanishing, ...settings }));

const change = (settings: Partial<VanishingState>): ((state: State) => State) =>
  within('vanishing', (old) => ({ ...old, ...settings }));

export const stepsVanishing: readonly Step<State>[] = [
  { id: 'vn-what', figure: 'vanishing', set: begin({ depth: 3 }) },
  {
    id: 'vn-ceiling',
    figure: 'vanishing',
    set: begin({ depth: 5 }),
    predict: { kind: 'number', correct: () => sigmoidCeiling(5), tolerance: 0.0003 },
    reveal: change({ depth: 10 }),
  },
  {
    id: 'vn-swap',
    figure: 'vanishing',
    set: begin({}),
    predict: {
      kind: 'choice',
      options: ['less', 'same', 'thousandth', 'much'],
      correct: ({ vanishing }) => {
        const share = shareArriving(firstSizes(vanishing, 'relu'));
        const before = shareArriving(firstSizes(vanishing, 'sigmoid'));
        if (share > 0.05) return 'much';
        return share < before / 2 ? 'less' : share < before * 2 ? 'same' : 'thousandth';
      },
    },
    reveal: change({ rival: 'relu' }),
  },
  { id: 'vn-scale', figure: 'vanishing', set: begin({ depth: 20, activation: 'relu', scale: 1 }) },
  {
    id: 'vn-train',
    figure: 'vanishing',
    set: begin({ rival: 'relu' }),
    predict: {
      kind: 'choice',
      options: ['both', 'relu', 'none'],
      // What 800 steps come to was measured over ten seeds: bench/deep.bench.mjs.
      correct: () => 'relu',
    },
    reveal: change({ step: 800 }),
  },
  { id: 'vn-takeaway', figure: 'vanishing', set: begin({ rival: 'relu' }) },
];
