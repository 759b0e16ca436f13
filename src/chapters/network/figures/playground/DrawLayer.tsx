import { useRef } from 'react';
import { useControl } from '../../../../plot/boardContext';
import { toUnits, usePlot } from '../../../../plot/plotContext';
import { useDrag } from '../../../../plot/useDrag';
import { useText } from '../../hooks';
import { MOST_OWN, ownPoint, type OwnPoint } from '../../points';
import type { Change } from './useHistory';

export type Tool = 'a' | 'b' | 'erase';

interface DrawLayerProps {
  readonly points: readonly OwnPoint[];
  readonly tool: Tool;
  readonly change: Change;
}

/** A hand nearer than this takes the point instead of placing a new one, in px. */
const REACH = 12;

/** The sheet on which own points are placed, dragged and erased. */
export function DrawLayer({ points, tool, change }: DrawLayerProps) {
  const plot = usePlot();
  const { playground: words } = useText();
  const moved = useRef<number | null>(null);
  useControl();
  const near = (pixel: { x: number; y: number }): number => {
    let best = -1;
    let least = REACH;
    points.forEach((point, i) => {
      const far = Math.hypot(plot.x.toPixel(point.x) - pixel.x, plot.y.toPixel(point.y) - pixel.y);
      if (far <= least) [best, least] = [i, far];
    });
    return best;
  };
  const { handlers } = useDrag({
    onStart: (pixel) => {
      const index = near(pixel);
      moved.current = null;
      if (tool === 'erase') {
        if (index >= 0) change(setPoints((old) => old.filter((_, i) => i !== index)));
        return false;
      }
      if (index >= 0) {
        moved.current = index;
        return true;
      }
      if (points.length >= MOST_OWN) return false;
      const at = toUnits(plot, pixel);
      change(setPoints((old) => [...old, ownPoint(at.x, at.y, tool === 'a' ? 1 : 0)]));
      moved.current = points.length;
      return true;
    },
    onMove: (pixel) => {
      const at = toUnits(plot, pixel);
      const index = moved.current;
      if (index === null) return;
      change(
        setPoints((old) => {
          const point = old[index];
          if (!point) return old;
          const next = ownPoint(at.x, at.y, point.label);
          return next.x === point.x && next.y === point.y ? old : old.map((p, i) => (i === index ? next : p));
        }),
        'point',
      );
    },
  });
  return (
    <rect
      className="network-draw plot-grab"
      aria-label={words.drawSheet}
      x={plot.left}
      y={plot.top}
      width={plot.right - plot.left}
      height={plot.bottom - plot.top}
      {...handlers}
    />
  );
}

/** Other own points: another run begins. */
export function setPoints(next: (points: readonly OwnPoint[]) => readonly OwnPoint[]) {
  return <S extends { readonly points: readonly OwnPoint[]; readonly step: number; readonly stage: number }>(
    state: S,
  ): S => {
    const points = next(state.points).slice(0, MOST_OWN);
    return points === state.points ? state : { ...state, points, step: 0, stage: 0 };
  };
}
