import { memo, useRef, type KeyboardEvent } from 'react';
import { formatNumber } from '../text/format';
import { useLanguage } from '../text/language';
import { useBoard, useControl } from './boardContext';
import { toPixels, toUnits, usePlot, type Plot } from './plotContext';
import { keyStep, readKey, settle } from './readKey';
import { clamp, type Interval, type Point } from './scales';
import { useDrag } from './useDrag';

export interface HandleProps {
  /** Where it stands, in maths units. */
  readonly at: Point;
  readonly onChange: (next: Point) => void;
  /** The hand let go, by pointer or by key. */
  readonly onCommit?: (() => void) | undefined;
  /** Accessible name. */
  readonly label: string;
  /** Names of the two axes, for a handle that moves along both; markup-free. */
  readonly axisNames?: { readonly x: string; readonly y: string } | undefined;
  /** Directions in which it is free; a number is an angle on the screen in degrees, counter-clockwise from the right. */
  readonly free?: 'x' | 'y' | 'both' | number | undefined;
  /** Where the place asked for becomes the place allowed (default: the plotting area). */
  readonly constraint?: ((asked: Point) => Point) | undefined;
  /** Range for Home, End and assistive technology (default: what the axes show). */
  readonly range?: { readonly x?: Interval; readonly y?: Interval } | undefined;
  /** What one arrow key moves, in maths units. */
  readonly step?: Partial<Point> | undefined;
  /** How a value is spoken. */
  readonly format?: ((value: number, axis: 'x' | 'y') => string) | undefined;
  /** Native inputs beside the figure move the same thing: the handle then serves only the pointer. */
  readonly twinned?: boolean | undefined;
}

/** A yellow disc that moves one point. Controlled: it draws `at` and asks through `onChange`. */
export const Handle = memo(function Handle(props: HandleProps) {
  const { at, onChange, onCommit, free = 'both', twinned = false } = props;
  const plot = usePlot();
  const { scale } = useBoard();
  const pixel = toPixels(plot, at);
  const range = { x: props.range?.x ?? plot.x.domain, y: props.range?.y ?? plot.y.domain };
  const start = useRef(at);
  useControl(!twinned);

  const ask = (asked: Point) => {
    const inside = { x: clamp(asked.x, range.x), y: clamp(asked.y, range.y) };
    const kept = { x: free === 'y' ? at.x : inside.x, y: free === 'x' ? at.y : inside.y };
    onChange(props.constraint ? props.constraint(kept) : kept);
  };
  const { dragging, carried, handlers } = useDrag({
    anchor: pixel,
    carry: true,
    onStart: () => {
      start.current = at;
      return true;
    },
    onMove: (place) => ask(toUnits(plot, place)),
    onEnd: () => onCommit?.(),
    onCancel: () => onChange(start.current),
  });
  const keys = useHandleKeys(props, plot, range, ask);
  if (!Number.isFinite(pixel.x) || !Number.isFinite(pixel.y)) return null;

  const drawing = (
    <>
      <circle className="plot-focus-ring" r={16 * scale} />
      <HandleShape free={free} scale={scale} />
      <circle className="plot-hit" r={22 * Math.max(1, scale)} {...handlers} />
    </>
  );
  const className = `plot-handle plot-grab ${dragging ? 'is-dragging' : ''} ${carried ? 'is-carried' : ''}`;
  const place = `translate(${pixel.x} ${pixel.y})`;
  if (twinned) {
    return (
      <g className={className} transform={place} aria-hidden="true" data-handle={props.label}>
        {drawing}
      </g>
    );
  }
  const first = free === 'y' ? 'y' : 'x';
  if (free === 'x' || free === 'y') {
    return (
      <g className={className} transform={place} data-handle={props.label} {...keys(first, props.label, 0)}>
        {drawing}
      </g>
    );
  }
  // Assistive technology knows sliders of one value: two of them, on one disc, with one stop of the Tab key.
  const names = props.axisNames ?? { x: 'x', y: 'y' };
  return (
    <g
      className={className}
      transform={place}
      role="group"
      aria-label={props.label}
      data-handle={props.label}
    >
      <g {...keys('x', `${props.label}, ${names.x}`, 0)}>{drawing}</g>
      <g {...keys('y', `${props.label}, ${names.y}`, -1)}>
        <circle className="plot-focus-ring" r={16 * scale} />
      </g>
    </g>
  );
});

function useHandleKeys(
  { at, onCommit, format, ...props }: HandleProps,
  plot: Plot,
  range: { readonly x: Interval; readonly y: Interval },
  ask: (asked: Point) => void,
) {
  const language = useLanguage();
  const step = {
    x: props.step?.x ?? keyStep(range.x[1] - range.x[0]),
    y: props.step?.y ?? keyStep(range.y[1] - range.y[0]),
  };
  // Right and up are where the eye sees them, also on an axis that grows downwards.
  const rightwards = Math.sign(plot.x.domain[1] - plot.x.domain[0]);
  const upwards = Math.sign(plot.y.domain[1] - plot.y.domain[0]);
  const write = format ?? ((value: number) => formatNumber(value, language));

  return (axis: 'x' | 'y', name: string, tabIndex: number) => ({
    role: 'slider',
    tabIndex,
    'aria-label': name,
    'aria-orientation': axis === 'x' ? ('horizontal' as const) : ('vertical' as const),
    'aria-valuemin': Math.min(...range[axis]),
    'aria-valuemax': Math.max(...range[axis]),
    'aria-valuenow': at[axis],
    'aria-valuetext': write(at[axis], axis),
    onKeyDown: (event: KeyboardEvent<SVGElement>) => {
      const move = readKey(event);
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      if (move.kind === 'to') {
        ask({ ...at, [axis]: Math[move.end](...range[axis]) });
        return;
      }
      // A slider of one direction also takes the other pair of arrows, as native sliders do.
      const right = props.free === 'x' ? move.right + move.up : move.right;
      const up = props.free === 'y' ? move.up + move.right : move.up;
      ask({
        x: right === 0 ? at.x : settle(at.x + right * step.x * rightwards, step.x),
        y: up === 0 ? at.y : settle(at.y + up * step.y * upwards, step.y),
      });
    },
    onKeyUp: (event: KeyboardEvent<SVGElement>) => {
      if (readKey(event)) onCommit?.();
    },
  });
}

function HandleShape({
  free,
  scale,
}: {
  readonly free: NonNullable<HandleProps['free']>;
  readonly scale: number;
}) {
  const turns = free === 'x' ? [0] : free === 'y' ? [90] : free === 'both' ? [0, 90] : [-free];
  return (
    <g transform={`scale(${scale})`} className="plot-still">
      {turns.map((turn) => (
        <path
          key={turn}
          className="plot-handle-arrows"
          transform={`rotate(${turn})`}
          d="M16 -6l8 6l-8 6zM-16 -6l-8 6l8 6z"
        />
      ))}
      <circle className="plot-cap" r={11} />
      <path className="plot-grip" transform={`rotate(${turns[0] ?? 0})`} d="M-2.5 -4v8M2.5 -4v8" />
    </g>
  );
}
