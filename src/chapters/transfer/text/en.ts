import { freezeEn } from './freeze.en';
import { ownEn } from './own.en';

export const en = {
  title: 'Transfer learning',
  line: 'Learned elsewhere, used here',
  minutes: 25,
  lede: 'A network that has learned on one kind of image is put to work on another, with few labels. This chapter shows what that buys, and where it buys nothing.',
  figures: { freeze: freezeEn.figure, 'own-images': ownEn.figure },
  steps: { ...freezeEn.steps, ...ownEn.steps },
  freeze: freezeEn.words,
  own: ownEn.words,
};

export type Text = typeof en;
