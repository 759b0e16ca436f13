import { netsEn } from './nets';
import { pointEn } from './point.en';
import { scannerEn } from './scanner.en';

export const en = {
  title: 'Limits',
  line: 'Scanners, shortcuts, prevalence',
  minutes: 30,
  lede: 'A network that is right in the test can be wrong in the clinic. This chapter breaks some on purpose: with another scanner, with a mark in a corner, with few labels. It ends with what a clinician has to choose: the operating point.',
  figures: { 'scanner-shift': scannerEn.figure, 'operating-point': pointEn.figure },
  steps: { ...scannerEn.steps, ...pointEn.steps },
  scanner: scannerEn.words,
  point: pointEn.words,
  nets: netsEn,
};

export type Text = typeof en;
