import { cnnLayout } from '../../../math/cnnShape';
import type { CheckItem } from '../../../state/check';

/** A head alone: 32 numbers of each image, three classes, a weight for each pair and a bias for each class. */
const network = cnnLayout({
  rows: 16,
  columns: 16,
  channels: 1,
  blocks: [{ filters: 32, kernel: 3, pool: 2 }],
  head: 'globalMax',
  hidden: [],
  classes: 3,
});
const head = network.parameters - network.dense[0]!.weights;

export const items: readonly CheckItem[] = [
  {
    id: 'how-many-to-unlock',
    step: 'freeze-take',
    kind: 'match',
    options: ['six-similar-images', 'hundreds-of-similar', 'thousands-unlike-the-source'],
    targets: ['unlock-the-upper-layers', 'try-from-scratch', 'train-the-head-alone'],
    correct: ['train-the-head-alone', 'unlock-the-upper-layers', 'try-from-scratch'],
  },
  {
    id: 'general-to-special',
    step: 'freeze-liver',
    kind: 'order',
    options: ['short-edge', 'arc-of-edges', 'closed-rim', 'ring-tumor-in-the-brain'],
  },
  {
    id: 'under-the-lock',
    step: 'freeze-lock',
    kind: 'several',
    options: ['first-layer', 'second-layer', 'third-layer', 'new-head'],
    correct: ['first-layer', 'second-layer'],
  },
  { id: 'numbers-in-a-head', step: 'own-teach', kind: 'number', correct: head, tolerance: 0.5 },
  {
    id: 'hasty-rival',
    step: 'freeze-patience',
    kind: 'choice',
    options: ['transfer-unlocked', 'rival-trained-fairly', 'source-even-larger'],
    correct: 'rival-trained-fairly',
  },
  {
    id: 'locked-and-behind',
    step: 'freeze-chest',
    kind: 'choice',
    options: ['unlock-and-compare', 'head-much-longer', 'more-brain-slices', 'larger-of-same-source'],
    correct: 'unlock-and-compare',
  },
  {
    id: 'sure-of-a-stranger',
    step: 'own-strange',
    kind: 'choice',
    options: ['likely-to-be-right', 'has-seen-the-like', 'chance-of-disease', 'share-of-two-classes'],
    correct: 'share-of-two-classes',
  },
  {
    id: 'who-slips-through',
    step: 'own-take',
    kind: 'choice',
    options: ['a-knee-radiograph', 'an-abscess-with-a-rim', 'a-photo-of-a-form'],
    correct: 'an-abscess-with-a-rim',
  },
];
