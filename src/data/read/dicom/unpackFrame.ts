import { BadCode } from '../codecs/coded';
import { openCode } from '../codecs/openCode';
import { decodeRle } from '../codecs/rle';
import type { PictureDescription } from './describePicture';
import type { RawNumbers } from './unpackNative';

/** One frame's numbers, and what its packing adds to what the file says. */
export interface UnpackedFrame extends RawNumbers {
  /** Whether the colors are still brightness and differences. */
  readonly ybr: boolean;
  readonly signed: boolean;
  readonly highBit: number;
}

/** A frame of DICOM's run lengths. */
export function unpackRle(bytes: Uint8Array, picture: PictureDescription): UnpackedFrame {
  const { rows, columns, samples, allocated } = picture;
  const size = Math.max(1, allocated / 8);
  const pixels = rows * columns;
  const planes = decodeRle(bytes, pixels, samples * size);
  const numbers =
    size === 1 ? planes : size === 2 ? new Uint16Array(samples * pixels) : new Uint32Array(samples * pixels);
  if (size > 1)
    for (let s = 0; s < samples; s += 1)
      for (let i = 0; i < pixels; i += 1) {
        let word = 0;
        for (let b = 0; b < size; b += 1) word = word * 256 + planes[(s * size + b) * pixels + i]!;
        numbers[s * pixels + i] = word;
      }
  const ybr = picture.photometric.startsWith('YBR');
  return { numbers, planar: samples === 3, ybr, signed: picture.signed, highBit: picture.highBit };
}

/** Whether the file's own words make the colors of a code stream brightness and differences. */
const saysYbr = ({ photometric }: PictureDescription) => /^YBR_(FULL|PARTIAL)/.test(photometric);

/**
 * A frame of the JPEG family.
 * @throws BadCode if it is not of the size that the file says, before anything is made for it
 */
export function unpackCode(bytes: Uint8Array, picture: PictureDescription): UnpackedFrame {
  const code = openCode(bytes);
  const { rows, columns, samples } = picture;
  if (code.rows !== rows || code.columns !== columns || code.components !== samples)
    throw new BadCode('The code stream is of another size.');
  const numbers = code.decode();
  return {
    numbers,
    planar: false,
    ybr: samples === 3 && (code.ybr ?? saysYbr(picture)),
    signed: picture.signed || code.signed,
    // Code streams hold the numbers themselves, wherever they lay in their words.
    highBit: code.precision <= picture.bits ? picture.bits - 1 : picture.highBit,
  };
}
