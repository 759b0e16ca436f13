import { BadCode } from '../coded';
import type { CodingStyle, Parameters, Size } from './codestream';
import { TagTree } from './tagTree';

/** A rectangle from x0, y0 up to x1, y1. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Bytes that belong together, with how many coding passes they hold. */
export interface Segment {
  passes: number;
  /** How many passes it may hold; then the next one begins. */
  readonly most: number;
  readonly pieces: Uint8Array[];
}

/** A block of coefficients that is coded by itself (ISO 15444-1, B.7). */
export interface Block extends Box {
  included: boolean;
  zeroPlanes: number;
  lengthBits: number;
  passes: number;
  readonly segments: Segment[];
}

/** The blocks of one band in one precinct. */
export interface BlockGroup {
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly inclusion: TagTree;
  readonly zeroPlanes: TagTree;
}

export type BandKind = 'LL' | 'HL' | 'LH' | 'HH';

export interface Band extends Box {
  readonly kind: BandKind;
  readonly blocks: readonly Block[];
}

/** A part of a resolution whose packets stand together, and where on the reference grid it begins. */
export interface Precinct {
  readonly component: number;
  readonly resolution: number;
  readonly x: number;
  readonly y: number;
  readonly groups: readonly BlockGroup[];
}

export interface Resolution extends Box {
  readonly bands: readonly Band[];
  readonly precincts: readonly Precinct[];
}

export interface TileComponent extends Box {
  readonly style: CodingStyle;
  readonly resolutions: readonly Resolution[];
}

/** Most blocks and precincts of a picture: real ones have thousands; each costs memory. */
const mostParts = 500_000;

/** Counts what is laid out, so that a small file cannot ask for millions of parts. */
export interface Budget {
  left: number;
}

export const newBudget = (): Budget => ({ left: mostParts });

function spend(budget: Budget, parts: number): void {
  budget.left -= parts;
  if (!(budget.left >= 0)) throw new BadCode('Too many blocks.');
}

const ceilDiv = (value: number, exponent: number) => Math.ceil(value / 2 ** exponent);
const floorDiv = (value: number, exponent: number) => Math.floor(value / 2 ** exponent);

function bandBox(component: Box, kind: BandKind, level: number): Box {
  const half = level > 0 ? 2 ** (level - 1) : 0;
  const right = kind === 'HL' || kind === 'HH' ? half : 0;
  const down = kind === 'LH' || kind === 'HH' ? half : 0;
  return {
    x0: ceilDiv(component.x0 - right, level),
    y0: ceilDiv(component.y0 - down, level),
    x1: ceilDiv(component.x1 - right, level),
    y1: ceilDiv(component.y1 - down, level),
  };
}

function makeBlock(band: Box, column: number, row: number, blockX: number, blockY: number): Block {
  return {
    x0: Math.max(band.x0, column * 2 ** blockX),
    y0: Math.max(band.y0, row * 2 ** blockY),
    x1: Math.min(band.x1, (column + 1) * 2 ** blockX),
    y1: Math.min(band.y1, (row + 1) * 2 ** blockY),
    included: false,
    zeroPlanes: 0,
    lengthBits: 3,
    passes: 0,
    segments: [],
  };
}

/** The blocks of a band that lie in one precinct, row by row. */
function groupOf(band: Box, area: Box, blockX: number, blockY: number, budget: Budget): BlockGroup {
  const box = {
    x0: Math.max(band.x0, area.x0),
    y0: Math.max(band.y0, area.y0),
    x1: Math.min(band.x1, area.x1),
    y1: Math.min(band.y1, area.y1),
  };
  const empty = box.x1 <= box.x0 || box.y1 <= box.y0;
  const [left, right] = [
    floorDiv(box.x0, blockX),
    empty ? floorDiv(box.x0, blockX) : ceilDiv(box.x1, blockX),
  ];
  const [top, bottom] = [
    floorDiv(box.y0, blockY),
    empty ? floorDiv(box.y0, blockY) : ceilDiv(box.y1, blockY),
  ];
  const [columns, rows] = [right - left, bottom - top];
  spend(budget, columns * rows + 1);
  const blocks = Array.from({ length: columns * rows }, (_, i) =>
    makeBlock(band, left + (i % columns), top + Math.floor(i / columns), blockX, blockY),
  );
  return {
    columns,
    blocks,
    inclusion: new TagTree(columns, rows),
    zeroPlanes: new TagTree(columns, rows),
  };
}

