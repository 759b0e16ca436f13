import { BadCode, UnknownCode } from '../coded';
import { readHuffman, readSigned } from './huffman';
import { JpegBits } from './jpegBits';
import type { JpegFrame, JpegScan, JpegState } from './jpegSegments';

/** A JPEG whose numbers are predicted from their neighbors, and only the differences stored (annex H). */
export class LosslessPicture {
  private readonly frame: JpegFrame;
  private readonly out: Uint16Array;

  constructor(frame: JpegFrame) {
    if (frame.components.some(({ across, down }) => across !== 1 || down !== 1))
      throw new UnknownCode('JPEG lossless with smaller colors');
    this.frame = frame;
    this.out = new Uint16Array(frame.rows * frame.columns * frame.components.length);
  }

  /** Reads one scan; returns where it ends. */
  readScan(bytes: Uint8Array, scan: JpegScan, state: JpegState): number {
    const { rows, columns, precision, components } = this.frame;
    const { out } = this;
    const channels = components.length;
    const stride = columns * channels;
    const predictor = scan.start;
    if (predictor < 1 || predictor > 7 || scan.shift >= precision) throw new BadCode('No such predictor.');
    if (state.restart % columns !== 0) throw new BadCode('A restart within a row.');
    const rowsBetween = state.restart / columns;
    const tables = scan.parts.map(({ dc }) => state.dc[dc]);
    const bits = new JpegBits(bytes, scan.at);
    const start = 2 ** (precision - scan.shift - 1);
    let firstRow = 0;
    for (let row = 0; row < rows; row += 1) {
      if (rowsBetween > 0 && row > 0 && row % rowsBetween === 0) {
        bits.restart();
        firstRow = row;
      }
      for (let column = 0; column < columns; column += 1)
        for (let part = 0; part < tables.length; part += 1) {
          const table = tables[part];
          if (table === undefined) throw new BadCode('A table is missing.');
          const size = readHuffman(bits, table);
          if (size > 16) throw new BadCode('A difference of too many bits.');
          const difference = size === 16 ? 32768 : readSigned(bits, size);
          const at = row * stride + column * channels + scan.parts[part]!.component;
          let guess: number;
          if (row === firstRow) guess = column === 0 ? start : out[at - channels]!;
          else if (column === 0) guess = out[at - stride]!;
          else {
            const [left, above, corner] = [
              out[at - channels]!,
              out[at - stride]!,
              out[at - stride - channels]!,
            ];
            guess = predict(predictor, left, above, corner);
          }
          out[at] = guess + difference;
        }
    }
    if (scan.shift > 0)
      for (const { component } of scan.parts)
        for (let at = component; at < out.length; at += channels) out[at]! <<= scan.shift;
    return bits.at;
  }

  /** [rows, columns, components] */
  numbers(): Uint16Array {
    return this.out;
  }
}

/** The seven predictors (table H.1). */
function predict(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return corner;
    case 4:
      return left + above - corner;
    case 5:
      return left + ((above - corner) >> 1);
    case 6:
      return above + ((left - corner) >> 1);
    default:
      return (left + above) >> 1;
  }
}
