import type { Rectangle } from '../../../../plot/scales';

export interface PoolingLayout {
  readonly map: Rectangle;
  readonly result: Rectangle;
  /** The whole map, pooled once, and pooled twice. */
  readonly pictures: readonly [Rectangle, Rectangle, Rectangle];
}

const square = (x: number, y: number, side: number): Rectangle => ({ x, y, width: side, height: side });
/** Room around the cells of a matrix, in px. */
const PAD = 7;

/** The map beside what is kept of it, and the same done to a whole map where the board leaves room for it. */
export function poolingLayout(width: number, height: number, scale: number): PoolingLayout {
  const cap = 32 * scale;
  if (width < 520) return narrow(width, height, cap);
  const gap = Math.max(24, width * 0.045);
  const tall = height - cap;
  const whole = Math.min(tall * 0.6, width * 0.26);
  const third = Math.min(tall, (width - whole - 2 * gap) / 1.5);
  // With the pictures under the small map there are two columns only.
  const half = Math.min(tall, (width - gap - PAD) / 1.52);
  if (half > 1.05 * third) return corner(width, height, cap, gap, half);

  const small = (third + PAD) / 2;
  const left = Math.max(0, (width - third - small - whole - 2 * gap) / 2);
  const top = cap + (tall - third) / 2;
  const far = left + third + small + 2 * gap;
  const next = top + whole + cap + 8;
  return {
    map: square(left, top, third),
    result: square(left + third + gap, top + (third - small) / 2, small),
    pictures: [
      square(far, top, whole),
      square(far, next, whole / 2),
      square(far + whole / 2 + 18, next, whole / 4),
    ],
  };
}

function narrow(width: number, height: number, cap: number): PoolingLayout {
  const gap = 14;
  const side = Math.min((width - gap) * 0.64, height - 2 * cap - 60);
  const small = (side + PAD) / 2;
  const low = cap + side + cap + 8;
  const third = Math.min((width - 2 * gap) / 2, height - low);
  return {
    map: square(0, cap, side),
    result: square(side + gap, cap + (side - small) / 2, small),
    pictures: [
      square(0, low, third),
      square(third + gap, low, third / 2),
      square(1.5 * third + 2 * gap, low, third / 4),
    ],
  };
}

function corner(width: number, height: number, cap: number, gap: number, side: number): PoolingLayout {
  const small = (side + PAD) / 2;
  const across = width - side - gap;
  const column = Math.max(small, Math.min(across, 1.15 * small));
  const left = Math.max(0, (width - side - gap - column) / 2);
  const far = left + side + gap;
  const whole = Math.max(
    40,
    Math.min((column - 16 - PAD) / 1.5, across - 16 - PAD - 1.9 * cap, height - 2 * cap - small),
  );
  const all = Math.max(side, small + cap + whole);
  const top = cap + Math.max(0, (height - cap - all) / 2);
  const low = top + all - whole;
  const next = far + PAD + whole + 16;
  return {
    map: square(left, top, side),
    result: square(far, top, small),
    pictures: [
      square(far + PAD, low, whole),
      square(next, low, whole / 2),
      square(next, low + whole * 0.75, whole / 4),
    ],
  };
}
