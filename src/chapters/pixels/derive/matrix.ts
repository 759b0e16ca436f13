import type { ImageWindow, PlainImage } from '../../../data/image';
import { byteCount, imageStats, numberCount } from '../../../data/imageStats';
import { startWindow } from '../../../data/imageWindow';
import { requantize } from '../../../data/requantize';
import type { State } from '../model';
import { initialMatrix, ranges, softWindow, type ImageChoice, type MatrixState } from '../modelMatrix';
import { toGray } from './grayImage';

/** The gray image that the matrix looks at, as it was opened; null while the slice is being computed. */
export function baseImage(state: Pick<State, 'slice' | 'own'>, choice: ImageChoice): PlainImage | null {
  const image = choice === 'own' ? state.own : state.slice;
  return image && toGray(image);
}

/** The image with fewer bits, if fewer are asked for than it has. */
export function withBits(image: PlainImage, bits: number): PlainImage {
  return requantize(image, Math.min(bits, ranges.bits.max));
}

/** How an image is seen when it is opened: its window, the cursor in its middle, a brush that stands out. */
export function startOf(
  image: PlainImage | null,
  choice: ImageChoice,
): Pick<MatrixState, 'row' | 'col' | 'center' | 'width' | 'brush'> {
  if (choice === 'ct' || !image) {
    const { row, col, brush } = initialMatrix;
    return { row, col, brush, ...softWindow };
  }
  const { center, width } = startWindow(image);
  return {
    row: Math.floor(image.rows / 2),
    col: Math.floor(image.columns / 2),
    center,
    width,
    brush: 2 ** image.bits - 1,
  };
}

/** What can be counted in an image. */
export interface ImageFacts {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: number;
  readonly bits: number;
  /** Gray levels that the bits can tell apart. */
  readonly levels: number;
  readonly bytes: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
}

/** Counts what is in a gray image; smallest, largest and mean in its own unit. */
export function imageFacts(image: PlainImage): ImageFacts {
  return {
    rows: image.rows,
    columns: image.columns,
    numbers: numberCount(image),
    bits: image.bits,
    levels: 2 ** image.bits,
    bytes: byteCount(image),
    ...imageStats(image),
  };
}

/** Every pixel's value in the image's unit, for the histogram. */
export function imageValues(image: PlainImage): Float32Array {
  const { slope, intercept } = image.rescale;
  return new Float32Array(image.stored).map((stored) => slope * stored + intercept);
}

/** What the histogram's axis shows: the body's values for CT, everything that the bits can hold otherwise. */
export function histogramRange(image: PlainImage): readonly [number, number] {
  const { slope, intercept, unit } = image.rescale;
  return unit === 'HU' ? [-1100, 1500] : [intercept, slope * (2 ** image.bits - 1) + intercept];
}

/** The window of a state. */
export function windowOf({ center, width }: Pick<MatrixState, 'center' | 'width'>): ImageWindow {
  return { center, width };
}

/** What a control may set the window to, for this image. */
export function windowLimits(image: PlainImage | null) {
  if (!image || image.rescale.unit === 'HU') return { center: ranges.center, width: ranges.width };
  const top = 2 ** image.bits - 1;
  return { center: { min: 0, max: top, step: 1 }, width: { min: 1, max: top + 1, step: 1 } };
}
