import type { ReadFailure } from '../readResult';
import type { PictureDescription } from './describePicture';
import { findFragments, groupFrames, isPicture, joinFragments } from './fragments';
import type { Element } from './parseElements';
import type { DicomFile } from './readDicom';
import { tags } from './tags';
import { unpackCode, unpackRle } from './unpackFrame';
import type { UnpackedFrame } from './unpackFrame';
import { frameBits, isPaired, unpackNative } from './unpackNative';

/** The way to each frame's numbers. */
export interface Frames {
  /** Whether they are code streams of the JPEG family, which bring colors back themselves. */
  readonly coded: boolean;
  /** Throws where packed numbers make no sense. */
  frame(index: number): UnpackedFrame;
}

const truncated = (needed: number, missing: number): ReadFailure => ({
  code: 'truncated',
  data: { format: 'dicom', needed, missing },
});

function nativeFrames(file: DicomFile, stated: PictureDescription, pixels: Element): Frames | ReadFailure {
  const there = pixels.length - pixels.missing;
  // Some files say that pixels share their colors and then give each its own.
  const full = (stated.frames * stated.rows * stated.columns * 3 * stated.allocated) / 8;
  const picture = isPaired(stated) && there >= full ? { ...stated, photometric: 'YBR_FULL' } : stated;
  const needed = Math.ceil((picture.frames * frameBits(picture)) / 8);
  if (there < needed) return truncated(needed, needed - there);
  const bytes = file.values.bytes.subarray(pixels.at, pixels.at + there);
  const bigEndian = pixels.encoding.bigEndian || file.syntax?.pixelsBigEndian === true;
  const { signed, highBit } = picture;
  const ybr = picture.photometric.startsWith('YBR');
  return {
    coded: false,
    frame: (index) => ({
      ...unpackNative(bytes, picture, index, bigEndian, pixels.vr !== 'OB'),
      ybr,
      signed,
      highBit,
    }),
  };
}

/** Offsets of eight bytes, each as a number (more than 2^53 cannot be in a file of this size). */
function extendedOffsets({ values }: DicomFile): number[] {
  const raw = values.raw(tags.ExtendedOffsetTable);
  if (raw === null) return [];
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  return Array.from({ length: Math.floor(raw.length / 8) }, (_, i) => Number(view.getBigUint64(8 * i, true)));
}

function packedFrames(file: DicomFile, picture: PictureDescription, pixels: Element): Frames | ReadFailure {
  const { values, syntax } = file;
  if (syntax?.unknown !== undefined) return { code: 'compression', data: { name: syntax.unknown } };
  const found = findFragments(values.bytes, pixels);
  if (found.missing > 0) return truncated(found.bytes, found.missing);
  const rle = syntax?.packing === 'rle' || !isPicture(found.list[0]?.bytes);
  const groups = groupFrames(found, picture.frames, extendedOffsets(file));
  const unpack = rle ? unpackRle : unpackCode;
  return { coded: !rle, frame: (index) => unpack(joinFragments(groups[index]!), picture) };
}

/** Finds the way to each frame's numbers, whether they are packed or not; or why there is none. */
export function framesOf(
  file: DicomFile,
  picture: PictureDescription,
  pixels: Element,
): Frames | ReadFailure {
  if (pixels.open) return packedFrames(file, picture, pixels);
  const { bytes } = file.values;
  const code = bytes.subarray(pixels.at, pixels.at + pixels.length - pixels.missing);
  // A packed picture without the pieces around it: wrong, and seen.
  if (file.syntax !== null && file.syntax.packing === 'image' && isPicture(code))
    return { coded: true, frame: () => unpackCode(code, picture) };
  return nativeFrames(file, picture, pixels);
}
