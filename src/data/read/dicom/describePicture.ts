import type { ReadFailure } from '../readResult';
import { refuseDimensions } from '../limits';
import { tags } from './tags';
import type { Values } from './values';

/** What a file says about its pixels (PS3.3, C.7.6.3). */
export interface PictureDescription {
  readonly rows: number;
  readonly columns: number;
  /** Samples of a pixel: 1, or 3 for color. */
  readonly samples: 1 | 3;
  readonly photometric: string;
  /** Whether the colors lie in planes: all red, all green, all blue. */
  readonly planar: boolean;
  readonly frames: number;
  /** Room of a sample: 1, 8, 16 or 32 bits; of which `bits` up to `highBit` are used. */
  readonly allocated: 1 | 8 | 16 | 32;
  readonly bits: number;
  readonly highBit: number;
  readonly signed: boolean;
}

const known = /^(MONOCHROME[12]|PALETTE COLOR|RGB|YBR_(FULL(_422)?|PARTIAL_42[02]|RCT|ICT))$/;
const mostFrames = 100_000;

/** Short, and without anything that a person would write. */
const plain = (text: string) => text.replace(/[^\w .+-]/g, '').slice(0, 24);

/** What the file says about its pixels, or which of its entries makes no sense. */
export function describePicture(values: Values): PictureDescription | ReadFailure {
  const wrong = (entry: keyof typeof tags, found: number | string | null): ReadFailure => ({
    code: 'description',
    data: { entry, found: found === null ? '' : plain(String(found)) },
  });
  const [rows, columns] = [values.whole(tags.Rows), values.whole(tags.Columns)];
  if (!rows) return wrong('Rows', rows);
  if (!columns) return wrong('Columns', columns);
  const refused = refuseDimensions(columns, rows);
  if (refused) return refused;
  const samples = values.whole(tags.SamplesPerPixel) ?? 1;
  if (samples !== 1 && samples !== 3) return wrong('SamplesPerPixel', samples);
  const words = values.text(tags.PhotometricInterpretation).toUpperCase();
  const photometric = words || (samples === 1 ? 'MONOCHROME2' : 'RGB');
  const oneSample = /^(MONO|PALETTE)/.test(photometric);
  if (!known.test(photometric) || oneSample !== (samples === 1))
    return wrong('PhotometricInterpretation', photometric);
  const allocated = values.whole(tags.BitsAllocated);
  if (allocated !== 1 && allocated !== 8 && allocated !== 16 && allocated !== 32)
    return wrong('BitsAllocated', allocated);
  if (samples === 3 && allocated !== 8 && allocated !== 16) return wrong('BitsAllocated', allocated);
  const bits = values.whole(tags.BitsStored) ?? allocated;
  if (bits < 1 || bits > allocated) return wrong('BitsStored', bits);
  const stated = values.whole(tags.HighBit) ?? bits - 1;
  // One that cannot be is a slip of the writer: other readers do not even look at it.
  const highBit = stated < bits - 1 || stated >= allocated ? bits - 1 : stated;
  const text = values.text(tags.NumberOfFrames);
  const frames = text === '' ? 1 : Number(text);
  if (!Number.isInteger(frames) || frames < 0 || frames > mostFrames) return wrong('NumberOfFrames', text);
  return {
    rows,
    columns,
    samples,
    photometric,
    planar: values.whole(tags.PlanarConfiguration) === 1,
    frames: Math.max(1, frames),
    allocated,
    bits,
    highBit,
    signed: values.whole(tags.PixelRepresentation) === 1 && allocated > 1,
  };
}
