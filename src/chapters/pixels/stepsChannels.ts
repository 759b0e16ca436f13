import type { Step } from '../../state/chapter';
import type { State } from './model';
import { initialChannels, type ChannelsState } from './modelChannels';

/** A step of this figure starts from the bundled retina, whatever the learner did before. */
const from = (change: Partial<ChannelsState>) => {
  return (state: State): State => ({ ...state, channels: { ...initialChannels, ...change } });
};
const then = (change: Partial<ChannelsState>) => {
  return (state: State): State => ({ ...state, channels: { ...state.channels, ...change } });
};

/** The loupe on the marked microaneurysm. */
const atMark = { row: Math.floor(initialChannels.markRow), col: Math.floor(initialChannels.markCol) };

export const stepsChannels: readonly Step<State>[] = [
  { id: 'channels-what', figure: 'channels', set: from({ covered: true }) },
  {
    id: 'channels-best',
    figure: 'channels',
    set: from({ ...atMark, covered: true, view: 'mark' }),
    predict: { kind: 'choice', options: ['r', 'g', 'b'], correct: () => 'g' },
    reveal: then({ covered: false }),
  },
  { id: 'channels-gain', figure: 'channels', set: from(atMark) },
  {
    id: 'channels-swap',
    figure: 'channels',
    set: from({ ...atMark, view: 'mark' }),
    predict: { kind: 'choice', options: ['nothing', 'little', 'color'], correct: () => 'nothing' },
    reveal: then({ order: 'grb' }),
  },
  { id: 'channels-take', figure: 'channels', set: from({ ...atMark, view: 'mark' }) },
];
