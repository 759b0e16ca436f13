import { BadCode } from '../coded';
import type { BlockFlags } from './codestream';
import { newContexts, runContext, uniformContext, zeroTables } from './blockContexts';
import { MqDecoder, RawBits } from './mqDecoder';
import type { BandKind, Block } from './tileLayout';

/** Has its first one; is negative; was seen in this plane; was refined before. */
const significant = 1;
const negative = 2;
const seen = 4;
const refined = 8;

/** What a neighbor counts for in the table of contexts, by where it lies. */
const side = 15;
const above = 5;
const corner = 1;

/** Decodes one block, plane by plane in three passes each (ISO 15444-1, annex D). */
class BlockDecoder {
  readonly width: number;
  readonly height: number;
  /** [height, width] twice the size of each coefficient, with the middle of what is still unknown. */
  readonly sizes: Int32Array;
  readonly states: Uint8Array;
  /** How many neighbors of each place have their first one, as a place in the table of contexts. */
  private readonly near: Uint8Array;
  private readonly stride: number;
  private readonly zero: Uint8Array;
  private readonly causal: boolean;
  private contexts = newContexts();
  private coded: MqDecoder | null = null;
  private raw: RawBits | null = null;

  constructor(block: Block, kind: BandKind, causal: boolean) {
    this.width = block.x1 - block.x0;
    this.height = block.y1 - block.y0;
    this.stride = this.width + 2;
    this.sizes = new Int32Array(this.width * this.height);
    // One place more on every side, so that no neighbor has to be asked for.
    this.states = new Uint8Array(this.stride * (this.height + 2));
    this.near = new Uint8Array(this.states.length);
    this.zero = zeroTables[kind];
    this.causal = causal;
  }

  startSegment(bytes: Uint8Array, raw: boolean): void {
    this.coded = raw ? null : new MqDecoder(bytes);
    this.raw = raw ? new RawBits(bytes) : null;
  }

  resetContexts(): void {
    this.contexts = newContexts();
  }

  private bit(context: number): number {
    return this.coded ? this.coded.bit(this.contexts, context) : this.raw!.bit();
  }

  /** Tells the neighbors of a place that it has its first one now; stripes that stand alone tell none above them. */
  private tellNeighbors(at: number, y: number): void {
    const { near, stride } = this;
    near[at - 1]! += side;
    near[at + 1]! += side;
    near[at + stride - 1]! += corner;
    near[at + stride]! += above;
    near[at + stride + 1]! += corner;
    if (this.causal && (y & 3) === 0) return;
    near[at - stride - 1]! += corner;
    near[at - stride]! += above;
    near[at - stride + 1]! += corner;
  }

  /** What a neighbor adds to the guess of a sign. */
  private signOf(at: number): number {
    const state = this.states[at]!;
    return (state & significant) === 0 ? 0 : (state & negative) === 0 ? 1 : -1;
  }

  /** @param below whether the row under this one counts: not at the end of a stripe that stands alone */
  private readSign(at: number, below: boolean): boolean {
    if (this.raw) return this.raw.bit() === 1;
    const clamp = (sum: number) => (sum > 0 ? 1 : sum < 0 ? -1 : 0);
    const h = clamp(this.signOf(at - 1) + this.signOf(at + 1));
    const v = clamp(this.signOf(at - this.stride) + (below ? this.signOf(at + this.stride) : 0));
    // Table D.3: mirrored cases share a context and turn the bit.
    const turned = h < 0 || (h === 0 && v < 0);
    const context = h === 0 ? 9 + Math.abs(v) : 12 + h * v;
    return (this.bit(context) === 1) !== turned;
  }

  private become(at: number, x: number, y: number, plane: number): void {
    const sign = this.readSign(at, !this.causal || (y & 3) !== 3);
    this.states[at]! |= significant | (sign ? negative : 0);
    this.tellNeighbors(at, y);
    this.sizes[y * this.width + x] = 3 * 2 ** plane;
  }

  /** Coefficients with a neighbor that has its first one (D.3.1). */
  propagate(plane: number): void {
    const { width, height, stride, states, near, zero } = this;
    for (let top = 0; top < height; top += 4) {
      const end = Math.min(height, top + 4);
      for (let x = 0; x < width; x += 1)
        for (let y = top, at = (top + 1) * stride + x + 1; y < end; y += 1, at += stride) {
          if (near[at] === 0 || (states[at]! & significant) !== 0) continue;
          if (this.bit(zero[near[at]!]!) === 1) this.become(at, x, y, plane);
          states[at]! |= seen;
        }
    }
  }

