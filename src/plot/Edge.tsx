import { memo } from 'react';
import type { Point } from './scales';

export interface EdgeProps {
  /** Ends on the board, in px. */
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
  /** straight, bent (level, then towards its end: the single neuron), or curved (networks). */
  readonly shape?: 'straight' | 'bent' | 'curved' | undefined;
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
        strokeDasharray={
          weight < 0 ? `${Math.max(3, 2 * width + 1.5)} ${Math.max(3, 1.2 * width + 1.5)}` : undefined
        }
      />
    </g>
  );
});

/** Width of a connection in px; a weight that is not finite is drawn as thin as zero. */
export function edgeWidth(weight: number, measure: 'neuron' | 'network'): number {
  const size = Number.isFinite(weight) ? Math.abs(weight) : 0;
  return measure === 'neuron' ? Math.min(14, 1.5 + 2.6 * size) : Math.min(7, Math.max(0.7, 1.9 * size));
}

function edgePath(from: Point, to: Point, shape: EdgeProps['shape'], bendAt: number | undefined): string {
  if (shape === 'bent') return `M${from.x} ${from.y}H${bendAt ?? (from.x + to.x) / 2}L${to.x} ${to.y}`;
  if (shape === 'curved') {
    const middle = (from.x + to.x) / 2;
    return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}