function makeResolution(
  component: Box,
  index: number,
  resolution: number,
  style: CodingStyle,
  tile: Box,
  budget: Budget,
): Resolution {
  const { levels } = style;
  const down = levels - resolution;
  const box = {
    x0: ceilDiv(component.x0, down),
    y0: ceilDiv(component.y0, down),
    x1: ceilDiv(component.x1, down),
    y1: ceilDiv(component.y1, down),
  };
  const [px, py] = style.precincts[resolution]!;
  const halved = resolution === 0 ? 0 : 1;
  const blockX = Math.min(style.blockX, px - halved);
  const blockY = Math.min(style.blockY, py - halved);
  const kinds: readonly BandKind[] = resolution === 0 ? ['LL'] : ['HL', 'LH', 'HH'];
  const boxes = kinds.map((kind) => bandBox(component, kind, resolution === 0 ? levels : down + 1));
  const empty = box.x1 <= box.x0 || box.y1 <= box.y0;
  const [left, top] = [floorDiv(box.x0, px), floorDiv(box.y0, py)];
  const columns = empty ? 0 : ceilDiv(box.x1, px) - left;
  const rows = empty ? 0 : ceilDiv(box.y1, py) - top;
  spend(budget, columns * rows);
  // Where a precinct begins on the reference grid; the first, cut by the tile's edge, begins with the tile.
  const place = (number: number, first: number, exponent: number, start: number, edge: number) =>
    number === first && number * 2 ** exponent < start ? edge : number * 2 ** (exponent + down);
  const precincts = Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [left + (i % columns), top + Math.floor(i / columns)];
    const [width, height] = [2 ** (px - halved), 2 ** (py - halved)];
    const area = {
      x0: column * width,
      y0: row * height,
      x1: (column + 1) * width,
      y1: (row + 1) * height,
    };
    return {
      component: index,
      resolution,
      x: place(column, left, px, box.x0, tile.x0),
      y: place(row, top, py, box.y0, tile.y0),
      groups: boxes.map((band) => groupOf(band, area, blockX, blockY, budget)),
    };
  });
  const bands = kinds.map((kind, b) => ({
    ...boxes[b]!,
    kind,
    blocks: precincts.flatMap(({ groups }) => groups[b]!.blocks),
  }));
  return { ...box, bands, precincts };
}

/**
 * Lays out one tile: resolutions, bands, precincts and blocks of each component (ISO 15444-1, annex B).
 * @throws BadCode if there would be too many
 */
export function layOutTile(size: Size, index: number, given: Parameters, budget: Budget): TileComponent[] {
  const across = Math.ceil((size.x1 - size.tileX0) / size.tileWidth);
  const [p, q] = [index % across, Math.floor(index / across)];
  const tile = {
    x0: Math.max(size.tileX0 + p * size.tileWidth, size.x0),
    y0: Math.max(size.tileY0 + q * size.tileHeight, size.y0),
    x1: Math.min(size.tileX0 + (p + 1) * size.tileWidth, size.x1),
    y1: Math.min(size.tileY0 + (q + 1) * size.tileHeight, size.y1),
  };
  if (tile.x1 <= tile.x0 || tile.y1 <= tile.y0) throw new BadCode('A tile outside the picture.');
  return Array.from({ length: size.components }, (_, c) => {
    const style = given.styles.get(c) ?? given.style;
    if (style === null) throw new BadCode('No coding style.');
    const resolutions = Array.from({ length: style.levels + 1 }, (_, r) =>
      makeResolution(tile, c, r, style, tile, budget),
    );
    return { ...tile, style, resolutions };
  });
}
