import { BadCode, UnknownCode } from '../coded';

/** Size of the picture and of its tiles on the reference grid (ISO 15444-1, A.5.1). */
export interface Size {
  readonly x1: number;
  readonly y1: number;
  readonly x0: number;
  readonly y0: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tileX0: number;
  readonly tileY0: number;
  readonly components: number;
  readonly precision: number;
  readonly signed: boolean;
}

/** How a component of a tile is coded (A.6.1, A.6.2). */
export interface CodingStyle {
  readonly levels: number;
  /** Exponents of a code block's sides. */
  readonly blockX: number;
  readonly blockY: number;
  readonly flags: BlockFlags;
  readonly reversible: boolean;
  /** Exponents of a precinct's sides at each resolution; 15 where nothing is said. */
  readonly precincts: readonly (readonly [number, number])[];
}

/** Variants of coding the blocks (table A.19). */
export interface BlockFlags {
  readonly bypass: boolean;
  readonly reset: boolean;
  readonly terminate: boolean;
  readonly causal: boolean;
  readonly symbols: boolean;
}

/** What holds for all components of a tile. */
export interface TileStyle {
  readonly order: number;
  readonly layers: number;
  readonly mixed: boolean;
  readonly sop: boolean;
  readonly eph: boolean;
}

/** How coefficients were rounded (A.6.4): for each band an exponent and a mantissa. */
export interface Quantization {
  readonly kind: 'none' | 'derived' | 'each';
  readonly guard: number;
  readonly steps: readonly { readonly exponent: number; readonly mantissa: number }[];
}

/** What is said for all tiles or for one, and for all components or for one. */
export interface Parameters {
  tile: TileStyle | null;
  style: CodingStyle | null;
  quantization: Quantization | null;
  readonly styles: Map<number, CodingStyle>;
  readonly quantizations: Map<number, Quantization>;
}

/** One tile with its packets. */
export interface TileData {
  readonly index: number;
  readonly parameters: Parameters;
  readonly parts: Uint8Array[];
}

export interface Codestream {
  readonly size: Size;
  readonly tiles: readonly TileData[];
}

const unknown: Readonly<Record<number, string>> = {
  0xff50: 'High-Throughput JPEG 2000',
  0xff5e: 'JPEG 2000 with a region of interest',
  0xff5f: 'JPEG 2000 with several orders',
  0xff60: 'JPEG 2000 with heads apart',
  0xff61: 'JPEG 2000 with heads apart',
};

const word = (data: Uint8Array, at: number) => data[at]! * 256 + data[at + 1]!;
const long = (data: Uint8Array, at: number) => word(data, at) * 65536 + word(data, at + 2);

export function readSize(data: Uint8Array): Size {
  const count = word(data, 34);
  if (data.length < 36 + 3 * count || count < 1 || count > 4) throw new BadCode('A size makes no sense.');
  const at = (i: number) => long(data, 2 + 4 * i);
  const depth = data[36]!;
  for (let c = 0; c < count; c += 1) {
    if (data[37 + 3 * c] !== 1 || data[38 + 3 * c] !== 1)
      throw new UnknownCode('JPEG 2000 with smaller colors');
    if (data[36 + 3 * c] !== depth) throw new UnknownCode('JPEG 2000 with colors of several depths');
  }
  const size: Size = {
    x1: at(0),
    y1: at(1),
    x0: at(2),
    y0: at(3),
    tileWidth: at(4),
    tileHeight: at(5),
    tileX0: at(6),
    tileY0: at(7),
    components: count,
    precision: (depth & 127) + 1,
    signed: depth > 127,
  };
  const { x0, x1, y0, y1, tileX0, tileY0, tileWidth, tileHeight } = size;
  const first = tileX0 <= x0 && tileY0 <= y0 && tileX0 + tileWidth > x0 && tileY0 + tileHeight > y0;
  if (x1 <= x0 || y1 <= y0 || !first || size.precision > 16) throw new BadCode('A size makes no sense.');
  return size;
}

function readBlockStyle(data: Uint8Array, from: number, ownPrecincts: boolean): CodingStyle {
  const [levels, blockX, blockY, flags, transform] = [
    data[from]!,
    (data[from + 1]! & 15) + 2,
    (data[from + 2]! & 15) + 2,
    data[from + 3]!,
    data[from + 4]!,
  ];
  const end = from + 5 + (ownPrecincts ? levels + 1 : 0);
  if (levels > 32 || blockX > 10 || blockY > 10 || blockX + blockY > 12 || transform > 1 || end > data.length)
    throw new BadCode('A coding style makes no sense.');
  if (flags & 0x40) throw new UnknownCode('High-Throughput JPEG 2000');
  const precincts = Array.from({ length: levels + 1 }, (_, r) => {
    const sides = ownPrecincts ? data[from + 5 + r]! : 0xff;
    const exponents = [sides & 15, sides >> 4] as const;
    if (r > 0 && (exponents[0] === 0 || exponents[1] === 0)) throw new BadCode('A precinct without sides.');
    return exponents;
  });
  return {
    levels,
    blockX,
    blockY,
    flags: {
      bypass: (flags & 1) !== 0,
      reset: (flags & 2) !== 0,
      terminate: (flags & 4) !== 0,
      causal: (flags & 8) !== 0,
      symbols: (flags & 32) !== 0,
    },
    reversible: transform === 1,
    precincts,
  };
}

