import { kernelEn } from './kernel.en';
import { poolingEn } from './pooling.en';
import { slidingEn } from './sliding.en';

export const en = {
  title: 'Convolutional networks',
  line: 'Filters, maps, pooling, a CNN',
  minutes: 40,
  lede: 'The same few weights, laid over every place of an image. This chapter builds a convolutional network from one filter up, and opens every number in it.',
  figures: { kernel: kernelEn.figure, sliding: slidingEn.figure, pooling: poolingEn.figure },
  steps: { ...kernelEn.steps, ...slidingEn.steps, ...poolingEn.steps },
  kernel: kernelEn.words,
  sliding: slidingEn.words,
  pooling: poolingEn.words,
};

export type Text = typeof en;
