import { calibrationError, reliability } from '../../../math/calibration';
import { predictiveValues } from '../../../math/predictive';
import type { CheckItem } from '../../../state/check';

/** 200 answers of 80 %, of which 130 came true: how far claim and outcome lie apart, in points. */
const outcomes = Array.from({ length: 200 }, (_, i) => (i < 130 ? 1 : 0));
const claims = outcomes.map(() => 0.8);
const apart = 100 * calibrationError(reliability(claims, outcomes));

/** A screening program: sensitivity 80 %, specificity 95 %, 40 ill among 1,000. */
const { ppv } = predictiveValues(0.8, 0.95, 40 / 1000);

/** What each threshold costs the same 1,000 patients. */
const low = { misses: 5, falseAlarms: 200 };
const high = { misses: 15, falseAlarms: 80 };
const fairPrice = (low.falseAlarms - high.falseAlarms) / (high.misses - low.misses);

export const items: readonly CheckItem[] = [
  {
    id: 'before-the-new-scanner',
    step: 'scanner-take',
    kind: 'several',
    options: ['watch-for-doubt', 'ask-for-its-scanners', 'rely-on-the-study', 'test-on-own-cases'],
    correct: ['ask-for-its-scanners', 'test-on-own-cases'],
  },
  {
    id: 'a-blurred-scanner',
    step: 'scanner-other',
    kind: 'choice',
    options: ['copies-mirrored', 'copies-blurred', 'copies-in-other-grays', 'same-images-longer'],
    correct: 'copies-blurred',
  },
  { id: 'surer-than-right', step: 'scanner-sure', kind: 'number', correct: apart, tolerance: 0.5 },
  {
    id: 'marker-on-bedside-films',
    step: 'shortcut-take',
    kind: 'choice',
    options: ['larger-test-here', 'auc-of-the-same-test', 'other-splits-here', 'hospital-without-link'],
    correct: 'hospital-without-link',
  },
  {
    id: 'map-after-random-weights',
    step: 'shortcut-cam',
    kind: 'choice',
    options: ['map-is-robust', 'map-ignores-learning', 'network-looks-right'],
    correct: 'map-ignores-learning',
  },
  {
    id: 'asked-where-it-doubts',
    step: 'active-stuck',
    kind: 'choice',
    options: ['asked-for-first', 'asked-for-by-chance', 'hardly-ever-asked-for'],
    correct: 'hardly-ever-asked-for',
  },
  {
    id: 'threshold-goes-down',
    step: 'point-move',
    kind: 'match',
    options: ['its-sensitivity', 'its-specificity', 'its-auc'],
    targets: ['does-not-change', 'can-only-rise', 'can-only-fall'],
    correct: ['can-only-rise', 'can-only-fall', 'does-not-change'],
  },
  { id: 'ppv-in-screening', step: 'point-prevalence', kind: 'number', correct: 100 * ppv, tolerance: 0.5 },
  { id: 'price-of-a-miss', step: 'point-cost', kind: 'number', correct: fairPrice, tolerance: 0.1 },
];
