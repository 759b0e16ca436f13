import { cnnEn } from './cnn.en';
import { kernelEn } from './kernel.en';
import { ownEn } from './own.en';
import { poolingEn } from './pooling.en';
import { slidingEn } from './sliding.en';
import { translationEn } from './translation.en';

export const en = {
  title: 'Convolutional networks',
  line: 'Filters, maps, pooling, a CNN',
  minutes: 40,
  lede: 'The same few weights, laid over every place of an image. This chapter builds a convolutional network from one filter up, and opens every number in it.',
  figures: {
    kernel: kernelEn.figure,
    sliding: slidingEn.figure,
    pooling: poolingEn.figure,
    cnn: cnnEn.figure,
    translation: translationEn.figure,
    'own-data': ownEn.figure,
  },
  steps: {
    ...kernelEn.steps,
    ...slidingEn.steps,
    ...poolingEn.steps,
    ...cnnEn.steps,
    ...translationEn.steps,
    ...ownEn.steps,
  },
  kernel: kernelEn.words,
  sliding: slidingEn.words,
  pooling: poolingEn.words,
  cnn: cnnEn.words,
  translation: translationEn.words,
  own: ownEn.words,
};

export type Text = typeof en;
