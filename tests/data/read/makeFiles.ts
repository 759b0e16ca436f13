// Small files made by hand, byte by byte: what readers must take, and what they must refuse.
import { deflateSync } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function crc32(bytes: Uint8Array): number {
  let c = ~0;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
}

const join = (...parts: readonly ArrayLike<number>[]) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const uint32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** One chunk of a PNG with its length and checksum. */
export function pngChunk(type: string, data: ArrayLike<number> = []): Uint8Array {
  const body = join(ascii(type), data);
  return join(uint32(data.length), body, uint32(crc32(body)));
}

/** Channels by PNG color type. */
const channelsOf: Record<number, number> = { 0: 1, 2: 3, 6: 4 };

export interface PngParts {
  columns: number;
  rows: number;
  /** 0 gray, 2 color, 6 color with opacity. */
  color?: 0 | 2 | 6;
  depth?: 1 | 8 | 16;
  /** Bytes of the rows, without filter bytes; zeros if left out. */
  rowBytes?: ArrayLike<number>;
  /** Chunks between the header and the data. */
  extra?: readonly Uint8Array[];
  /** The packed data, if they are to be something else than the packed rows. */
  packed?: Uint8Array;
}

/** A PNG file. */
export function makePng(parts: PngParts): Uint8Array {
  const { columns, rows, color = 0, depth = 8, extra = [] } = parts;
  const stride = Math.ceil((columns * channelsOf[color]! * depth) / 8);
  const raw = new Uint8Array(rows * (stride + 1));
  if (parts.rowBytes)
    for (let i = 0; i < rows * stride; i += 1)
      raw[Math.floor(i / stride) * (stride + 1) + 1 + (i % stride)] = parts.rowBytes[i]!;
  const header = pngChunk('IHDR', [...uint32(columns), ...uint32(rows), depth, color, 0, 0, 0]);
  return join(
    signature,
    header,
    ...extra,
    pngChunk('IDAT', parts.packed ?? deflateSync(raw)),
    pngChunk('IEND'),
  );
}

/** The first segments of a JPEG: start, and a frame of the given kind; no data. */
export function makeJpegHead(columns: number, rows: number, frame = 0xc0, precision = 8): Uint8Array {
  const size = [rows >> 8, rows & 255, columns >> 8, columns & 255];
  const comment = [0xff, 0xfe, 0, 6, ...ascii('made')];
  return join([0xff, 0xd8], comment, [0xff, frame, 0, 11, precision, ...size, 1, 1, 0x11, 0]);
}

/** A JPEG whose walls stand but whose rooms are empty: header, an empty scan, and the end mark if wanted. */
export function makeJpegShell(
  columns: number,
  rows: number,
  frame = 0xc0,
  precision = 8,
  end = true,
): Uint8Array {
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3];
  return join(makeJpegHead(columns, rows, frame, precision), scan, end ? [0xff, 0xd9] : []);
}

/** The first bytes of a DICOM file. */
export const dicomStart = join(new Uint8Array(128), ascii('DICM'), [2, 0, 0, 0, ...ascii('UL'), 4, 0]);

/** The first bytes of a zip archive whose first entry has the given name. */
export function zipStart(name: string): Uint8Array {
  return join([0x50, 0x4b, 3, 4], new Uint8Array(22), [name.length, 0, 0, 0], ascii(name));
}

export const textBytes = (text: string) => new TextEncoder().encode(text);
