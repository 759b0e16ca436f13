import { BadCode, UnknownCode } from '../coded';
import { buildHuffman } from './huffman';
import type { HuffmanTable } from './huffman';

/** One of the colors of a JPEG. */
export interface JpegComponent {
  readonly id: number;
  /** How many of its blocks lie side by side, and above each other, in a unit. */
  readonly across: number;
  readonly down: number;
  readonly table: number;
}

/** The frame header (ISO 10918-1, B.2.2). */
export interface JpegFrame {
  readonly lossless: boolean;
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly components: readonly JpegComponent[];
}

/** A scan header (B.2.3) and where its bits begin. */
export interface JpegScan {
  readonly parts: readonly { readonly component: number; readonly dc: number; readonly ac: number }[];
  /** First coefficient, or the predictor of a lossless scan. */
  readonly start: number;
  readonly end: number;
  /** How far lossless numbers were shifted down. */
  readonly shift: number;
  readonly at: number;
}

/** What has been said so far, segment by segment. */
export interface JpegState {
  frame: JpegFrame | null;
  /** [64] each, in zigzag order. */
  readonly quantization: (Uint16Array | undefined)[];
  /** Tables for first coefficients (and differences) and for the others. */
  readonly dc: (HuffmanTable | undefined)[];
  readonly ac: (HuffmanTable | undefined)[];
  /** Units between two restarts; 0 for none. */
  restart: number;
  /** What Adobe's segment says about colors: 0 none, 1 brightness and differences; null without one. */
  adobe: number | null;
  jfif: boolean;
}

const names: Readonly<Record<number, string>> = {
  0xc2: 'progressive JPEG',
  0xc5: 'hierarchical JPEG',
  0xc6: 'hierarchical JPEG',
  0xc7: 'hierarchical JPEG',
  0xc9: 'arithmetic JPEG',
  0xca: 'arithmetic JPEG',
  0xcb: 'arithmetic JPEG',
};

export function newJpegState(): JpegState {
  return { frame: null, quantization: [], dc: [], ac: [], restart: 0, adobe: null, jfif: false };
}

function readFrame(marker: number, data: Uint8Array): JpegFrame {
  const [precision, count] = [data[0]!, data[5]!];
  const word = (at: number) => data[at]! * 256 + data[at + 1]!;
  const [rows, columns] = [word(1), word(3)];
  if (data.length < 6 + 3 * count || rows === 0 || columns === 0 || count < 1 || count > 4)
    throw new BadCode('A frame header makes no sense.');
  const lossless = marker === 0xc3;
  if (lossless ? precision < 2 || precision > 16 : precision !== 8 && precision !== 12)
    throw new BadCode('A precision that is not known.');
  const components = Array.from({ length: count }, (_, i) => {
    const [id, sampling, table] = [data[6 + 3 * i]!, data[7 + 3 * i]!, data[8 + 3 * i]!];
    const [across, down] = [sampling >> 4, sampling & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4 || table > 3)
      throw new BadCode('A component makes no sense.');
    return { id, across, down, table };
  });
  return { lossless, precision, rows, columns, components };
}

function readQuantization(data: Uint8Array, state: JpegState): void {
  for (let at = 0; at < data.length;) {
    const [wide, index] = [data[at]! >> 4 !== 0, data[at]! & 15];
    const size = wide ? 128 : 64;
    if (index > 3 || at + 1 + size > data.length) throw new BadCode('A quantization table makes no sense.');
    const table = new Uint16Array(64);
    for (let i = 0; i < 64; i += 1)
      table[i] = wide ? data[at + 1 + 2 * i]! * 256 + data[at + 2 + 2 * i]! : data[at + 1 + i]!;
    state.quantization[index] = table;
    at += 1 + size;
  }
}

function readHuffmanTables(data: Uint8Array, state: JpegState): void {
  for (let at = 0; at < data.length;) {
    const [kind, index] = [data[at]! >> 4, data[at]! & 15];
    const counts = data.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (kind > 1 || index > 3 || total > 256 || at + 17 + total > data.length)
      throw new BadCode('A Huffman table makes no sense.');
    const table = buildHuffman(counts, data.subarray(at + 17, at + 17 + total));
    (kind === 0 ? state.dc : state.ac)[index] = table;
    at += 17 + total;
  }
}

function readScan(data: Uint8Array, frame: JpegFrame, at: number): JpegScan {
  const count = data[0] ?? 0;
  if (count < 1 || count > 4 || data.length < 4 + 2 * count)
    throw new BadCode('A scan header makes no sense.');
  const parts = Array.from({ length: count }, (_, i) => {
    const component = frame.components.findIndex(({ id }) => id === data[1 + 2 * i]);
    if (component < 0) throw new BadCode('A scan of no component.');
    return { component, dc: data[2 + 2 * i]! >> 4, ac: data[2 + 2 * i]! & 15 };
  });
  const [start, end, approximation] = [data[1 + 2 * count]!, data[2 + 2 * count]!, data[3 + 2 * count]!];
  return { parts, start, end, shift: approximation & 15, at };
}

/**
 * Goes through segments up to the next scan and takes up what they say.
 * @param from where the first marker is
 * @returns the scan, or null at the end
 * @throws BadCode where they make no sense, UnknownCode for kinds that are not read
 */
export function nextScan(bytes: Uint8Array, from: number, state: JpegState): JpegScan | null {
  for (let at = from; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) throw new BadCode('No marker where one must be.');
    const marker = bytes[at + 1]!;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) return null;
    const length = bytes[at + 2]! * 256 + bytes[at + 3]!;
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || at + 2 + length > bytes.length) throw new BadCode('A segment ends early.');
    at += 2 + length;
    if (names[marker] !== undefined) throw new UnknownCode(names[marker]);
    if (marker === 0xc0 || marker === 0xc1 || marker === 0xc3) {
      if (state.frame !== null) throw new BadCode('Two frames.');
      state.frame = readFrame(marker, data);
    } else if (marker === 0xdb) readQuantization(data, state);
    else if (marker === 0xc4) readHuffmanTables(data, state);
    else if (marker === 0xdd) state.restart = (data[0] ?? 0) * 256 + (data[1] ?? 0);
    else if (marker === 0xe0) state.jfif ||= String.fromCharCode(...data.subarray(0, 4)) === 'JFIF';
    else if (marker === 0xee && String.fromCharCode(...data.subarray(0, 5)) === 'Adobe')
      state.adobe = data[11] ?? null;
    else if (marker === 0xda) {
      if (state.frame === null) throw new BadCode('A scan without a frame.');
      return readScan(data, state.frame, at);
    }
  }
  return null;
}
