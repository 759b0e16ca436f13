import type { Interval } from './scales';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room for tick labels and for the names of both axes, in px at a root font of 16 px. */
export const defaultMargin: Margin = { top: 16, right: 20, bottom: 54, left: 56 };

export type Square = boolean | 'expand';
export type Align = 'start' | 'center' | 'end';

export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: Interval;
  readonly y: Interval;
}

/**
 * The plotting area inside a sheet.
 * @param square true: one unit is as long on both axes and the area shrinks to fit; 'expand': the same, but the
 *   area keeps its size and shows more of the longer axis
 */
export function frameBox(
  sheet: { readonly width: number; readonly height: number; readonly scale: number },
  margin: Margin,
  x: Interval,
  y: Interval,
  square: Square,
  align: Align,
): FrameBox {
  const left = margin.left * sheet.scale;
  const top = margin.top * sheet.scale;
  const width = Math.max(1, sheet.width - left - margin.right * sheet.scale);
  const height = Math.max(1, sheet.height - top - margin.bottom * sheet.scale);
  const whole = { left, top, right: left + width, bottom: top + height, x, y };
  if (!square) return whole;

  const spanX = Math.abs(x[1] - x[0]);
  const spanY = Math.abs(y[1] - y[0]);
  const unit = Math.min(width / spanX, height / spanY);
  if (square === 'expand') return { ...whole, x: widen(x, width / unit), y: widen(y, height / unit) };

  const spareX = width - unit * spanX;
  const spareY = height - unit * spanY;
  const share = align === 'start' ? 0 : align === 'end' ? 1 : 0.5;
  const newLeft = left + spareX * share;
  const newTop = top + spareY * 0.5;
  return { left: newLeft, top: newTop, right: newLeft + unit * spanX, bottom: newTop + unit * spanY, x, y };
}

function widen([from, to]: Interval, span: number): Interval {
  const middle = (from + to) / 2;
  const half = (Math.sign(to - from) * span) / 2;
  return [middle - half, middle + half];
}
