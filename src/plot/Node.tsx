import { memo } from 'react';
import { useBoard } from './boardContext';
import { Mathtext } from './Mathtext';

export interface NodeProps {
  /** Center on the board, in px. */
  readonly x: number;
  readonly y: number;
  /** Half of its size in px (default 20, growing with the text). */
  readonly r?: number | undefined;
  /** Circle: an input or a unit. Square: a constant or a function. */
  readonly shape?: 'circle' | 'square' | undefined;
  /** What stands inside: a number, or a sign such as "Σ". */
  readonly text?: string | undefined;
  /** Larger and bolder, for a sign. */
  readonly strong?: boolean | undefined;
  /** Its name beside it, markup as in parseMath. */
  readonly name?: string | undefined;
  readonly nameSide?: 'above' | 'below' | 'left' | 'right' | undefined;
}

/** A unit of a diagram. */
export const Node = memo(function Node({
  x,
  y,
  shape = 'circle',
  text,
  strong = false,
  name,
  nameSide = 'above',
  ...rest
}: NodeProps) {
  const { scale } = useBoard();
  const r = rest.r ?? 20 * scale;
  const gap = r + 8 * scale;
  const beside = nameSide === 'left' || nameSide === 'right';
  const dx = nameSide === 'left' ? -gap : nameSide === 'right' ? gap : 0;
  const dy = nameSide === 'above' ? -gap : nameSide === 'below' ? gap + 11 * scale : 5 * scale;
  return (
    <g className="plot-still" data-mark="node">
      {shape === 'circle' ? (
        <circle className="plot-node" cx={x} cy={y} r={r} />
      ) : (
        <rect className="plot-node" x={x - r} y={y - r} width={2 * r} height={2 * r} />
      )}
      {text ? (
        <text
          className={strong ? 'plot-label plot-strong plot-sign' : 'plot-value'}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor="middle"
        >
          {strong ? <Mathtext text={text} /> : text}
        </text>
      ) : null}
      {name ? (
        <text
          className="plot-label"
          x={x + dx}
          y={y + dy}
          textAnchor={beside ? (nameSide === 'left' ? 'end' : 'start') : 'middle'}
        >
          <Mathtext text={name} />
        </text>
      ) : null}
    </g>
  );
});
