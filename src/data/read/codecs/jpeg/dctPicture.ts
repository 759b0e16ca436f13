import { BadCode } from '../coded';
import { readHuffman, readSigned } from './huffman';
import type { HuffmanTable } from './huffman';
import { inverseDct, zigzag } from './inverseDct';
import { JpegBits } from './jpegBits';
import type { JpegFrame, JpegScan, JpegState } from './jpegSegments';
import { enlarge } from './enlarge';

/** One color while it is unpacked: whole blocks, so that its plane may be larger than the picture. */
interface Plane {
  readonly across: number;
  readonly down: number;
  /** Blocks side by side and above each other, with those that only fill up the last units. */
  readonly blockColumns: number;
  readonly blockRows: number;
  /** The color's own size without what fills up. */
  readonly columns: number;
  readonly rows: number;
  readonly numbers: Uint16Array;
}

/** A JPEG of cosine blocks (annexes F and A). */
export class DctPicture {
  private readonly frame: JpegFrame;
  private readonly planes: readonly Plane[];
  private readonly unitColumns: number;
  private readonly unitRows: number;
  private readonly block = new Float64Array(64);

  constructor(frame: JpegFrame) {
    this.frame = frame;
    const most = (list: readonly number[]) => Math.max(...list);
    const across = most(frame.components.map((each) => each.across));
    const down = most(frame.components.map((each) => each.down));
    this.unitColumns = Math.ceil(frame.columns / (8 * across));
    this.unitRows = Math.ceil(frame.rows / (8 * down));
    this.planes = frame.components.map((component) => {
      const blockColumns = this.unitColumns * component.across;
      const blockRows = this.unitRows * component.down;
      return {
        across: component.across,
        down: component.down,
        blockColumns,
        blockRows,
        columns: Math.ceil((frame.columns * component.across) / across),
        rows: Math.ceil((frame.rows * component.down) / down),
        numbers: new Uint16Array(blockColumns * blockRows * 64),
      };
    });
  }

  /** Reads one scan; returns where it ends. */
  readScan(bytes: Uint8Array, scan: JpegScan, state: JpegState): number {
    const bits = new JpegBits(bytes, scan.at);
    const parts = scan.parts.map(({ component, dc, ac }) => {
      const quantization = state.quantization[this.frame.components[component]!.table];
      const [first, others] = [state.dc[dc], state.ac[ac]];
      if (!quantization || !first || !others) throw new BadCode('A table is missing.');
      return { plane: this.planes[component]!, quantization, first, others, last: 0 };
    });
    const single = parts.length === 1;
    const alone = parts[0]!.plane;
    // A scan of one color has no units: its blocks come row by row, without those that only fill up.
    const columns = single ? Math.ceil(alone.columns / 8) : this.unitColumns;
    const rows = single ? Math.ceil(alone.rows / 8) : this.unitRows;
    for (let unit = 0; unit < rows * columns; unit += 1) {
      if (state.restart > 0 && unit > 0 && unit % state.restart === 0) {
        bits.restart();
        for (const part of parts) part.last = 0;
      }
      const [row, column] = [Math.floor(unit / columns), unit % columns];
      for (const part of parts) {
        const [down, across] = single ? [1, 1] : [part.plane.down, part.plane.across];
        for (let y = 0; y < down; y += 1)
          for (let x = 0; x < across; x += 1) {
            part.last = this.readBlock(bits, part.first, part.others, part.quantization, part.last);
            this.place(part.plane, row * down + y, column * across + x);
          }
      }
    }
    return bits.at;
  }

  /** Reads the frequencies of one block; returns its first, which the next one's is told from. */
  private readBlock(
    bits: JpegBits,
    first: HuffmanTable,
    others: HuffmanTable,
    quantization: Uint16Array,
    last: number,
  ): number {
    const { block } = this;
    block.fill(0);
    const size = readHuffman(bits, first);
    if (size > 16) throw new BadCode('A coefficient of too many bits.');
    const value = last + readSigned(bits, size);
    block[0] = value * quantization[0]!;
    for (let k = 1; k < 64; k += 1) {
      const code = readHuffman(bits, others);
      const [run, length] = [code >> 4, code & 15];
      if (length === 0) {
        if (run < 15) break;
        k += 15;
        continue;
      }
      k += run;
      if (k > 63) throw new BadCode('More than 64 coefficients.');
      block[zigzag[k]!] = readSigned(bits, length) * quantization[k]!;
    }
    inverseDct(block);
    return value;
  }

  private place(plane: Plane, blockRow: number, blockColumn: number): void {
    const { block } = this;
    const most = 2 ** this.frame.precision - 1;
    const half = 2 ** (this.frame.precision - 1);
    const stride = plane.blockColumns * 8;
    for (let y = 0; y < 8; y += 1) {
      const to = (blockRow * 8 + y) * stride + blockColumn * 8;
      for (let x = 0; x < 8; x += 1) {
        const value = Math.round(block[8 * y + x]!) + half;
        plane.numbers[to + x] = value < 0 ? 0 : value > most ? most : value;
      }
    }
  }

  /** [rows, columns, components], each color at the picture's full size. */
  numbers(): Uint16Array {
    const { rows, columns } = this.frame;
    const channels = this.planes.length;
    const out = new Uint16Array(rows * columns * channels);
    const across = Math.max(...this.planes.map((plane) => plane.across));
    const down = Math.max(...this.planes.map((plane) => plane.down));
    for (const [channel, plane] of this.planes.entries()) {
      const own = { ...plane, stride: plane.blockColumns * 8 };
      const full = enlarge(own, rows, columns, down / plane.down, across / plane.across);
      for (let row = 0; row < rows; row += 1) {
        const from = row * full.stride;
        for (let column = 0; column < columns; column += 1)
          out[(row * columns + column) * channels + channel] = full.numbers[from + column]!;
      }
    }
    return out;
  }
}
