import { useMemo } from 'react';
import type { Points } from '../../../../data/points';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Contours } from '../../../../plot/Contours';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Heatmap } from '../../../../plot/Heatmap';
import { usePlot } from '../../../../plot/plotContext';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { HALF } from '../../derive/regular';
import { useText } from '../../hooks';
import type { Side } from './usePair';

interface FieldPlotProps {
  readonly name: string;
  readonly description: string;
  readonly side: Side;
  readonly train: Points;
  /** Cases kept for the test, drawn hollow. */
  readonly test?: Points;
}

const RANGE = [-HALF, HALF] as const;
const LEVELS = [0.5];

/** What a network answers over the plane, and the patients it has learned from. */
export function FieldPlot({ name, description, side, train, test }: FieldPlotProps) {
  const { regularise: words } = useText();
  const language = useLanguage();
  const dots = useMemo(() => [...dotsOf(train, false), ...(test ? dotsOf(test, true) : [])], [train, test]);
  return (
    <Frame
      title={name}
      description={description}
      x={RANGE}
      y={RANGE}
      square
      xTicks={[-2, 0, 2]}
      yTicks={[-2, 0, 2]}
      margin={{ top: 30, right: 10, bottom: 26, left: 34 }}
    >
      <Heatmap values={side.field} rows={side.cells} cols={side.cells} map="class" outline />
      <Axis side="x" />
      <Axis side="y" />
      <Title text={name} />
      <Contours values={side.field} rows={side.cells} cols={side.cells} levels={LEVELS} />
      <Dots
        dots={dots}
        label={name}
        r={4.6}
        read={(dot) =>
          words.readCase(
            dot.kind === 'a' ? words.classA : words.classB,
            formatFixed(dot.x, language),
            formatFixed(dot.y, language),
          )
        }
      />
    </Frame>
  );
}

function dotsOf({ x, y }: Points, hollow: boolean): Dot[] {
  return Array.from(y, (label, i): Dot => ({
    x: x[2 * i]!,
    y: x[2 * i + 1]!,
    kind: label > 0.5 ? 'a' : 'b',
    hollow,
  }));
}

function Title({ text }: { text: string }) {
  const plot = usePlot();
  const { scale } = useBoard();
  return (
    <text className="plot-label plot-strong plot-still" x={plot.left} y={plot.top - 11 * scale}>
      {text}
    </text>
  );
}