function readQuantization(data: Uint8Array, from: number): Quantization {
  const kind = (['none', 'derived', 'each'] as const)[data[from]! & 31];
  if (kind === undefined) throw new BadCode('A quantization makes no sense.');
  const size = kind === 'none' ? 1 : 2;
  const steps = Array.from({ length: Math.floor((data.length - from - 1) / size) }, (_, i) => {
    const at = from + 1 + i * size;
    if (kind === 'none') return { exponent: data[at]! >> 3, mantissa: 0 };
    return { exponent: data[at]! >> 3, mantissa: word(data, at) & 0x7ff };
  });
  if (steps.length === 0) throw new BadCode('A quantization makes no sense.');
  return { kind, guard: data[from]! >> 5, steps };
}

/** Takes up one segment of a main or tile header. */
function takeSegment(marker: number, data: Uint8Array, into: Parameters): void {
  if (unknown[marker] !== undefined) throw new UnknownCode(unknown[marker]);
  if (marker === 0xff52) {
    if (data.length < 10) throw new BadCode('A coding style makes no sense.');
    const flags = data[0]!;
    into.tile = {
      order: data[1]!,
      layers: word(data, 2),
      mixed: data[4] === 1,
      sop: (flags & 2) !== 0,
      eph: (flags & 4) !== 0,
    };
    if (into.tile.order > 4 || into.tile.layers < 1) throw new BadCode('A coding style makes no sense.');
    into.style = readBlockStyle(data, 5, (flags & 1) !== 0);
    into.styles.clear();
  } else if (marker === 0xff53) into.styles.set(data[0]!, readBlockStyle(data, 2, (data[1]! & 1) !== 0));
  else if (marker === 0xff5c) {
    into.quantization = readQuantization(data, 0);
    into.quantizations.clear();
  } else if (marker === 0xff5d) into.quantizations.set(data[0]!, readQuantization(data, 1));
}

const copyOf = (given: Parameters): Parameters => ({
  ...given,
  styles: new Map(given.styles),
  quantizations: new Map(given.quantizations),
});

/**
 * Reads the headers of a code stream and finds the packets of each tile (ISO 15444-1, annex A).
 * @param wholly false stops after the size
 * @throws BadCode where they make no sense, UnknownCode for parts of the standard that are not read
 */
export function readCodestream(bytes: Uint8Array, from: number, wholly: boolean): Codestream {
  if (word(bytes, from) !== 0xff4f) throw new BadCode('No code stream.');
  let size: Size | null = null;
  const main: Parameters = {
    tile: null,
    style: null,
    quantization: null,
    styles: new Map(),
    quantizations: new Map(),
  };
  const tiles = new Map<number, TileData>();
  let current: { readonly tile: TileData; readonly end: number } | null = null;
  for (let at = from + 2; at + 4 <= bytes.length;) {
    const marker = word(bytes, at);
    if (marker === 0xffd9) break;
    if (marker === 0xff93) {
      if (current === null) throw new BadCode('Packets without a tile.');
      current.tile.parts.push(bytes.subarray(at + 2, Math.min(current.end, bytes.length)));
      if (current.end <= at) throw new BadCode('A tile of no length.');
      at = current.end;
      current = null;
      continue;
    }
    const length = word(bytes, at + 2);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker < 0xff00 || length < 2 || at + 2 + length > bytes.length) throw new BadCode('No segment.');
    if (marker === 0xff51) {
      size ??= readSize(data);
      if (!wholly) break;
    } else if (marker === 0xff90) {
      if (data.length < 8) throw new BadCode('A tile head ends early.');
      const [index, room] = [word(data, 0), long(data, 2)];
      const tile = tiles.get(index) ?? { index, parameters: copyOf(main), parts: [] };
      tiles.set(index, tile);
      current = { tile, end: room === 0 ? endOf(bytes) : at + room };
    } else takeSegment(marker, data, current === null ? main : current.tile.parameters);
    at += 2 + length;
  }
  if (size === null) throw new BadCode('No size.');
  return { size, tiles: [...tiles.values()] };
}

/** The end of a last tile whose length is left open: before the end mark, if there is one. */
function endOf(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - 16); at -= 1)
    if (word(bytes, at) === 0xffd9) return at;
  return bytes.length;
}
