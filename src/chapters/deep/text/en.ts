import type { ChapterText } from '../../../state/chapter';
import { activationsEn } from './activations.en';
import { vanishingEn } from './vanishing.en';

export const en = {
  title: 'Why deep is hard',
  line: 'Vanishing gradients, overfitting',
  minutes: 30,
  lede: 'More layers, more patients learned by heart, more ways to get stuck. Here are the three things that go wrong when a network becomes deep, each seen to happen, and what helps against it.',
  figures: { activations: activationsEn.figure, vanishing: vanishingEn.figure },
  steps: { ...activationsEn.steps, ...vanishingEn.steps },
  activations: activationsEn.words,
  vanishing: vanishingEn.words,
} satisfies ChapterText & Record<string, unknown>;

export type Text = typeof en;
