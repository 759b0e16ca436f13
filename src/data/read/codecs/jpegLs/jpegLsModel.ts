import { BadCode } from '../coded';
import type { JpegLsBits } from './jpegLsBits';

/** What a stream may set for itself (ISO 14495-1, C.2.4.1.1); 0 is the default. */
export interface JpegLsPreset {
  readonly most: number;
  readonly t1: number;
  readonly t2: number;
  readonly t3: number;
  readonly reset: number;
}

const between = (value: number, least: number, most: number) =>
  value > most || value < least ? least : value;

/** The standard's own settings for a largest number and a tolerance (C.2.4.1.1.1). */
export function defaultPreset(most: number, near: number): JpegLsPreset {
  const wide = most >= 128;
  const factor = wide ? Math.floor((Math.min(most, 4095) + 128) / 256) : Math.floor(256 / (most + 1));
  const step = (base: number, least: number, tolerance: number) =>
    wide
      ? factor * (base - least) + least + tolerance * near
      : Math.max(least, Math.floor(base / factor) + tolerance * near);
  const t1 = between(step(3, 2, 3), near + 1, most);
  const t2 = between(step(7, 3, 5), t1, most);
  const t3 = between(step(21, 4, 7), t2, most);
  return { most, t1, t2, t3, reset: 64 };
}

/** How many bits of a run's length come after its mark (A.7.1.2). */
const runBits = Uint8Array.of(
  ...[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3],
  ...[4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15],
);

/** The two contexts of a run's end come after the 365 of single numbers. */
const runContext = 365;

/** The statistics that a scan gathers, and the decoding that rests on them (ISO 14495-1, annex A). */
export class JpegLsModel {
  private readonly preset: JpegLsPreset;
  private readonly near: number;
  private readonly step: number;
  private readonly range: number;
  private readonly rangeBits: number;
  private readonly limit: number;
  private readonly bits: JpegLsBits;
  private readonly a = new Int32Array(367);
  private readonly b = new Int32Array(367);
  private readonly c = new Int32Array(367);
  private readonly n = new Int32Array(367).fill(1);
  private readonly negatives = new Int32Array(2);
  /** For each color, how long runs have been (A.7.1.2). */
  private readonly runIndex: Uint8Array;

  constructor(bits: JpegLsBits, preset: JpegLsPreset, near: number, colors: number) {
    this.bits = bits;
    this.preset = preset;
    this.near = near;
    this.step = 2 * near + 1;
    this.range = Math.floor((preset.most + 2 * near) / this.step) + 1;
    this.rangeBits = Math.ceil(Math.log2(this.range));
    const bpp = Math.max(2, Math.ceil(Math.log2(preset.most + 1)));
    this.limit = 2 * (bpp + Math.max(8, bpp));
    this.a.fill(Math.max(2, Math.floor((this.range + 32) / 64)));
    this.runIndex = new Uint8Array(colors);
  }

  private quantize(difference: number): number {
    const { t1, t2, t3 } = this.preset;
    const size = Math.abs(difference);
    if (size <= this.near) return 0;
    const level = size < t1 ? 1 : size < t2 ? 2 : size < t3 ? 3 : 4;
    return difference < 0 ? -level : level;
  }

  /** The context of a place from its neighbors: 0 where they are all alike, its sign that of the difference. */
  context(left: number, above: number, corner: number, right: number): number {
    return (
      81 * this.quantize(right - above) + 9 * this.quantize(above - corner) + this.quantize(corner - left)
    );
  }

  private golomb(k: number, limit: number): number {
    const zeros = this.bits.zeros(limit);
    if (zeros < limit - this.rangeBits - 1) return zeros * 2 ** k + this.bits.read(k);
    return this.bits.read(this.rangeBits) + 1;
  }

  private sizeOf(context: number, sum: number): number {
    let k = 0;
    while (this.n[context]! * 2 ** k < sum) k += 1;
    if (k > 24) throw new BadCode('Statistics out of bounds.');
    return k;
  }

