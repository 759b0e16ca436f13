import { storedRange, type ImageWindow } from '../../../data/image';
import { byteCount, numberCount } from '../../../data/imageStats';
import { windowRange } from '../../../data/imageWindow';
import {
  initialMatrix,
  softWindow,
  type ImageChoice,
  type MatrixStart,
  type MatrixState,
} from '../modelMatrix';
import type { Prepared } from './prepare';
import { isHounsfield, namedWindows } from './windows';

/** How an image is seen when it is opened: its window, the cursor in its middle, a brush that stands out. */
export function startOf(base: Prepared | null, choice: ImageChoice): MatrixStart {
  if (choice === 'ct' || !base) {
    const { row, col, brush, bits } = initialMatrix;
    return { row, col, brush, bits, ...softWindow };
  }
  const { image } = base;
  const window = namedWindows(base, choice)[0]?.window ?? { center: 128, width: 256 };
  const { min, max } = storedRange(image);
  const white = (windowRange(window).to - image.rescale.intercept) / image.rescale.slope;
  return {
    row: Math.floor(image.rows / 2),
    col: Math.floor(image.columns / 2),
    center: window.center,
    width: window.width,
    bits: image.bits,
    brush: Math.min(max, Math.max(min, Math.round(white))),
  };
}

/** What can be counted in an image. */
export interface ImageFacts {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: number;
  readonly bits: number;
  /** Gray levels that the bits can tell apart, and the first and last of them. */
  readonly levels: number;
  readonly lowest: number;
  readonly highest: number;
  readonly bytes: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
}

/** Counts what is in a gray image; smallest, largest and mean in its own unit, without what is no picture. */
export function imageFacts({ image, counts }: Prepared): ImageFacts {
  const { slope, intercept } = image.rescale;
  const ends = [slope * counts.min + intercept, slope * counts.max + intercept];
  const { min: lowest, max: highest } = storedRange(image);
  return {
    rows: image.rows,
    columns: image.columns,
    numbers: numberCount(image),
    bits: image.bits,
    levels: 2 ** image.bits,
    lowest,
    highest,
    bytes: byteCount(image),
    min: Math.min(...ends),
    max: Math.max(...ends),
    mean: (slope * counts.sum) / Math.max(1, counts.total) + intercept,
  };
}

/** The window of a state. */
export function windowOf({ center, width }: Pick<MatrixState, 'center' | 'width'>): ImageWindow {
  return { center, width };
}

/** Most bits that can be chosen for an image; 0 where fewer bits would make no sense: palettes and very wide numbers. */
export function mostBits({ image }: Prepared): number {
  return image.palette || image.bits > 16 ? 0 : image.bits;
}

/** Whether a stored number of this image means something else than itself: HU, a dose, a scaled count. */
export function hasValues({ image }: Prepared): boolean {
  const { slope, intercept } = image.rescale;
  return !image.palette && (isHounsfield(image) || slope !== 1 || intercept !== 0);
}
