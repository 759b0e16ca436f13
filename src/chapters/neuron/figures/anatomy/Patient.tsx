import { useRef, type KeyboardEvent } from 'react';
import { glyph } from '../../../../plot/glyphs';
import { HaloText } from '../../../../plot/HaloText';
import { useBoard, useControl } from '../../../../plot/boardContext';
import { toPixels, toUnits, usePlot } from '../../../../plot/plotContext';
import { readKey, settle } from '../../../../plot/readKey';
import { useDrag } from '../../../../plot/useDrag';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { kindOf } from '../../derive/cases';
import type { Spot } from '../../derive/line';
import { useText } from '../../hooks';
import { ranges } from '../../model';

interface PatientProps {
  readonly at: Spot;
  readonly y: 0 | 1;
  readonly onMove: (at: Spot) => void;
}

/** The case under study: its class mark in a yellow ring, since it can be taken and carried over the plane. */
export function Patient({ at, y, onMove }: PatientProps) {
  const { plane: words } = useText();
  const language = useLanguage();
  const plot = usePlot();
  const { scale } = useBoard();
  const start = useRef(at);
  useControl();
  const pixel = toPixels(plot, at);
  const cents = (value: number) => Math.round(value * 100) / 100;
  const { dragging, carried, handlers } = useDrag({
    anchor: pixel,
    carry: true,
    onStart: () => {
      start.current = at;
      return true;
    },
    onMove: (place) => {
      const asked = toUnits(plot, place);
      onMove({ x: cents(asked.x), y: cents(asked.y) });
    },
    onCancel: () => onMove(start.current),
  });

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const move = readKey(event);
    if (!move || move.kind === 'to') return;
    event.preventDefault();
    event.stopPropagation();
    const { step } = ranges.x;
    const by = (value: number, steps: number) => (steps === 0 ? value : settle(value + steps * step, step));
    onMove({ x: by(at.x, move.right), y: by(at.y, move.up) });
  };
  const slider = (axis: 'x' | 'y') => ({
    role: 'slider',
    tabIndex: axis === 'x' ? 0 : -1,
    'aria-label': `${words.patient}, ${axis === 'x' ? words.x1 : words.x2}`,
    'aria-orientation': axis === 'x' ? ('horizontal' as const) : ('vertical' as const),
    'aria-valuemin': ranges.x.min,
    'aria-valuemax': ranges.x.max,
    'aria-valuenow': at[axis],
    'aria-valuetext': formatFixed(at[axis], language),
    onKeyDown,
  });
  const guides = `M${plot.left} ${pixel.y}H${pixel.x}M${pixel.x} ${plot.bottom}V${pixel.y}`;
  return (
    <>
      <path className="plot-guide plot-still" d={guides} />
      <HaloText x={pixel.x} y={pixel.y} side="auto" offset={23 * scale} text={words.patient} strong />
      <g
        className={`plot-grab anatomy-patient ${dragging ? 'is-dragging' : ''} ${carried ? 'is-carried' : ''}`}
        transform={`translate(${pixel.x} ${pixel.y})`}
        role="group"
        aria-label={words.patient}
        data-handle="patient"
      >
        <g {...slider('x')}>
          <circle className="plot-focus-ring" r={21 * scale} />
          <circle className="plot-cap" r={15 * scale} />
          <circle className="anatomy-patient-bed" r={10.5 * scale} />
          <path className={`plot-dot plot-dot-${kindOf(y)}`} d={glyph(kindOf(y), 7 * scale)} />
          <circle className="plot-hit" r={22 * Math.max(1, scale)} {...handlers} />
        </g>
        <g {...slider('y')} />
      </g>
    </>
  );
}
