import type { ImageWindow, PlainImage } from '../../../data/image';
import { sliceSeed } from '../slice/trainingPlan';
import type { OwnImage } from './own';
import { readPixel, type Patch } from './patch';

export const matrixHeader = [
  'image',
  'seed',
  'bits',
  'window_center',
  'window_width',
  'row',
  'column',
  'stored',
  'value',
  'displayed',
] as const;

/**
 * Rows of the CSV file: every pixel of the enlarged patch, and the settings that made its numbers.
 * @param own the learner's own image, if this is it: its file's name stays out, since it may name a person
 */
export function matrixRows(
  image: PlainImage,
  own: Pick<OwnImage, 'frame' | 'frames'> | null,
  patch: Patch,
  window: ImageWindow,
): (string | number)[][] {
  const name = !own ? image.name : own.frames > 1 ? `own image, frame ${own.frame + 1}` : 'own image';
  return Array.from({ length: patch.rows * patch.cols }, (_, i) => {
    const cell = { row: patch.row + Math.floor(i / patch.cols), col: patch.col + (i % patch.cols) };
    const { stored, value, shown } = readPixel(image, cell, window);
    return [
      name,
      own ? '' : sliceSeed,
      image.bits,
      image.palette ? '' : window.center,
      image.palette ? '' : window.width,
      cell.row,
      cell.col,
      stored,
      value,
      image.palette ? '' : shown,
    ];
  });
}
