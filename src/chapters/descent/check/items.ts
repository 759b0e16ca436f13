import { descentStep } from '../../../math/gradient';
import type { CheckItem } from '../../../state/check';

/** Slopes of three patients for one weight; only their mean is used. */
const slopes = [0.6, -0.2, 0.2];
const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;

const [radiographs, batch, epochs] = [1200, 50, 10];

export const items: readonly CheckItem[] = [
  {
    id: 'next-weight',
    step: 'pb-step',
    kind: 'number',
    correct: descentStep(() => 4, 1.5, 0.25).next,
    tolerance: 0.005,
  },
  {
    id: 'loss-runs-away',
    step: 'pb-diverge',
    kind: 'choice',
    options: ['train-longer', 'raise-the-rate', 'lower-the-rate', 'add-patients'],
    correct: 'lower-the-rate',
  },
  {
    id: 'two-starts-two-losses',
    step: 'pb-valleys',
    kind: 'choice',
    options: ['different-valleys', 'one-stopped-early', 'one-miscalculated'],
    correct: 'different-valleys',
  },
  {
    id: 'age-and-creatinine',
    step: 'sf-scale',
    kind: 'choice',
    options: ['many-more-epochs', 'another-start', 'more-patients-same-units', 'standardize-both'],
    correct: 'standardize-both',
  },
  {
    id: 'no-pull-on-the-weight',
    step: 'ch-takeaway',
    kind: 'several',
    options: ['finding-is-zero', 'finding-is-negative', 'curve-is-flat', 'answer-is-exact'],
    correct: ['finding-is-zero', 'curve-is-flat', 'answer-is-exact'],
  },
  {
    id: 'three-patients-one-step',
    step: 'ch-batch',
    kind: 'number',
    correct: descentStep(() => mean, 1, 0.5).next,
    tolerance: 0.005,
  },
  {
    id: 'steps-of-a-training',
    step: 'bt-epoch',
    kind: 'number',
    correct: (radiographs / batch) * epochs,
    tolerance: 0.5,
  },
  {
    id: 'reading-loss-curves',
    step: 'bt-takeaway',
    kind: 'match',
    options: [
      'curve-crawls-evenly',
      'curve-grows-and-grows',
      'curve-jumps-but-falls',
      'curve-stays-high-flat',
    ],
    targets: ['rate-too-large', 'sure-and-wrong-plateau', 'rate-too-small', 'batches-are-small'],
    correct: ['rate-too-small', 'rate-too-large', 'batches-are-small', 'sure-and-wrong-plateau'],
  },
];
