import { memo } from 'react';
import { useBoard } from './boardContext';
import { glyph, type DotKind } from './glyphs';

export interface ClassLabelProps {
  /** Place of the line of text on the board, in px. */
  readonly x: number;
  readonly y: number;
  readonly kind: DotKind;
  readonly name: string;
  readonly hollow?: boolean | undefined;
  /** start: the shape stands at x, the name follows; end: the name ends at x. */
  readonly anchor?: 'start' | 'end' | undefined;
}

/** The legend, directly where it is needed: a class's shape and its name in its color. */
export const ClassLabel = memo(function ClassLabel({
  x,
  y,
  kind,
  name,
  hollow = false,
  anchor = 'start',
}: ClassLabelProps) {
  const { scale } = useBoard();
  const r = 5.5 * scale;
  const tone = kind === 'a' || kind === 'b' ? ` plot-text-${kind}` : ' plot-strong';
  // The shape stands before the name; for 'end' it is placed by the name's likely width.
  const shapeX = anchor === 'start' ? x + r + 1 : x - name.length * 8.3 * scale - 13 * scale;
  const textX = anchor === 'start' ? x + 2 * r + 9 * scale : x;
  return (
    <g className="plot-still" data-mark="legend">
      <path
        className={`plot-dot plot-dot-${kind}${hollow ? ' is-hollow' : ''}`}
        d={glyph(kind, r)}
        transform={`translate(${shapeX} ${y - 5 * scale})`}
      />
      <text className={`plot-label${tone}`} x={textX} y={y} textAnchor={anchor}>
        {name}
      </text>
    </g>
  );
});
