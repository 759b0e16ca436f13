import { useBoard } from './boardContext';
import { toPixels, usePlot } from './plotContext';
import type { Point } from './scales';

interface SpotProps {
  readonly at: Point;
  readonly hollow?: boolean;
  /** Radius in px at a root font of 16 px. */
  readonly r?: number;
}

/** A place on a curve or a map, in ink. */
export function Spot({ at, hollow = false, r = 5 }: SpotProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const { x, y } = toPixels(plot, at);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  return (
    <circle
      className={`plot-dot plot-dot-c plot-still${hollow ? ' is-hollow' : ''}`}
      cx={x}
      cy={y}
      r={r * scale}
      clipPath={plot.clip}
      data-mark="spot"
    />
  );
}
