import { bisectCenter } from 'd3';
import { memo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatNumber } from '../text/format';
import { useLanguage } from '../text/language';
import { pixelOf, useBoard, useControl } from './boardContext';
import { glyph } from './glyphs';
import { Mathtext } from './Mathtext';
import { usePlot } from './plotContext';
import { readKey } from './readKey';
import { plotWords } from './text/words';
import { useDrag } from './useDrag';

export interface LossCursorProps {
  readonly label: string;
  readonly steps: ArrayLike<number>;
  readonly train: ArrayLike<number>;
  readonly test: ArrayLike<number> | undefined;
  readonly step: number | undefined;
  readonly onStep: ((step: number) => void) | undefined;
}

/** Reads a run: a marker at the step under study, another one under the mouse, keys along the steps. */
export const LossCursor = memo(function LossCursor({
  label,
  steps,
  train,
  test,
  step,
  onStep,
}: LossCursorProps) {
  const plot = usePlot();
  const { scale } = useBoard();
  const language = useLanguage();
  const words = plotWords[language];
  const [hovered, setHovered] = useState<number | null>(null);
  const [own, setOwn] = useState<number | null>(null);
  useControl();

  const last = steps.length - 1;
  const current = Math.max(0, Math.min(last, onStep || own === null ? indexOf(steps, step) : own));
  const shown = hovered !== null && hovered <= last ? hovered : current;
  const go = (index: number) => {
    const kept = Math.max(0, Math.min(last, index));
    if (onStep) onStep(steps[kept] as number);
    else setOwn(kept);
  };
  const indexAt = (pixel: number) => indexOf(steps, plot.x.toValue(pixel));
  const { handlers } = useDrag({
    onStart: (pixel) => {
      go(indexAt(pixel.x));
      return true;
    },
    onMove: (pixel) => go(indexAt(pixel.x)),
  });
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const move = readKey(event);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    // A run has no fine step: Alt moves one step as well.
    const by = (steps: number) => Math.sign(steps) * Math.max(1, Math.round(Math.abs(steps)));
    go(move.kind === 'to' ? (move.end === 'min' ? 0 : last) : current + by(move.right + move.up));
  };
  if (last < 0) return null;

  const write = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, language));
  const readAt = (index: number) =>
    words.readLoss(String(steps[index]), write(train[index]), test ? write(test[index]) : null);
  const x = plot.x.toPixel(steps[shown] as number);
  const marks = [
    { y: plot.y.toPixel(train[shown] ?? Number.NaN), hollow: false },
    { y: test ? plot.y.toPixel(test[shown] ?? Number.NaN) : Number.NaN, hollow: true },
  ].filter((mark) => Number.isFinite(mark.y));
  const text = `\`${String(steps[shown])}\`: \`${write(train[shown])}\`${test ? ` / \`${write(test[shown])}\`` : ''}`;
  const leftward = x > (plot.left + plot.right) / 2;
  return (
    <g
      className="plot-loss-cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={steps[0] as number}
      aria-valuemax={steps[last] as number}
      aria-valuenow={steps[current] as number}
      aria-valuetext={readAt(current)}
      onKeyDown={onKeyDown}
    >
      <rect
        className="plot-focus-ring plot-focus-box"
        x={plot.left - 3}
        y={plot.top - 3}
        width={plot.right - plot.left + 6}
        height={plot.bottom - plot.top + 6}
      />
      <g className="plot-still">
        <path className="plot-guide" d={`M${x} ${plot.top}V${plot.bottom}`} />
        {marks.map((mark) => (
          <path
            key={String(mark.hollow)}
            className={`plot-dot plot-dot-c${mark.hollow ? ' is-hollow' : ''}`}
            d={glyph('a', 5 * scale)}
            transform={`translate(${x} ${mark.y})`}
          />
        ))}
        <text
          className="plot-label plot-halo"
          x={leftward ? x - 8 * scale : x + 8 * scale}
          y={plot.top + 14 * scale}
          textAnchor={leftward ? 'end' : 'start'}
        >
          <Mathtext text={text} />
        </text>
      </g>
      <rect
        className="plot-hit"
        x={plot.left - 8}
        y={plot.top}
        width={plot.right - plot.left + 16}
        height={plot.bottom - plot.top}
        {...handlers}
        onPointerMove={(event: PointerEvent<SVGRectElement>) => {
          handlers.onPointerMove(event);
          setHovered(indexAt(pixelOf(event).x));
        }}
        onPointerLeave={() => setHovered(null)}
      />
    </g>
  );
});

function indexOf(steps: ArrayLike<number>, step: number | undefined): number {
  return step === undefined ? steps.length - 1 : bisectCenter(steps, step);
}
