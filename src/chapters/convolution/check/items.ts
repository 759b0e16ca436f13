import { cnnLayout } from '../../../math/cnnShape';
import { convCell, convSize, filterOf } from '../../../math/conv';
import { mapsOf } from '../../../math/maps';
import { pool2d } from '../../../math/pool';
import type { CheckItem } from '../../../state/check';

const uprightLine = filterOf([
  [-1, 2, -1],
  [-1, 2, -1],
  [-1, 2, -1],
]);
const vessel = mapsOf([
  [10, 40, 10],
  [10, 40, 10],
  [10, 40, 10],
]);

/** One pixel of 160 on black, averaged over 2 x 2 twice. */
const calcification = mapsOf([
  [0, 0, 0, 0],
  [0, 160, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
]);
const faded = pool2d(pool2d(calcification, 'average'), 'average').values[0]!;

/** Sixteen filters of 5 x 5 over one gray image: what stands before the head is theirs. */
const layer = cnnLayout({
  rows: 64,
  columns: 64,
  channels: 1,
  blocks: [{ filters: 16, kernel: 5, pool: 1 }],
  head: 'globalMax',
  hidden: [],
  classes: 2,
}).dense[0]!.weights;

export const items: readonly CheckItem[] = [
  {
    id: 'filter-on-a-vessel',
    step: 'kernel-line',
    kind: 'number',
    correct: convCell(vessel, uprightLine, 0, 0).z,
    tolerance: 0.5,
  },
  {
    id: 'exposure-raised',
    step: 'kernel-flat',
    kind: 'choice',
    options: ['map-rises-by-20', 'map-unchanged', 'map-rises-by-180', 'edges-fade'],
    correct: 'map-unchanged',
  },
  {
    id: 'bright-instead-of-dark',
    step: 'kernel-vessel',
    kind: 'choice',
    options: ['signs-reversed', 'weights-doubled', 'turned-by-90-degrees'],
    correct: 'signs-reversed',
  },
  {
    id: 'cells-on-a-side',
    step: 'sliding-stride',
    kind: 'number',
    correct: convSize(64, 5, { stride: 2 }),
    tolerance: 0.1,
  },
  { id: 'calcification-fades', step: 'pooling-nodule', kind: 'number', correct: faded, tolerance: 0.1 },
  {
    id: 'way-through-the-network',
    step: 'cnn-what',
    kind: 'order',
    options: ['filters-leave-maps', 'relu-and-pooling', 'largest-of-each-map', 'weighed-to-probability'],
  },
  { id: 'numbers-in-a-layer', step: 'translation-count', kind: 'number', correct: layer, tolerance: 0.5 },
  {
    id: 'lesion-on-the-other-side',
    step: 'translation-take',
    kind: 'match',
    options: ['the-first-feature-map', 'head-taking-the-largest', 'head-with-a-weight-per-place'],
    targets: ['stays-nearly-the-same', 'may-break-down', 'moves-along'],
    correct: ['moves-along', 'stays-nearly-the-same', 'may-break-down'],
  },
  {
    id: 'who-chose-the-weights',
    step: 'kernel-take',
    kind: 'choice',
    options: ['an-engineer', 'the-labeling-radiologists', 'a-list-of-known-filters', 'descent-from-chance'],
    correct: 'descent-from-chance',
  },
];
