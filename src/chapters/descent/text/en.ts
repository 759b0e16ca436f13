import type { ChapterText } from '../../../state/chapter';
import { batchesEn } from './batches.en';
import { chainEn } from './chain.en';
import { parabolaEn } from './parabola.en';
import { surfaceEn } from './surface.en';

export const en = {
  title: 'Gradient descent',
  line: 'Downhill, one step at a time',
  minutes: 30,
  lede: 'Training is titration: see how wrong it is, turn the dial a little against the slope, look again. Here is one dial, then two, then the rule that finds the slope for all of them.',
  figures: {
    parabola: parabolaEn.figure,
    surface: surfaceEn.figure,
    'chain-rule': chainEn.figure,
    batches: batchesEn.figure,
  },
  steps: { ...parabolaEn.steps, ...surfaceEn.steps, ...chainEn.steps, ...batchesEn.steps },
  parabola: parabolaEn.words,
  surface: surfaceEn.words,
  chain: chainEn.words,
  batches: batchesEn.words,
} satisfies ChapterText & Record<string, unknown>;

export type Text = typeof en;
