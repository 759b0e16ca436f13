import type { ImageWindow, PlainImage } from '../../../data/image';
import { sliceSeed } from '../slice/trainingPlan';
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

/** Rows of the CSV file: every pixel of the enlarged patch, and the settings that made its numbers. */
export function matrixRows(
  image: PlainImage,
  bundled: boolean,
  patch: Patch,
  window: ImageWindow,
): (string | number)[][] {
  return Array.from({ length: patch.rows * patch.cols }, (_, i) => {
    const cell = { row: patch.row + Math.floor(i / patch.cols), col: patch.col + (i % patch.cols) };
    const { stored, value, shown } = readPixel(image, cell, window);
    return [
      image.name,
      bundled ? sliceSeed : '',
      image.bits,
      window.center,
      window.width,
      cell.row,
      cell.col,
      stored,
      value,
      shown,
    ];
  });
}
