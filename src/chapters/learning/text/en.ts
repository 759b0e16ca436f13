import type { ChapterText } from '../../../state/chapter';
import { clustersEn } from './clusters.en';
import { rulesEn } from './rules.en';
import { waysEn } from './ways.en';

export const en = {
  title: 'Learning',
  line: 'By hand, or from cases',
  minutes: 20,
  lede: 'A guideline tells you where to draw the line. A colleague with ten thousand cases behind her often cannot say where it is, and finds it all the same. Programs are made in both ways.',
  figures: { 'rules-vs-learning': rulesEn.figure, clustering: clustersEn.figure, 'four-ways': waysEn.figure },
  steps: { ...rulesEn.steps, ...clustersEn.steps, ...waysEn.steps },
  rules: rulesEn.words,
  clusters: clustersEn.words,
  ways: waysEn.words,
} satisfies ChapterText & Record<string, unknown>;

export type Text = typeof en;
