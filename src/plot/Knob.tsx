import { memo, useRef, type KeyboardEvent } from 'react';
import { formatNumber } from '../text/format';
import { useLanguage } from '../text/language';
import { useBoard, useControl } from './boardContext';
import { dialAngle, dialPath, dialValue } from './dial';
import { keyStep, readKey, settle } from './readKey';
import { clamp, type Point } from './scales';
import { useDrag } from './useDrag';

export interface KnobProps {
  /** Center on the board, in px. */
  readonly x: number;
  readonly y: number;
  /** Radius of the cap in px (default 14, growing with the text); the dial stands 5 px outside. */
  readonly r?: number | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (next: number) => void;
  readonly onCommit?: (() => void) | undefined;
  /** Accessible name. */
  readonly label: string;
  /** What one arrow key moves. */
  readonly step?: number | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** A native input beside the figure moves the same value: the knob then serves only the pointer. */
  readonly twinned?: boolean | undefined;
}

/** Pixels of vertical drag for the whole range. */
const TRAVEL = 180;

/** A yellow cap on a dial of 270 degrees, zero at the top. Drag the cap up and down, or turn along the dial. */
export const Knob = memo(function Knob(props: KnobProps) {
  const { x, y, value, min, max, onChange, onCommit, label, twinned = false } = props;
  const { scale } = useBoard();
  const r = props.r ?? 14 * scale;
  const language = useLanguage();
  const step = props.step ?? keyStep(max - min);
  const write = props.format ?? ((number: number) => formatNumber(number, language));
  const grab = useRef({ value, turning: false, from: { x, y } });
  useControl(!twinned);

  const ask = (asked: number) => onChange(clamp(asked, [min, max]));
  const turn = ({ x: px, y: py }: Point) => ask(settle(dialValue(px - x, py - y, min, max), step));
  const { dragging, handlers } = useDrag({
    onStart: (pixel) => {
      grab.current = { value, turning: Math.hypot(pixel.x - x, pixel.y - y) > r + 1, from: pixel };
      if (grab.current.turning) turn(pixel);
      return true;
    },
    onMove: (pixel, event) => {
      if (grab.current.turning) {
        turn(pixel);
        return;
      }
      const fine = event.altKey ? 0.1 : 1;
      const { from, value: held } = grab.current;
      const travel = pixel.x - from.x - (pixel.y - from.y);
      ask(settle(held + ((travel * (max - min)) / TRAVEL) * fine, step));
    },
    onEnd: () => onCommit?.(),
    onCancel: () => onChange(grab.current.value),
  });

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const move = readKey(event);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    ask(move.kind === 'to' ? { min, max }[move.end] : settle(value + (move.right + move.up) * step, step));
  };

  const dial = r + 5;
  const angle = dialAngle(value, min, max);
  const zero = dialAngle(clamp(0, [min, max]), min, max);
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': min,
    'aria-valuemax': max,
    'aria-valuenow': value,
    'aria-valuetext': write(value),
    onKeyDown,
    onKeyUp: (event: KeyboardEvent<SVGElement>) => {
      if (readKey(event)) onCommit?.();
    },
  };
  return (
    <g
      className={`plot-knob plot-grab ${dragging ? 'is-dragging' : ''}`}
      transform={`translate(${x} ${y})`}
      data-knob={label}
      {...(twinned ? { 'aria-hidden': true } : slider)}
    >
      <circle className="plot-focus-ring" r={dial + 6} />
      <circle className="plot-dial-bed" r={dial + 3} />
      <path className="plot-dial" d={dialPath(dial, -135, 135)} />
      <path className="plot-dial-value" d={dialPath(dial, zero, angle)} />
      <path className="plot-thin" transform={`rotate(${zero})`} d={`M0 ${-dial - 2}v-4`} />
      <circle className="plot-cap" r={r} />
      <path className="plot-needle" transform={`rotate(${angle})`} d={`M0 ${-r * 0.22}V${-r * 0.86}`} />
      <circle className="plot-hit" r={Math.max(22, dial + 3)} {...handlers} />
    </g>
  );
});
