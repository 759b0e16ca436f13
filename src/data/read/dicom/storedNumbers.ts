import type { StoredNumbers } from '../../image';
import type { PictureDescription } from './describePicture';
import type { RawNumbers } from './unpackNative';

type Meaning = Pick<PictureDescription, 'bits' | 'highBit' | 'signed'>;

/**
 * The stored numbers out of their words: only the bits that are used, shifted down, the sign brought back. What else
 * lies in a word (old overlays) is no number.
 */
export function storedNumbers(raw: RawNumbers['numbers'], { bits, highBit, signed }: Meaning): StoredNumbers {
  const shift = highBit + 1 - bits;
  const up = 32 - bits;
  if (!signed) {
    const mask = bits === 32 ? 0xffffffff : 2 ** bits - 1;
    const stored =
      bits <= 8
        ? new Uint8Array(raw.length)
        : bits <= 16
          ? new Uint16Array(raw.length)
          : new Uint32Array(raw.length);
    for (let i = 0; i < stored.length; i += 1) stored[i] = ((raw[i]! >>> shift) & mask) >>> 0;
    return stored;
  }
  const stored = bits <= 16 ? new Int16Array(raw.length) : new Int32Array(raw.length);
  for (let i = 0; i < stored.length; i += 1) stored[i] = ((raw[i]! >>> shift) << up) >> up;
  return stored;
}

/** Planes of red, green and blue as pixels with their three numbers side by side. */
export function interleave<T extends StoredNumbers>(planes: T): T {
  const pixels = planes.length / 3;
  const mixed = planes.slice() as T;
  for (let i = 0; i < pixels; i += 1)
    for (let c = 0; c < 3; c += 1) mixed[3 * i + c] = planes[c * pixels + i]!;
  return mixed;
}

/**
 * Turns brightness and two color differences into red, green and blue, in place (PS3.3, C.7.6.3.1.2).
 * @param partial whether brightness runs from 16 to 235 as in video
 */
export function toRgb(numbers: StoredNumbers, bits: number, partial: boolean): void {
  const most = 2 ** bits - 1;
  const half = 2 ** (bits - 1);
  const unit = 2 ** (bits - 8);
  const clamp = (value: number) => (value < 0 ? 0 : value > most ? most : Math.round(value));
  for (let i = 0; i < numbers.length; i += 3) {
    const y = partial ? (numbers[i]! - 16 * unit) * (255 / 219) : numbers[i]!;
    const scale = partial ? 255 / 224 : 1;
    const blue = (numbers[i + 1]! - half) * scale;
    const red = (numbers[i + 2]! - half) * scale;
    numbers[i] = clamp(y + 1.402 * red);
    numbers[i + 1] = clamp(y - 0.344136 * blue - 0.714136 * red);
    numbers[i + 2] = clamp(y + 1.772 * blue);
  }
}
