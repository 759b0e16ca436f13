import { useCallback, useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { Contours } from '../../../../plot/Contours';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Heatmap } from '../../../../plot/Heatmap';
import { Mathtext } from '../../../../plot/Mathtext';
import type { Plot } from '../../../../plot/plotContext';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Trial } from '../../derive/active';
import { HALF, type Pool } from '../../derive/pool';
import { useText } from '../../hooks';
import { CELLS } from '../../run/useAnswerField';

interface PoolPlotProps {
  readonly pool: Pool;
  /** The network in the plane, and the labels that it has learned from. */
  readonly trial: Trial | undefined;
  /** The learner's labels; null where those of the network are shown. */
  readonly own: readonly number[] | null;
  readonly field: Float32Array | null;
  readonly truth: boolean;
  /** The patient whom Step asks for. */
  readonly proposed: number | null;
  readonly description: string;
  readonly onPick: ((patient: number) => void) | undefined;
}

const RANGE = [-HALF, HALF] as const;
const TICKS = [-3, 3] as const;
const MARGIN = { top: 28, right: 10, bottom: 28, left: 30 };
const LEVEL = [0.5] as const;

/** The patients in the plane of their two measurements, what one network answers there, and whose labels it has. */
export function PoolPlot(props: PoolPlotProps) {
  const { pool, trial, own, field, truth, proposed, description, onPick } = props;
  const words = useText().active;
  const language = useLanguage();
  const labeled = useMemo(
    () => (own ? [...pool.start, ...own] : (trial?.labeled ?? pool.start)),
    [own, pool, trial],
  );
  const { free, freeDots, knownDots } = useMemo(() => {
    const { x, y } = pool.patients;
    const taken = new Set(labeled);
    const dot = (i: number, known: boolean, hollow: boolean): Dot => ({
      x: x[2 * i]!,
      y: x[2 * i + 1]!,
      kind: known ? (y[i] === 1 ? 'a' : 'b') : 'none',
      hollow,
    });
    const others = Array.from(y, (_, i) => i).filter((i) => !taken.has(i));
    return {
      free: others,
      freeDots: others.map((i) => dot(i, truth, truth)),
      knownDots: labeled.map((i) => dot(i, true, false)),
    };
  }, [pool, labeled, truth]);
  const number = useCallback((value: number) => formatFixed(value, language), [language]);
  const readFree = useCallback(
    (dot: Dot, index: number) =>
      words.readFree(number(dot.x), number(dot.y), number(trial?.answers[free[index] ?? -1] ?? NaN)),
    [words, number, trial, free],
  );
  const readKnown = useCallback(
    (dot: Dot) => words.readKnown(dot.kind === 'a' ? words.high : words.low, number(dot.x), number(dot.y)),
    [words, number],
  );
  const pick = useMemo(() => onPick && ((index: number) => onPick(free[index]!)), [onPick, free]);
  return (
    <Frame
      title={words.plane}
      description={description}
      x={RANGE}
      y={RANGE}
      square
      margin={MARGIN}
      xTicks={TICKS}
      yTicks={TICKS}
    >
      {(plot) => (
        <>
          {field && <Heatmap values={field} rows={CELLS} cols={CELLS} map="class" strength={0.4} outline />}
          <Axis side="x" />
          <Axis side="y" />
          <AxisNames plot={plot} x={words.x1} y={words.x2} />
          <Header plot={plot} a={words.high} b={words.low} />
          {field && <Contours values={field} rows={CELLS} cols={CELLS} levels={LEVEL} />}
          <Dots dots={freeDots} read={readFree} label={words.patients} r={3} onPick={pick} />
          <Dots dots={knownDots} read={readKnown} label={words.known} r={6.5} />
          {labeled.length > 2 && <Ring plot={plot} pool={pool} patient={labeled.at(-1)!} />}
          {proposed !== null && <Ring plot={plot} pool={pool} patient={proposed} dashed />}
        </>
      )}
    </Frame>
  );
}

/** The names of the two kinds, where both find room. */
function Header({ plot, a, b }: { readonly plot: Plot; readonly a: string; readonly b: string }) {
  const { scale } = useBoard();
  const y = plot.top - 13 * scale;
  if ((a.length + b.length) * 7.6 * scale + 44 * scale > plot.right - plot.left) return null;
  return (
    <>
      <ClassLabel x={plot.left} y={y} kind="b" name={b} />
      <ClassLabel x={plot.right} y={y} kind="a" name={a} anchor="end" />
    </>
  );
}

/** The names stand between the ends of their axes, so that the plane keeps the room. */
function AxisNames({ plot, x, y }: { readonly plot: Plot; readonly x: string; readonly y: string }) {
  const { scale } = useBoard();
  const [at, middle] = [plot.left - 11 * scale, (plot.top + plot.bottom) / 2];
  return (
    <g className="plot-still">
      <text
        className="plot-label"
        x={(plot.left + plot.right) / 2}
        y={plot.bottom + 19 * scale}
        textAnchor="middle"
      >
        <Mathtext text={x} />
      </text>
      <text className="plot-label" transform={`translate(${at} ${middle}) rotate(-90)`} textAnchor="middle">
        <Mathtext text={y} />
      </text>
    </g>
  );
}

interface RingProps {
  readonly plot: Plot;
  readonly pool: Pool;
  readonly patient: number;
  readonly dashed?: boolean;
}

/** The newest label, or the patient who would be asked next. */
function Ring({ plot, pool, patient, dashed = false }: RingProps) {
  const { scale } = useBoard();
  const { x } = pool.patients;
  const place = {
    cx: plot.x.toPixel(x[2 * patient]!),
    cy: plot.y.toPixel(x[2 * patient + 1]!),
    r: 12 * scale,
  };
  return (
    <g className="plot-still" data-mark={dashed ? 'proposed' : 'newest'}>
      <circle className="plot-select-out" {...place} />
      <circle className={`plot-select-in${dashed ? ' lm-next' : ''}`} {...place} />
    </g>
  );
}
