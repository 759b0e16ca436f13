import { formatCount, formatNumber, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { PointState } from '../modelPoint';
import type { PointText } from '../text/point.en';
import { pointScores } from './point';

/** What the figure says: who is called, who is missed, and what an answer is worth. */
export function sayPoint(
  state: PointState,
  covered: boolean,
  words: PointText['words'],
  language: Language,
): string {
  const { counts, ppv, npv, sensitivity, specificity } = pointScores(state);
  const count = (value: number) => formatCount(value, language);
  const percent = (value: number) => formatPercent(value, language, 1);
  const first = words.sayPoint(
    formatNumber(state.threshold, language),
    percent(sensitivity),
    percent(specificity),
  );
  if (covered) return `${first} ${words.sayCovered}`;
  const called = counts.truePositives + counts.falsePositives;
  const second = words.sayCounts(
    count(counts.truePositives + counts.falseNegatives),
    count(called),
    count(counts.truePositives),
    count(counts.falseNegatives),
  );
  return `${first} ${second} ${words.sayValues(percent(ppv), percent(npv))}`;
}

export const pointHeader = [
  'threshold', 'prevalence', 'cost of a miss', 'sensitivity', 'specificity', 'PPV', 'NPV', 'AUC',
  'true positives', 'false negatives', 'false positives', 'true negatives', 'cost of 1000', 'seed of the network',
]; // prettier-ignore
