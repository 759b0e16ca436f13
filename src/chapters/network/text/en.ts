import type { ChapterText } from '../../../state/chapter';
import { playgroundEn } from './playground.en';
import { stepsEn } from './steps.en';

export const en = {
  title: 'Many neurons',
  line: 'Every neuron a picture',
  minutes: 30,
  lede: 'One neuron draws one straight line through the findings. Patients are rarely that simple: too much and too little can both be wrong. Neurons in layers bend the border.',
  figures: { playground: playgroundEn.figure },
  steps: stepsEn,
  playground: playgroundEn.words,
} satisfies ChapterText & Record<string, unknown>;

export type Text = typeof en;
