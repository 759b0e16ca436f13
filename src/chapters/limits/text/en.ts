import { activeEn } from './active.en';
import { netsEn } from './nets';
import { pointEn } from './point.en';
import { scannerEn } from './scanner.en';
import { semiEn } from './semi.en';
import { shortcutEn } from './shortcut.en';

export const en = {
  title: 'Limits',
  line: 'Scanners, shortcuts, prevalence',
  minutes: 40,
  lede: 'A network that is right in the test can be wrong in the clinic. This chapter breaks some on purpose: with another scanner, with a mark in a corner. It shows what a label is worth. It ends with what a clinician has to choose: the operating point.',
  figures: {
    'scanner-shift': scannerEn.figure,
    shortcut: shortcutEn.figure,
    active: activeEn.figure,
    semi: semiEn.figure,
    'operating-point': pointEn.figure,
  },
  steps: { ...scannerEn.steps, ...shortcutEn.steps, ...activeEn.steps, ...semiEn.steps, ...pointEn.steps },
  scanner: scannerEn.words,
  shortcut: shortcutEn.words,
  active: activeEn.words,
  semi: semiEn.words,
  point: pointEn.words,
  nets: netsEn,
};

export type Text = typeof en;
