import { memo } from 'react';
import { useBoard } from './boardContext';
import { Mathtext } from './Mathtext';

export interface HaloTextProps {
  /** Place on the board in px (a mark in maths units passes its own pixels on). */
  readonly x: number;
  readonly y: number;
  /** Markup as in parseMath. */
  readonly text: string;
  /** Which side of the place it stands; auto: above, turned inwards near an edge. */
  readonly side?: 'above' | 'below' | 'left' | 'right' | 'auto' | undefined;
  /** Distance from the place in px. */
  readonly offset?: number | undefined;
  readonly strong?: boolean | undefined;
  /** Color of a class. */
  readonly tone?: 'a' | 'b' | undefined;
}

/** Text over data, with a halo in the color of the plot. */
export const HaloText = memo(function HaloText(props: HaloTextProps) {
  const { x, y, text, offset = 8, strong = false, tone } = props;
  const { width, height, scale } = useBoard();
  const side = props.side ?? 'above';
  const place =
    side === 'auto'
      ? autoPlace(x, y, offset, text, width, height, scale)
      : besides(side, x, y, offset, scale);
  const color = tone ? ` plot-text-${tone}` : '';
  return (
    <text className={`plot-label plot-halo plot-still${strong ? ' plot-strong' : ''}${color}`} {...place}>
      <Mathtext text={text} />
    </text>
  );
});

type Anchored = { readonly x: number; readonly y: number; readonly textAnchor: 'start' | 'middle' | 'end' };

function besides(
  side: 'above' | 'below' | 'left' | 'right',
  x: number,
  y: number,
  offset: number,
  scale: number,
): Anchored {
  const middle = y + 5 * scale;
  if (side === 'left') return { x: x - offset, y: middle, textAnchor: 'end' };
  if (side === 'right') return { x: x + offset, y: middle, textAnchor: 'start' };
  return { x, y: side === 'above' ? y - offset : y + offset + 11 * scale, textAnchor: 'middle' };
}

function autoPlace(
  x: number,
  y: number,
  offset: number,
  text: string,
  width: number,
  height: number,
  scale: number,
): Anchored {
  const half = (text.length * 7.6 * scale) / 2;
  const above = y - offset - 16 * scale > 0 || y > height / 2;
  const place = besides(above ? 'above' : 'below', x, y, offset, scale);
  if (x - half < 4) return { ...place, x: Math.max(4, x - offset), textAnchor: 'start' };
  if (x + half > width - 4) return { ...place, x: Math.min(width - 4, x + offset), textAnchor: 'end' };
  return place;
}