  /** Brings a number back into range after its difference was taken modulo (A.4.5). */
  private rebuild(guess: number, difference: number): number {
    const { most } = this.preset;
    let value = guess + difference * this.step;
    if (value < -this.near) value += this.range * this.step;
    else if (value > most + this.near) value -= this.range * this.step;
    return value < 0 ? 0 : value > most ? most : value;
  }

  /** The next number of its own (A.4 to A.6). */
  single(signedContext: number, left: number, above: number, corner: number): number {
    const sign = signedContext < 0 ? -1 : 1;
    const q = sign * signedContext;
    const { a, b, c, n } = this;
    const { most, reset } = this.preset;
    const [low, high] = left < above ? [left, above] : [above, left];
    let guess = corner >= high ? low : corner <= low ? high : left + above - corner;
    guess += sign * c[q]!;
    guess = guess < 0 ? 0 : guess > most ? most : guess;
    const k = this.sizeOf(q, a[q]!);
    const mapped = this.golomb(k, this.limit);
    const odd = mapped % 2 === 1;
    const turned = this.near === 0 && k === 0 && 2 * b[q]! <= -n[q]!;
    const half = Math.floor(mapped / 2);
    const error = odd === turned ? half : -half - 1;
    b[q]! += error * this.step;
    a[q]! += Math.abs(error);
    if (n[q] === reset) {
      a[q]! >>= 1;
      b[q]! >>= 1;
      n[q]! >>= 1;
    }
    n[q]! += 1;
    if (b[q]! <= -n[q]!) {
      b[q] = Math.max(b[q]! + n[q]!, 1 - n[q]!);
      if (c[q]! > -128) c[q]! -= 1;
    } else if (b[q]! > 0) {
      b[q] = Math.min(b[q]! - n[q]!, 0);
      if (c[q]! < 127) c[q]! += 1;
    }
    return this.rebuild(guess, sign * error);
  }

  /**
   * How many numbers are as their left neighbor (A.7.1).
   * @param room how many there are left in the row
   * @returns the length; less than `room` if another number follows at once
   */
  run(color: number, room: number): number {
    let length = 0;
    while (this.bits.bit() === 1) {
      const full = 2 ** runBits[this.runIndex[color]!]!;
      if (full <= room - length && this.runIndex[color]! < 31) this.runIndex[color]! += 1;
      length += Math.min(full, room - length);
      if (length >= room) return room;
    }
    length += this.bits.read(runBits[this.runIndex[color]!]!);
    if (length >= room) throw new BadCode('A run past the end of its row.');
    return length;
  }

  /**
   * The number that ends a run (A.7.2).
   * @param alike whether left and above are alike, so that the left one is the guess
   */
  runEnd(color: number, left: number, above: number, alike: boolean): number {
    const kind = alike ? 1 : 0;
    const q = runContext + kind;
    const { a, n, negatives } = this;
    const k = this.sizeOf(q, alike ? a[q]! + (n[q]! >> 1) : a[q]!);
    const mapped = this.golomb(k, this.limit - runBits[this.runIndex[color]!]! - 1);
    const shifted = mapped + kind;
    const odd = shifted % 2 === 1;
    const size = Math.floor((shifted + 1) / 2);
    const error = (k !== 0 || 2 * negatives[kind]! >= n[q]!) === odd ? -size : size;
    if (error < 0) negatives[kind]! += 1;
    a[q]! += (mapped + 1 - kind) >> 1;
    if (n[q] === this.preset.reset) {
      a[q]! >>= 1;
      n[q]! >>= 1;
      negatives[kind]! >>= 1;
    }
    n[q]! += 1;
    return alike ? this.rebuild(left, error) : this.rebuild(above, left > above ? -error : error);
  }

  /** After a run and its end the next one is expected to be shorter. */
  shorten(color: number): void {
    if (this.runIndex[color]! > 0) this.runIndex[color]! -= 1;
  }

  /** Whether two numbers are alike within the tolerance. */
  isAlike(one: number, other: number): boolean {
    return Math.abs(one - other) <= this.near;
  }
}
