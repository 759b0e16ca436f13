import type { Rectangle } from '../../../../plot/scales';

export interface PairLayout {
  readonly stacked: boolean;
  readonly picture: Rectangle;
  readonly matrix: Rectangle;
}

/**
 * The picture and its matrix side by side, or one above the other where the board is upright.
 * @param ratio width of a cell of the matrix over its height
 */
export function pairLayout(width: number, height: number, scale: number, ratio = 1): PairLayout {
  const rulers = { x: 42 * scale, y: 28 * scale };
  if (height > 1.2 * width) {
    const gap = 14;
    const side = Math.max(40, Math.min(width, (height - gap - rulers.y + 14) / 2));
    const top = side + gap;
    return {
      stacked: true,
      picture: { x: (width - side) / 2, y: 0, width: side, height: side },
      matrix: { x: 0, y: top, width, height: Math.max(40, height - top) },
    };
  }
  const gap = Math.max(20, width * 0.04);
  // The matrix comes first: eight columns of four digits must stay readable.
  const least = 8 * 36 * ratio + rulers.x + 6;
  const wanted = (height - rulers.y) * ratio + rulers.x;
  const matrixWidth = Math.max(least, Math.min((width - gap) / 2 + rulers.x, wanted));
  const side = Math.max(40, Math.min(height, width - gap - matrixWidth));
  const left = Math.max(0, (width - side - gap - matrixWidth) / 2);
  return {
    stacked: false,
    picture: { x: left, y: (height - side) / 2, width: side, height: side },
    matrix: { x: left + side + gap, y: 0, width: matrixWidth, height },
  };
}
