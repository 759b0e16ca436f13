import { bisectCenter } from 'd3';
import { memo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatNumber } from '../text/format';
import { useLanguage } from '../text/language';
import { pixelOf, useBoard, useControl } from './boardContext';
import { glyph } from './glyphs';
import { legendLayout, type LegendProps } from './lossLegend';
import { usePlot } from './plotContext';
import { readKey } from './readKey';
import { Tag } from './Tag';
import { plotWords } from './text/words';
import { useDrag } from './useDrag';

export interface LossCursorProps {
  readonly label: string;
  readonly steps: ArrayLike<number>;
  readonly train: ArrayLike<number>;
  readonly test: ArrayLike<number> | undefined;
  readonly step: number | undefined;
  readonly onStep: ((step: number) => void) | undefined;
  /** The names of the curves: no number is written over them. */
  readonly legend: LegendProps;
}

/** Reads a run: a marker at the step under study, another one under the mouse, keys along the steps. */
export const LossCursor = memo(function LossCursor({
  label,
  steps,
  train,
  test,
  step,
  onStep,
  legend,
}: LossCursorProps) {
  const plot = usePlot();
  const { scale, width } = useBoard();
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
  const marks = spread(
    [
      { y: plot.y.toPixel(train[shown] ?? Number.NaN), text: write(train[shown]), hollow: false },
      {
        y: test ? plot.y.toPixel(test[shown] ?? Number.NaN) : Number.NaN,
        text: write(test?.[shown]),
        hollow: true,
      },
    ].filter((mark) => Number.isFinite(mark.y)),
    20 * scale,
    plot.bottom - 9 * scale,
    plot.top + (legendLayout(legend, plot, scale).inside ? 32 : 9) * scale,
  );
  const widest = Math.max(...marks.map((mark) => mark.text.length), 0) * 9.6 * scale + 12 * scale;
  const leftward = x + widest > width;
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
          <g key={String(mark.hollow)}>
            <path
              className={`plot-dot plot-dot-c${mark.hollow ? ' is-hollow' : ''}`}
              d={glyph('a', 5 * scale)}
              transform={`translate(${x} ${mark.y})`}
            />
            <text
              className="plot-value plot-halo"
              x={leftward ? x - 11 * scale : x + 11 * scale}
              y={mark.textY}
              dy="0.35em"
              textAnchor={leftward ? 'end' : 'start'}
            >
              {mark.text}
            </text>
          </g>
        ))}
        <Tag side="x" at={steps[shown] as number} text={`\`${String(steps[shown])}\``} />
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

interface Mark {
  readonly y: number;
  readonly text: string;
  readonly hollow: boolean;
}

/** Heights for the labels of marks: beside the mark, above its curve, inside the plot, and apart from one another. */
function spread(
  marks: readonly Mark[],
  apart: number,
  lowest: number,
  highest: number,
): readonly (Mark & { readonly textY: number })[] {
  const placed: (Mark & { readonly textY: number })[] = [];
  let floor = lowest;
  for (const mark of [...marks].sort((a, b) => b.y - a.y)) {
    const textY = Math.min(floor, mark.y - apart * 0.6);
    placed.push({ ...mark, textY });
    floor = textY - apart;
  }
  // What would stand above the plot moves down, and what is in its way with it.
  let ceiling = highest;
  return placed.reverse().map((mark) => {
    const textY = Math.max(ceiling, mark.textY);
    ceiling = textY + apart;
    return { ...mark, textY };
  });
}
