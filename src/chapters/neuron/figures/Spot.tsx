import { toPixels, usePlot } from '../../../plot/plotContext';
import type { Point } from '../../../plot/scales';
import { useTheme } from '../../../plot/theme';

/** A point on a curve, in ink. */
export function Spot({ at, hollow = false }: { at: Point; hollow?: boolean }) {
  const plot = usePlot();
  const { dot } = useTheme();
  const { x, y } = toPixels(plot, at);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  return (
    <circle
      className={hollow ? 'plot-dot plot-dot-c is-hollow' : 'plot-dot plot-dot-c'}
      cx={x}
      cy={y}
      r={dot + 1.5}
      data-mark="spot"
    />
  );
}
