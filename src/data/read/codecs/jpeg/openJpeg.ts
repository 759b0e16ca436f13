import { BadCode } from '../coded';
import type { Coded } from '../coded';
import { DctPicture } from './dctPicture';
import { newJpegState, nextScan } from './jpegSegments';
import type { JpegFrame, JpegState } from './jpegSegments';
import { LosslessPicture } from './losslessPicture';

/** Whether three components are brightness and color differences; null if the stream does not say. */
function isYbr({ frame, adobe, jfif }: JpegState): boolean | null {
  const { components, lossless } = frame!;
  if (components.length !== 3) return false;
  if (adobe !== null) return adobe === 1;
  // Only color differences are ever stored smaller.
  if (components.some(({ across, down }) => across !== components[0]!.across || down !== components[0]!.down))
    return true;
  const [a, b, c] = components.map(({ id }) => id);
  if (a === 0x52 && b === 0x47 && c === 0x42) return false;
  return jfif && !lossless ? true : null;
}

/**
 * Reads the head of a JPEG: baseline and extended sequential (8 and 12 bits) and lossless (2 to 16 bits), all of them
 * Huffman coded (ISO 10918-1, processes 1, 2, 4 and 14).
 * @throws BadCode if the head makes no sense, UnknownCode for progressive, hierarchical and arithmetic ones
 */
export function openJpeg(bytes: Uint8Array): Coded {
  const state = newJpegState();
  const first = nextScan(bytes, 2, state);
  const frame: JpegFrame | null = state.frame;
  if (first === null || frame === null) throw new BadCode('No scan.');
  const decode = () => {
    const picture = frame.lossless ? new LosslessPicture(frame) : new DctPicture(frame);
    const seen = new Set<number>();
    for (let scan: typeof first | null = first; scan !== null;) {
      for (const { component } of scan.parts) {
        // A component comes once: more scans than that are made to keep a machine busy.
        if (seen.has(component)) throw new BadCode('A component comes twice.');
        seen.add(component);
      }
      const end = picture.readScan(bytes, scan, state);
      if (seen.size === frame.components.length) break;
      scan = nextScan(bytes, end, state);
    }
    if (seen.size < frame.components.length) throw new BadCode('A component is missing.');
    return picture.numbers();
  };
  const { rows, columns, precision } = frame;
  return {
    rows,
    columns,
    precision,
    components: frame.components.length,
    signed: false,
    ybr: isYbr(state),
    decode,
  };
}
