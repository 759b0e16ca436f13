import type { Padding, PlainImage } from '../../image';
import type { PictureDescription } from './describePicture';
import type { FrameSettings } from './frameSettings';
import { readPalette } from './palette';
import { interleave, storedNumbers, toRgb } from './storedNumbers';
import { tags } from './tags';
import type { UnpackedFrame } from './unpackFrame';
import type { Values } from './values';

/** What holds for every frame of a file. */
export interface PictureFacts {
  readonly name: string;
  readonly modality: string;
  readonly palette: ReturnType<typeof readPalette>;
  readonly padding: Padding | null;
}

/** Reads what holds for every frame. */
export function pictureFacts(values: Values, picture: PictureDescription, name: string): PictureFacts {
  const indexed = picture.photometric === 'PALETTE COLOR';
  const from = values.whole(tags.PixelPaddingValue, picture.signed);
  const to = values.whole(tags.PixelPaddingRangeLimit, picture.signed) ?? from;
  const modality = values.text(tags.Modality);
  return {
    name,
    modality: /^[A-Z0-9_ ]{1,16}$/.test(modality) ? modality : '',
    palette: indexed ? readPalette(values, picture.signed) : null,
    padding:
      from !== null && to !== null && picture.samples === 1 && !indexed
        ? { from: Math.min(from, to), to: Math.max(from, to) }
        : null,
  };
}

/** The plain image of one frame. */
export function toPlainImage(
  frame: UnpackedFrame,
  picture: PictureDescription,
  facts: PictureFacts,
  settings: FrameSettings,
): PlainImage {
  const { rows, columns, samples, bits, photometric } = picture;
  const color = samples === 3;
  const signed = frame.signed && !color;
  const lying = storedNumbers(frame.numbers, { bits, highBit: frame.highBit, signed });
  const stored = frame.planar && color ? interleave(lying) : lying;
  if (frame.ybr && color) toRgb(stored, bits, photometric.startsWith('YBR_PARTIAL'));
  const plain = color || facts.palette !== null;
  return {
    rows,
    columns,
    channels: samples,
    stored,
    bits,
    rescale: plain ? { slope: 1, intercept: 0 } : settings.rescale,
    ...(settings.window && !plain && { window: settings.window }),
    ...(photometric === 'MONOCHROME1' && { lowIsWhite: true }),
    ...(facts.palette && { palette: facts.palette }),
    ...(facts.padding && { padding: facts.padding }),
    ...(facts.modality && { modality: facts.modality }),
    name: facts.name,
  };
}
