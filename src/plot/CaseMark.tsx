import { memo } from 'react';
import { useBoard } from './boardContext';
import { glyph, type DotKind } from './glyphs';
import { HaloText } from './HaloText';
import { toPixels, usePlot } from './plotContext';
import type { Point } from './scales';

export interface CaseMarkProps {
  readonly at: Point;
  readonly kind: DotKind;
  /** Its name, over the ring: "this patient". */
  readonly name?: string | undefined;
  readonly side?: 'above' | 'below' | 'left' | 'right' | undefined;
  /** Dotted guides to both axes. */
  readonly guides?: boolean | undefined;
}

/** The case under study: a ring with its mark and its name. */
export const CaseMark = memo(function CaseMark({
  at,
  kind,
  name,
  side = 'above',
  guides = false,
}: CaseMarkProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const { x, y } = toPixels(plot, at);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  return (
    <g className="plot-still" data-mark="case">
      {guides ? <path className="plot-guide" d={`M${plot.left} ${y}H${x}M${x} ${plot.bottom}V${y}`} /> : null}
      <circle className="plot-case-ring" cx={x} cy={y} r={14 * scale} />
      <path
        className={`plot-dot plot-dot-${kind}`}
        transform={`translate(${x} ${y})`}
        d={glyph(kind, 7 * scale)}
      />
      {name ? <HaloText x={x} y={y} offset={22 * scale} side={side} text={name} strong /> : null}
    </g>
  );
});
