import { activationSlope } from '../../../math/activation';
import { adamStep } from '../../../math/optimizer';
import type { CheckItem } from '../../../state/check';

/** Slope of a sigmoid whose output is 0.8: its sum is ln 4. */
const slope = activationSlope('sigmoid', Math.log(4));

export const items: readonly CheckItem[] = [
  {
    id: 'through-two-sigmoids',
    step: 'vn-ceiling',
    kind: 'number',
    correct: slope * slope,
    tolerance: 0.0005,
  },
  {
    id: 'stuck-at-a-coin',
    step: 'vn-train',
    kind: 'choice',
    options: ['ten-times-the-epochs', 'relu-and-right-start', 'two-layers-more', 'huge-learning-rate'],
    correct: 'relu-and-right-start',
  },
  {
    id: 'what-a-negative-sum-lets-through',
    step: 'ac-takeaway',
    kind: 'match',
    options: ['by-a-sigmoid', 'by-a-relu', 'by-a-leaky-relu'],
    targets: ['nothing-at-all', 'one-hundredth', 'about-a-tenth'],
    correct: ['about-a-tenth', 'nothing-at-all', 'one-hundredth'],
  },
  {
    id: 'curve-through-all-patients',
    step: 'py-takeaway',
    kind: 'choice',
    options: ['only-unseen-ones-tell', 'next-one-is-exact', 'off-by-usual-scatter', 'certainly-far-off'],
    correct: 'only-unseen-ones-tell',
  },
  {
    id: 'three-curves',
    step: 'py-best',
    kind: 'match',
    options: ['errors-14-and-15', 'errors-6-and-8', 'errors-0-and-41'],
    targets: ['curve-overfits', 'curve-underfits', 'curve-to-be-used'],
    correct: ['curve-underfits', 'curve-to-be-used', 'curve-overfits'],
  },
  {
    id: 'known-to-the-test',
    step: 'rg-leak',
    kind: 'several',
    options: ['slices-shuffled', 'patients-kept-apart', 'copies-before-split', 'patients-of-next-year'],
    correct: ['slices-shuffled', 'copies-before-split'],
  },
  {
    id: 'epoch-chosen-by-test',
    step: 'rg-early',
    kind: 'choice',
    options: ['fair-never-learned', 'too-low-stopped-early', 'test-too-small', 'too-good-it-chose'],
    correct: 'too-good-it-chose',
  },
  {
    id: 'copies-that-keep-the-label',
    step: 'rg-augment',
    kind: 'several',
    options: ['upside-down', 'turned-a-little', 'brighter-a-little', 'left-for-right'],
    correct: ['turned-a-little', 'brighter-a-little'],
  },
  {
    id: 'first-step-of-adam',
    step: 'rc-card',
    kind: 'number',
    correct: -adamStep(0, 40, 0.05, 0, 0, 1).move,
    tolerance: 0.0005,
  },
];
