import type { Step } from '../../state/chapter';
import { batchMean, chainOf, pullAt } from './derive/chain';
import { within, type State } from './model';
import { initialChain, type ChainState } from './modelChain';

const begin = (settings: Partial<ChainState> = {}): ((state: State) => State) =>
  within('chain', () => ({ ...initialChain, ...settings }));

const change = (settings: Partial<ChainState>): ((state: State) => State) =>
  within('chain', (old) => ({ ...old, ...settings }));

/** The bias that brings the case to z = 6. */
const sureBias = 6 - (initialChain.w1 * initialChain.x1 + initialChain.w2 * initialChain.x2);

export const stepsChain: readonly Step<State>[] = [
  { id: 'ch-what', figure: 'chain-rule', set: begin() },
  {
    id: 'ch-zero',
    figure: 'chain-rule',
    set: begin(),
    predict: {
      kind: 'choice',
      options: ['all', 'bias', 'none'],
      correct: ({ chain }) => {
        const { gradient } = chainOf({ ...chain, zero: ['dadz'] });
        const [weights, bias] = [gradient.w1 !== 0 || gradient.w2 !== 0, gradient.b !== 0];
        return weights ? 'all' : bias ? 'bias' : 'none';
      },
    },
    reveal: change({ zero: ['dadz'] }),
  },
  {
    id: 'ch-update',
    figure: 'chain-rule',
    set: begin(),
    predict: {
      kind: 'number',
      correct: ({ chain }) => chainOf(chain).gradient.w2,
      tolerance: 0.01,
    },
  },
  { id: 'ch-nudge', figure: 'chain-rule', set: begin({ nudged: 'w1' }) },
  {
    id: 'ch-batch',
    figure: 'chain-rule',
    set: begin({ part: 'batch' }),
    predict: {
      kind: 'choice',
      options: ['no', 'little', 'lot'],
      correct: ({ chain }) => {
        const all = batchMean({ ...chain, chosen: [0, 1, 2, 3, 4, 5] }).gradient;
        const five = batchMean({ ...chain, chosen: [0, 2, 3, 4, 5] }).gradient;
        const same = Math.hypot(five.w1 - all.w1, five.w2 - all.w2) < 1e-9;
        const sixth = Math.hypot(five.w1 - (all.w1 * 5) / 6, five.w2 - (all.w2 * 5) / 6) < 1e-9;
        return same ? 'no' : sixth ? 'lot' : 'little';
      },
    },
    reveal: change({ chosen: [0, 2, 3, 4, 5] }),
  },
  {
    id: 'ch-plateau',
    figure: 'chain-rule',
    set: begin({ part: 'plateau' }),
    predict: {
      kind: 'choice',
      options: ['both', 'bce', 'mse'],
      correct: ({ chain }) => {
        const mse = pullAt('mse', 6, chain.y);
        const bce = pullAt('bce', 6, chain.y);
        return mse < bce / 10 ? 'bce' : bce < mse / 10 ? 'mse' : 'both';
      },
    },
    reveal: change({ b: sureBias }),
  },
  { id: 'ch-takeaway', figure: 'chain-rule', set: begin() },
];
