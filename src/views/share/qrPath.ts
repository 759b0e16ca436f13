import { encode } from 'uqr';

/** The dark modules of a QR code as one SVG path, one unit a module, with the quiet zone of four around them. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Encodes a text with error correction of at least level M; null when even version 40 cannot hold it. */
export function qrPath(text: string): QrPath | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const runs = data.flatMap((row, y) =>
      runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
    );
    return { size, path: runs.join('') };
  } catch {
    return null;
  }
}

/** [start, length] of every run of dark modules. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    if (!dark) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
