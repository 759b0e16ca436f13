import { memo } from 'react';
import { edgeDash, edgePath, edgeWidth, type EdgeForm } from './edgeShape';
import type { Point } from './scales';

export interface EdgeProps {
  /** Ends on the board, in px. */
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
  readonly shape?: EdgeForm | undefined;
  /** For 'bent': where it leaves the level, in px. */
  readonly bendAt?: number | undefined;
  /** neuron: 1.5 + 2.6 |w|; network: 1.9 |w|, 0.7 to 7. */
  readonly measure?: 'neuron' | 'network' | undefined;
  /** Ink, or the colors of the sign. */
  readonly tone?: 'ink' | 'sign' | undefined;
  readonly selected?: boolean | undefined;
}

/** A connection: its width is the size of the weight, solid is positive, dashed is negative. */
export const Edge = memo(function Edge(props: EdgeProps) {
  const { from, to, weight, shape = 'straight', measure = 'neuron', tone = 'ink', selected = false } = props;
  const width = edgeWidth(weight, measure);
  const d = edgePath(from, to, shape, props.bendAt);
  const color = tone === 'ink' ? 'is-ink' : weight < 0 ? 'is-neg' : 'is-pos';
  return (
    <g className="plot-edge" data-mark="edge">
      {selected ? (
        <>
          <path className="plot-edge-out" d={d} style={{ strokeWidth: width + 8 }} />
          <path className="plot-edge-in" d={d} style={{ strokeWidth: width + 5 }} />
        </>
      ) : null}
      <path
        className={`plot-edge-line ${color}`}
        d={d}
        style={{ strokeWidth: width }}
        strokeDasharray={edgeDash(weight, width).join(' ') || undefined}
      />
    </g>
  );
});
