import { useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import './plot.css';
import { BoardContext, type BoardSheet } from './boardContext';
import { useTheme } from './theme';
import { useSize } from './useSize';

export interface BoardProps {
  /** Accessible name: what the picture shows. */
  readonly title: string;
  /** The same in words and numbers, rewritten as the picture changes. */
  readonly description?: string | undefined;
  /** Width over height, for a box whose height nobody sets; otherwise the board fills its box. */
  readonly aspect?: number | undefined;
  readonly className?: string | undefined;
  /** Marks in pixels; as a function they get the sheet, so that each width has its own drawing. */
  readonly children?: ReactNode | ((sheet: BoardSheet) => ReactNode);
}

const unmeasured = { width: 400, height: 300 };

/** An SVG over a canvas layer that fills its box, one unit a CSS pixel. It draws nothing itself. */
export function Board({ title, description, aspect, className, children }: BoardProps) {
  const [measure, size] = useSize(unmeasured);
  const [underlay, setUnderlay] = useState<HTMLElement | null>(null);
  const [controls, setControls] = useState(0);
  const { scale } = useTheme();
  const id = useId();

  const addControl = useCallback(() => {
    setControls((count) => count + 1);
    return () => setControls((count) => count - 1);
  }, []);
  const { width, height } = size;
  const sheet = useMemo(
    () => ({ width, height, scale, underlay, addControl }),
    [width, height, scale, underlay, addControl],
  );

  return (
    <div
      ref={measure}
      className={`plot-board ${className ?? ''}`}
      style={aspect === undefined ? undefined : { height: 'auto', aspectRatio: aspect }}
    >
      <div ref={setUnderlay} className="plot-underlay" aria-hidden="true" />
      <svg
        className="plot-svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={controls > 0 ? 'group' : 'img'}
        aria-label={title}
        aria-describedby={description ? id : undefined}
        data-small={width < 280 || undefined}
      >
        {description ? <desc id={id}>{description}</desc> : null}
        <BoardContext value={sheet}>
          {typeof children === 'function' ? children(sheet) : children}
        </BoardContext>
      </svg>
    </div>
  );
}
