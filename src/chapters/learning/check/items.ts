import { movedCenters, nearestCenters } from '../../../math/kMeans';
import type { CheckItem } from '../../../state/check';

/** Five lesions with one measurement each, and two centers. */
const lesions = [[2], [3], [4], [7], [10]];
const centers = [[2], [8]];
const moved = movedCenters(lesions, nearestCenters(lesions, centers), centers);

export const items: readonly CheckItem[] = [
  {
    id: 'rule-or-learning',
    step: 'rv-takeaway',
    kind: 'several',
    options: ['potassium-alarm', 'pneumonia-or-edema', 'overdue-follow-up', 'find-microaneurysms'],
    correct: ['potassium-alarm', 'overdue-follow-up'],
  },
  {
    id: 'guideline-has-changed',
    step: 'rv-change',
    kind: 'choice',
    options: ['learns-while-used', 'move-its-threshold', 'labels-anew', 'more-old-cases'],
    correct: 'labels-anew',
  },
  {
    id: 'labels-of-one-reader',
    step: 'rv-takeaway',
    kind: 'choice',
    options: ['misses-them-too', 'finds-them-anyway', 'says-it-is-unsure'],
    correct: 'misses-them-too',
  },
  { id: 'center-moves', step: 'cl-search', kind: 'number', correct: moved[0]![0]!, tolerance: 0.05 },
  {
    id: 'four-new-subtypes',
    step: 'cl-takeaway',
    kind: 'several',
    options: ['found-exactly-four', 'seen-in-others', 'ran-to-its-end', 'other-numbers-tried'],
    correct: ['seen-in-others', 'other-numbers-tried'],
  },
  {
    id: 'two-teams-two-answers',
    step: 'cl-features',
    kind: 'choice',
    options: ['one-has-erred', 'third-is-a-disease', 'measured-other-things'],
    correct: 'measured-other-things',
  },
  {
    id: 'which-way-of-learning',
    step: 'fw-four',
    kind: 'match',
    options: [
      'mammograms-with-biopsy',
      'ecgs-to-be-grouped',
      'few-slides-with-labels',
      'catheter-with-points',
    ],
    targets: ['way-reinforcement', 'way-unsupervised', 'way-semi-supervised', 'way-supervised'],
    correct: ['way-supervised', 'way-unsupervised', 'way-semi-supervised', 'way-reinforcement'],
  },
  {
    id: 'learning-from-own-answers',
    step: 'fw-guesses',
    kind: 'choice',
    options: ['errors-average-out', 'errors-are-confirmed', 'errors-show-up'],
    correct: 'errors-are-confirmed',
  },
];
