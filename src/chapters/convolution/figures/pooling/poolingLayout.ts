import type { Rectangle } from '../../../../plot/scales';

export interface PoolingLayout {
  readonly map: Rectangle;
  readonly result: Rectangle;
  /** The whole map, pooled once, and pooled twice. */
  readonly pictures: readonly [Rectangle, Rectangle, Rectangle];
}

const square = (x: number, y: number, side: number): Rectangle => ({ x, y, width: side, height: side });

/** The map beside what is kept of it; at the right, or below on a narrow board, the same done to a whole map. */
export function poolingLayout(width: number, height: number, scale: number): PoolingLayout {
  const cap = 32 * scale;
  if (width < 700) {
    const gap = 14;
    const side = Math.min((width - gap) * 0.64, height - 2 * cap - 60);
    const small = (side + 7) / 2;
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
  const gap = Math.max(28, width * 0.045);
  const tall = height - cap;
  const whole = Math.min(tall * 0.6, width * 0.26);
  const side = Math.min(tall, (width - whole - 2 * gap) / 1.5);
  const small = (side + 7) / 2;
  const left = Math.max(0, (width - side - small - whole - 2 * gap) / 2);
  const top = cap + (tall - side) / 2;
  const far = left + side + small + 2 * gap;
  const next = top + whole + cap + 8;
  return {
    map: square(left, top, side),
    result: square(left + side + gap, top + (side - small) / 2, small),
    pictures: [
      square(far, top, whole),
      square(far, next, whole / 2),
      square(far + whole / 2 + 18, next, whole / 4),
    ],
  };
}
