import type { ChapterText } from '../../../state/chapter';
import { activationsEn } from './activations.en';
import { polynomialEn } from './polynomial.en';
import { raceEn } from './race.en';
import { regulariseEn } from './regularise.en';
import { vanishingEn } from './vanishing.en';

export const en = {
  title: 'Why deep is hard',
  line: 'Vanishing gradients, overfitting',
  minutes: 30,
  lede: 'More layers, more patients learned by heart, more ways to get stuck. Here are the three things that go wrong when a network becomes deep, each seen to happen, and what helps against it.',
  figures: {
    activations: activationsEn.figure,
    vanishing: vanishingEn.figure,
    regularise: regulariseEn.figure,
    race: raceEn.figure,
    polynomial: polynomialEn.figure,
  },
  steps: {
    ...activationsEn.steps,
    ...vanishingEn.steps,
    ...regulariseEn.steps,
    ...raceEn.steps,
    ...polynomialEn.steps,
  },
  activations: activationsEn.words,
  vanishing: vanishingEn.words,
  regularise: regulariseEn.words,
  race: raceEn.words,
  polynomial: polynomialEn.words,
} satisfies ChapterText & Record<string, unknown>;

export type Text = typeof en;
