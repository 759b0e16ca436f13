import { memo, type PointerEvent } from 'react';
import { pixelOf } from './boardContext';
import { toUnits, usePlot } from './plotContext';
import { clamp, type Point } from './scales';
import { useDrag } from './useDrag';

export interface SurfaceProps {
  /** The plotting area was pressed here, or the pressed pointer moved here; in maths units, inside the axes. */
  readonly onPoint?: ((at: Point, phase: 'press' | 'move') => void) | undefined;
  readonly onCommit?: (() => void) | undefined;
  /** The mouse lies here without pressing; null when it leaves. */
  readonly onHover?: ((at: Point | null) => void) | undefined;
}

/**
 * The plotting area as something to point at: a place to predict, a point to add, a value to read. It serves only the
 * pointer: native inputs beside the figure must do the same. Put it under the marks that can be grabbed.
 */
export const Surface = memo(function Surface({ onPoint, onCommit, onHover }: SurfaceProps) {
  const plot = usePlot();
  const at = (pixel: Point): Point => {
    const { x, y } = toUnits(plot, pixel);
    return { x: clamp(x, plot.x.domain), y: clamp(y, plot.y.domain) };
  };
  const { handlers } = useDrag({
    onStart: (pixel) => {
      onPoint?.(at(pixel), 'press');
      return onPoint !== undefined;
    },
    onMove: (pixel) => onPoint?.(at(pixel), 'move'),
    onEnd: () => onCommit?.(),
    onCancel: () => onCommit?.(),
  });
  return (
    <rect
      className={onPoint ? 'plot-hit plot-grab is-cells' : 'plot-hit'}
      aria-hidden="true"
      x={plot.left}
      y={plot.top}
      width={plot.right - plot.left}
      height={plot.bottom - plot.top}
      {...handlers}
      onPointerMove={(event: PointerEvent<SVGElement>) => {
        handlers.onPointerMove(event);
        onHover?.(at(pixelOf(event)));
      }}
      onPointerLeave={() => onHover?.(null)}
    />
  );
});
