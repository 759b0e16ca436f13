import { bitRange } from '../../../data/image';
import { shownBrightness } from '../../../data/imageWindow';
import type { CheckItem } from '../../../state/check';

/** What a CT scanner adds to each Hounsfield value before it stores it. */
const OFFSET = 1024;
const adrenalNodule = 1019;

/** Grays, of 256, between two values in a window 40 HU wide. */
const stroke = { center: 35, width: 40 };
const apart = 256 * (shownBrightness(37, stroke) - shownBrightness(32, stroke));

const levels = (bits: number) => bitRange(bits).max - bitRange(bits).min + 1;

/** Green values of a microaneurysm and its background, both doubled by the gain. */
const [lesion, background] = [2 * 90, 2 * 120];

export const items: readonly CheckItem[] = [
  {
    id: 'adrenal-nodule',
    step: 'matrix-point',
    kind: 'number',
    correct: adrenalNodule - OFFSET,
    tolerance: 0.5,
  },
  { id: 'stroke-window', step: 'matrix-presets', kind: 'number', correct: apart, tolerance: 1 },
  {
    id: 'screenshots-for-the-ai',
    step: 'matrix-edges',
    kind: 'choice',
    options: ['loses-nothing', 'loses-only-sharpness', 'loses-beyond-window'],
    correct: 'loses-beyond-window',
  },
  {
    id: 'export-to-8-bits',
    step: 'matrix-depth',
    kind: 'number',
    correct: levels(14) / levels(8),
    tolerance: 0.5,
  },
  {
    id: 'what-is-in-the-patch',
    step: 'matrix-reader',
    kind: 'several',
    options: ['density-of-tissue', 'window-on-the-screen', 'scatter-of-values', 'name-of-organ'],
    correct: ['density-of-tissue', 'scatter-of-values'],
  },
  {
    id: 'gain-and-contrast',
    step: 'channels-gain',
    kind: 'number',
    correct: Math.abs(lesion - background) / background,
    tolerance: 0.005,
  },
  {
    id: 'camera-with-other-order',
    step: 'channels-take',
    kind: 'choice',
    options: ['answers-as-before', 'errs-more-often', 'refuses-the-image'],
    correct: 'errs-more-often',
  },
  {
    id: 'too-low-and-too-high',
    step: 'representation-ring',
    kind: 'choice',
    options: ['glucose-in-other-units', 'distance-from-normal', 'logarithm-of-glucose', 'glucose-minus-mean'],
    correct: 'distance-from-normal',
  },
];
