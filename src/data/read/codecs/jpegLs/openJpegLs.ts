import { BadCode, UnknownCode } from '../coded';
import type { Coded } from '../coded';
import { JpegLsBits } from './jpegLsBits';
import { defaultPreset, JpegLsModel } from './jpegLsModel';
import type { JpegLsPreset } from './jpegLsModel';
import { readJpegLsScan } from './jpegLsScan';

interface Frame {
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly ids: readonly number[];
}

interface Scan {
  readonly colors: readonly number[];
  readonly near: number;
  /** 0 one color, 1 row by row, 2 pixel by pixel. */
  readonly mix: number;
  readonly preset: JpegLsPreset;
  readonly at: number;
}

function readFrame(data: Uint8Array): Frame {
  const word = (at: number) => data[at]! * 256 + data[at + 1]!;
  const [precision, count] = [data[0]!, data[5]!];
  const [rows, columns] = [word(1), word(3)];
  if (data.length < 6 + 3 * count || count < 1 || count > 4 || rows === 0 || columns === 0)
    throw new BadCode('A frame header makes no sense.');
  if (precision < 2 || precision > 16) throw new BadCode('A precision that is not known.');
  const ids = Array.from({ length: count }, (_, i) => data[6 + 3 * i]!);
  if (ids.some((_, i) => data[7 + 3 * i] !== 0x11)) throw new UnknownCode('JPEG-LS with smaller colors');
  return { precision, rows, columns, ids };
}

/** Goes through the segments; the frame and each scan in turn. */
class Segments {
  frame: Frame | null = null;
  private readonly bytes: Uint8Array;
  private preset: JpegLsPreset | null = null;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next scan from a marker on; null at the end. */
  next(from: number): Scan | null {
    const { bytes } = this;
    for (let at = from; at + 4 <= bytes.length;) {
      if (bytes[at] !== 0xff) throw new BadCode('No marker where one must be.');
      const marker = bytes[at + 1]!;
      if (marker === 0xff || marker === 0xd8) {
        at += marker === 0xff ? 1 : 2;
        continue;
      }
      if (marker === 0xd9) return null;
      const length = bytes[at + 2]! * 256 + bytes[at + 3]!;
      const data = bytes.subarray(at + 4, at + 2 + length);
      if (length < 2 || at + 2 + length > bytes.length) throw new BadCode('A segment ends early.');
      at += 2 + length;
      if (marker === 0xf7) this.frame ??= readFrame(data);
      else if (marker === 0xf8) this.takePreset(data);
      else if (marker === 0xdd && data.some((byte) => byte !== 0))
        throw new UnknownCode('JPEG-LS with restarts');
      else if (marker === 0xe8 && String.fromCharCode(...data.subarray(0, 4)) === 'mrfx' && data[4] !== 0)
        throw new UnknownCode('JPEG-LS with a color transform');
      else if (marker === 0xda) return this.scan(data, at);
    }
    return null;
  }

  private takePreset(data: Uint8Array): void {
    if (data[0] !== 1) throw new UnknownCode('JPEG-LS with a table of colors');
    if (data.length < 11) throw new BadCode('Settings end early.');
    const [most, t1, t2, t3, reset] = [1, 3, 5, 7, 9].map((at) => data[at]! * 256 + data[at + 1]!);
    this.preset = { most: most!, t1: t1!, t2: t2!, t3: t3!, reset: reset! };
  }

  private scan(data: Uint8Array, at: number): Scan {
    const { frame, preset } = this;
    const count = data[0] ?? 0;
    if (frame === null || count < 1 || data.length < 4 + 2 * count)
      throw new BadCode('A scan header makes no sense.');
    const colors = Array.from({ length: count }, (_, i) => frame.ids.indexOf(data[1 + 2 * i]!));
    const [near, mix, shift] = [data[1 + 2 * count]!, data[2 + 2 * count]!, data[3 + 2 * count]! & 15];
    if (colors.includes(-1) || mix > 2 || (mix === 0 && count > 1))
      throw new BadCode('A scan of no component.');
    if (shift !== 0) throw new UnknownCode('JPEG-LS with shifted numbers');
    const most = preset?.most || 2 ** frame.precision - 1;
    if (most >= 2 ** frame.precision || near > Math.min(255, most / 2))
      throw new BadCode('A tolerance too large.');
    const usual = defaultPreset(most, near);
    const used = {
      most,
      t1: preset?.t1 || usual.t1,
      t2: preset?.t2 || usual.t2,
      t3: preset?.t3 || usual.t3,
      reset: preset?.reset || usual.reset,
    };
    if (used.reset < 3 || used.t1 <= near || used.t2 < used.t1 || used.t3 < used.t2 || used.t3 > most)
      throw new BadCode('Settings make no sense.');
    return { colors, near, mix, preset: used, at };
  }
}

/**
 * Reads the head of a JPEG-LS stream (ISO 14495-1), lossless or within a tolerance.
 * @throws BadCode if the head makes no sense, UnknownCode for what the standard allows and hardly anybody writes
 */
export function openJpegLs(bytes: Uint8Array): Coded {
  const segments = new Segments(bytes);
  const first = segments.next(2);
  const { frame } = segments;
  if (first === null || frame === null) throw new BadCode('No scan.');
  const { rows, columns, precision, ids } = frame;
  const channels = ids.length;
  const decode = () => {
    const out = new Uint16Array(rows * columns * channels);
    const seen = new Set<number>();
    for (let scan: Scan | null = first; scan !== null;) {
      for (const color of scan.colors) {
        if (seen.has(color)) throw new BadCode('A component comes twice.');
        seen.add(color);
      }
      const bits: JpegLsBits = new JpegLsBits(bytes, scan.at);
      const model = new JpegLsModel(bits, scan.preset, scan.near, scan.colors.length);
      readJpegLsScan(model, { rows, columns, channels }, scan.colors, scan.mix === 2, out);
      scan = seen.size < channels ? segments.next(bits.end()) : null;
    }
    if (seen.size < channels) throw new BadCode('A component is missing.');
    return out;
  };
  return { rows, columns, components: channels, precision, signed: false, ybr: null, decode };
}
