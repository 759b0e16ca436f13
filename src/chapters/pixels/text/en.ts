import { channelsEn } from './channels.en';
import { matrixEn } from './matrix.en';
import { representationEn } from './representation.en';

export const en = {
  title: 'How a computer sees an image',
  line: 'What a computer sees in a slice',
  minutes: 20,
  lede: 'A radiologist sees a liver. A computer receives a table of numbers. This chapter is about what is in that table, and what is not.',
  figures: {
    matrix: matrixEn.figure,
    channels: channelsEn.figure,
    representation: representationEn.figure,
  },
  steps: { ...matrixEn.steps, ...channelsEn.steps, ...representationEn.steps },
  matrix: matrixEn.words,
  channels: channelsEn.words,
  representation: representationEn.words,
};

export type Text = typeof en;
