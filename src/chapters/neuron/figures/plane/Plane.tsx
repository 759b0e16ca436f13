import { useMemo, type ReactNode } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { Dots, type Dot as PlotDot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { Heatmap } from '../../../../plot/Heatmap';
import type { Plot } from '../../../../plot/plotContext';
import { sigmoid } from '../../../../math/activation';
import { formatFixed, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { HALF, type Dot } from '../../derive/cases';
import { sumAt, type Cut } from '../../derive/line';
import { useText } from '../../hooks';
import { CutLines } from './CutLines';
import { Normal } from './Normal';
import type { PlaneField } from '../../derive/field';

interface PlaneProps {
  readonly title: string;
  readonly description: string;
  readonly cut: Cut;
  readonly field: PlaneField;
  /** Keep the arrays' identity while no case changes. */
  readonly cases: readonly Dot[];
  /** Cases on their own side, said between the names of the classes. */
  readonly score?: { readonly right: number; readonly count: number };
  /** Said at the left under the plane: what hollow marks are. */
  readonly note?: string;
  readonly onPick?: (index: number) => void;
  /** Marks on top: handles, the patient. */
  readonly children?: ReactNode | ((plot: Plot) => ReactNode);
}

const TICKS = [-3, -2, -1, 0, 1, 2, 3];
const RANGE = [-HALF, HALF] as const;
const MARGIN = { top: 40, right: 16, bottom: 52, left: 54 };

/** The plane of the two measurements: what the neuron says everywhere, the cases, and the line where it tips. */
export function Plane(props: PlaneProps) {
  const { title, description, cut, field, cases, score, note, onPick, children } = props;
  const { plane: words } = useText();
  const language = useLanguage();
  const read = useMemo(
    () => (dot: PlotDot) =>
      words.readCase(
        dot.kind === 'a' ? words.high : words.low,
        formatFixed(dot.x, language),
        formatFixed(dot.y, language),
        formatNumber(sigmoid(sumAt(cut, dot)), language),
      ),
    [words, language, cut],
  );
  return (
    <Frame
      title={title}
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
          <Heatmap values={field.values} rows={field.rows} cols={field.cols} map="class" />
          <Grid outline />
          <Axis side="x" name={words.xAxis} place={note ? 'end' : 'middle'} />
          {note && <Note plot={plot} text={note} />}
          <Axis side="y" name={words.yAxis} />
          <Header plot={plot} score={score} />
          <CutLines cut={cut} />
          <Dots dots={cases} read={read} label={words.cases} {...(onPick ? { onPick } : {})} />
          <Normal cut={cut} />
          {typeof children === 'function' ? children(plot) : children}
        </>
      )}
    </Frame>
  );
}

function Header({ plot, score }: { plot: Plot; score: PlaneProps['score'] }) {
  const { plane: words, anatomy } = useText();
  const { scale } = useBoard();
  const y = plot.top - 14 * scale;
  const width = plot.right - plot.left;
  const names = width < 225 * scale ? anatomy.truth : words;
  return (
    <>
      <ClassLabel x={plot.left} y={y} kind="b" name={names.low} />
      <ClassLabel x={plot.right} y={y} kind="a" name={names.high} anchor="end" />
      {score && width > 270 * scale && (
        <text
          className="plot-label plot-still"
          x={(plot.left + plot.right) / 2}
          y={y}
          textAnchor="middle"
          data-mark="score"
        >
          {width < 340 * scale
            ? `${score.right}/${score.count}`
            : words.score(String(score.right), String(score.count))}
        </text>
      )}
    </>
  );
}

function Note({ plot, text }: { plot: Plot; text: string }) {
  const { scale } = useBoard();
  if (plot.right - plot.left < 250 * scale) return null;
  return (
    <text className="plot-tick plane-note plot-still" x={plot.left} y={plot.bottom + 43 * scale}>
      {text}
    </text>
  );
}
