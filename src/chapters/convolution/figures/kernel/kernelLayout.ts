import type { Rectangle } from '../../../../plot/scales';

export interface KernelLayout {
  readonly filter: Rectangle;
  /** Width of a cell of the filter over its height. */
  readonly ratio: number;
  readonly filterPicture: Rectangle;
  /** The pixels under the window, enlarged; absent where there is no room. */
  readonly under: Rectangle | null;
  readonly image: Rectangle;
  readonly map: Rectangle;
}

const square = (x: number, y: number, side: number): Rectangle => ({ x, y, width: side, height: side });

/** Room around the cells of a table, in px. */
const PAD = 14;

/** The filter beside image and map, or above them where that makes the two larger. */
export function kernelLayout(width: number, height: number, scale: number): KernelLayout {
  const cap = 26 * scale;
  const gap = Math.max(16, width * 0.035);
  const table = Math.min(250 * scale, width * 0.26, (height - 2 * cap) * 0.62);
  const beside = Math.min((width - table - 2 * gap) / 2, height - cap);
  // Three rows of numbers with a finger's room each.
  const least = 118 * scale;
  const below = Math.min((width - gap) / 2, height - 2 * cap - gap / 2 - least);
  if (below > beside) return stacked(width, height, cap, gap, below);

  const left = (width - table - 2 * gap - 2 * beside) / 2;
  const small = Math.max(30, Math.min(table * 0.5, height - 2 * cap - table - 6));
  const top = cap + Math.max(0, (height - cap - Math.max(beside, table + cap + small)) / 2);
  return {
    filter: square(left, top, table),
    ratio: 1,
    filterPicture: square(left + 7, top + table + cap, small),
    under: null,
    image: square(left + table + gap, top, beside),
    map: square(left + table + 2 * gap + beside, top, beside),
  };
}

function stacked(width: number, height: number, cap: number, gap: number, side: number): KernelLayout {
  const left = (width - 2 * side - gap) / 2;
  const row = 2 * side + gap;
  // Two pictures stand beside the table where that leaves it large enough for a finger, else one.
  const shared = (row - PAD - 2 * gap) / 3.2;
  const several = width >= 520 && shared >= 100 * (cap / 26);
  const most = Math.min(height - side - 2 * cap - gap / 2, width * 0.62);
  const tall = several ? Math.min(most, shared + PAD) : most;
  const inner = tall - PAD;
  const ratio = several
    ? Math.max(1, Math.min(1.7, (row - PAD - 2 * (inner + gap)) / inner))
    : Math.max(1, Math.min(1.3, (row - PAD - gap - 0.5 * inner) / inner));
  const small = several ? inner : Math.min(inner, width - left - inner - PAD - gap);
  const far = left - 7 + inner * ratio + PAD + gap;
  const down = cap + Math.max(0, height - side - 2 * cap - gap / 2 - tall) / 3;
  const top = Math.max(down + tall + cap, height - side - (down - cap));
  return {
    filter: { x: left - 7, y: down, width: inner * ratio + PAD, height: tall },
    ratio,
    filterPicture: square(far, down + 7, small),
    under: several ? square(far + small + gap, down + 7, small) : null,
    image: square(left, top, side),
    map: square(left + side + gap, top, side),
  };
}
