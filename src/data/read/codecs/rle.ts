import { BadCode } from './coded';

/**
 * Unpacks DICOM's run lengths (PS3.5, annex G): planes of bytes, the high byte of each sample first.
 * @param bytes one frame with its header of 64 bytes
 * @param pixels rows x columns
 * @param planes samples x bytes of a sample
 * @returns [planes, pixels]; never longer than that, whatever the runs say
 * @throws BadCode if the header or the number of planes is wrong, or a plane ends early
 */
export function decodeRle(bytes: Uint8Array, pixels: number, planes: number): Uint8Array {
  if (bytes.length < 64) throw new BadCode('No header of run lengths.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== planes || planes > 15) throw new BadCode('Wrong number of planes.');
  const starts = Array.from({ length: planes }, (_, plane) => view.getUint32(4 + 4 * plane, true));
  const whole = new Uint8Array(planes * pixels);
  for (let plane = 0; plane < planes; plane += 1) {
    const from = starts[plane]!;
    const end = Math.min(bytes.length, starts[plane + 1] ?? bytes.length);
    if (from < 64 || from > end) throw new BadCode('A plane lies outside.');
    const made = unpackRuns(bytes.subarray(from, end), whole.subarray(plane * pixels, (plane + 1) * pixels));
    if (made < pixels) throw new BadCode('A plane ends early.');
  }
  return whole;
}

/** Fills one plane; the rest of what the runs say is dropped (some writers pad). */
function unpackRuns(runs: Uint8Array, plane: Uint8Array): number {
  let to = 0;
  for (let at = 0; at < runs.length && to < plane.length;) {
    const count = runs[at]!;
    at += 1;
    if (count < 128) {
      const length = Math.min(count + 1, plane.length - to, runs.length - at);
      plane.set(runs.subarray(at, at + length), to);
      at += count + 1;
      to += length;
    } else if (count > 128) {
      if (at >= runs.length) break;
      const length = Math.min(257 - count, plane.length - to);
      plane.fill(runs[at]!, to, to + length);
      at += 1;
      to += length;
    }
  }
  return to;
}
