import type { ChapterText } from '../../../state/chapter';
import { anatomyEn } from './anatomy.en';
import { forwardEn } from './forward.en';
import { planeEn } from './plane.en';
import { sigmoidEn } from './sigmoid.en';
import { trainEn } from './train.en';

export const en = {
  title: 'A single neuron',
  line: 'Two findings in, one probability out',
  minutes: 25,
  lede: 'A neuron weighs evidence as you do on a ward round: some findings count for, some against, and there is a leaning before any of them is known.',
  figures: {
    anatomy: anatomyEn.figure,
    sigmoid: sigmoidEn.figure,
    forward: forwardEn.figure,
    train: trainEn.figure,
  },
  steps: { ...anatomyEn.steps, ...sigmoidEn.steps, ...forwardEn.steps, ...trainEn.steps },
  plane: planeEn,
  anatomy: anatomyEn.words,
  sigmoid: sigmoidEn.words,
  forward: forwardEn.words,
  train: trainEn.words,
} satisfies ChapterText & Record<string, unknown>;

export type Text = typeof en;
