import type { PlainImage } from '../../../data/image';
import type { OpenedImage } from '../../../data/read/readImageFile';
import type { ReadNote } from '../../../data/read/readResult';
import { colorSteps } from './colorImage';
import { prepareSteps, type Prepared } from './prepare';

/** The learner's own image, made ready for both figures. It lives in this page only. */
export interface OwnImage {
  /** As it was read, gray or color. */
  readonly image: PlainImage;
  /** Gray, for the pixel matrix. */
  readonly prepared: Prepared;
  /** Three tables, for the channels; null where there is no color. */
  readonly color: PlainImage | null;
  /** Which picture of the file this is, from 0, and how many it holds. */
  readonly frame: number;
  readonly frames: number;
  readonly notes: readonly ReadNote[];
  /** The way to its other frames. */
  readonly file: Pick<OpenedImage, 'frame' | 'close'>;
}

/** Makes a picture of a file ready, in slices. */
export function* ownSteps(
  image: PlainImage,
  rest: Omit<OwnImage, 'image' | 'prepared' | 'color'>,
): Generator<void, OwnImage, void> {
  const prepared = yield* prepareSteps(image);
  return { image, prepared, color: yield* colorSteps(image), ...rest };
}