  /** One more bit for those that had their first one before this plane (D.3.3). */
  refine(plane: number): void {
    const { width, height, stride, states, near, sizes } = this;
    const half = 2 ** plane;
    for (let top = 0; top < height; top += 4) {
      const end = Math.min(height, top + 4);
      for (let x = 0; x < width; x += 1)
        for (let y = top, at = (top + 1) * stride + x + 1; y < end; y += 1, at += stride) {
          if ((states[at]! & (significant | seen)) !== significant) continue;
          const context = (states[at]! & refined) !== 0 ? 16 : near[at] === 0 ? 14 : 15;
          sizes[y * width + x]! += this.bit(context) === 1 ? half : -half;
          states[at]! |= refined;
        }
    }
  }

  /** All that the other two passes left, four at a time where nothing is near (D.3.4). */
  cleanUp(plane: number): void {
    const { width, height, stride, states, near, zero } = this;
    for (let top = 0; top < height; top += 4)
      for (let x = 0; x < width; x += 1) {
        let y = top;
        let found = false;
        if (top + 4 <= height && this.isQuiet(x, top)) {
          if (this.bit(runContext) === 0) continue;
          y = top + 2 * this.bit(uniformContext);
          y += this.bit(uniformContext);
          found = true;
        }
        for (; y < Math.min(height, top + 4); y += 1) {
          const at = (y + 1) * stride + x + 1;
          if (found) this.become(at, x, y, plane);
          else if ((states[at]! & (significant | seen)) === 0)
            if (this.bit(zero[near[at]!]!) === 1) this.become(at, x, y, plane);
          found = false;
        }
      }
    for (let i = 0; i < states.length; i += 1) states[i]! &= ~seen;
  }

  /** Whether four coefficients above each other and all around them are still without a first one. */
  private isQuiet(x: number, top: number): boolean {
    const { states, near, stride } = this;
    for (let i = 0, at = (top + 1) * stride + x + 1; i < 4; i += 1, at += stride)
      if ((states[at]! & (significant | seen)) !== 0 || near[at] !== 0) return false;
    return true;
  }

  /** The mark 1010 that some writers put after each plane; what follows a wrong one is not to be trusted. */
  checkSymbol(): void {
    let mark = 0;
    for (let i = 0; i < 4; i += 1) mark = 2 * mark + this.bit(uniformContext);
    if (mark !== 10) throw new BadCode('A plane without its mark.');
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Decodes the coefficients of a block and puts them where they belong.
 * @param planes bit planes that its band may have
 * @param put gets each that is not zero: its place in the block and twice its value
 */
export function decodeBlock(
  block: Block,
  kind: BandKind,
  planes: number,
  flags: BlockFlags,
  put: (x: number, y: number, twice: number) => void,
): void {
  let plane = planes - block.zeroPlanes - 1;
  if (block.passes === 0 || plane < 0) return;
  if (plane > 28 || block.passes > 3 * (plane + 1) - 2) throw new BadCode('More planes than there can be.');
  const decoder = new BlockDecoder(block, kind, flags.causal);
  let pass = 0;
  for (const segment of block.segments) {
    // The first ten passes are always coded; after them the first two of each plane may be plain.
    const kindOfPass = (pass + 2) % 3;
    const raw = flags.bypass && pass >= 10 && kindOfPass < 2;
    decoder.startSegment(joined(segment.pieces), raw);
    for (let i = 0; i < segment.passes; i += 1, pass += 1) {
      const step = (pass + 2) % 3;
      if (step === 0) decoder.propagate(plane);
      else if (step === 1) decoder.refine(plane);
      else {
        decoder.cleanUp(plane);
        if (flags.symbols) decoder.checkSymbol();
        plane -= 1;
      }
      if (flags.reset) decoder.resetContexts();
    }
  }
  const { width, height, sizes, states } = decoder;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const size = sizes[y * width + x]!;
      if (size === 0) continue;
      const isNegative = (states[(y + 1) * (width + 2) + x + 1]! & negative) !== 0;
      put(x, y, isNegative ? -size : size);
    }
}
