import type { ReactNode } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { usePlot } from '../../../../plot/plotContext';
import { formatFixed, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { PLANE, type NoduleDot } from '../../derive/nodulePlane';
import { useText } from '../../hooks';

interface NodulePlaneProps {
  readonly title: string;
  readonly description: string;
  /** Keep the arrays' identity while no nodule changes. */
  readonly dots: readonly NoduleDot[];
  readonly unseen: readonly NoduleDot[];
  /** What lies under the nodules: the field. */
  readonly under: ReactNode;
  /** What lies on top: lines and handles. */
  readonly children: ReactNode;
}

const MARGIN = { top: 34, right: 14, bottom: 46, left: 56 };
const X_TICKS = [5, 10, 15, 20, 25, 30];
const Y_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The nodules by diameter and margin, as both panes show them. */
export function NodulePlane({ title, description, dots, unseen, under, children }: NodulePlaneProps) {
  const { rules: words } = useText();
  const language = useLanguage();
  const read = (dot: Dot) =>
    words.readNodule(
      dot.kind === 'a' ? words.high : words.low,
      formatNumber(dot.x, language),
      formatFixed(dot.y, language),
    );
  return (
    <Frame
      title={title}
      description={description}
      x={PLANE.x}
      y={PLANE.y}
      margin={MARGIN}
      xTicks={X_TICKS}
      yTicks={Y_TICKS}
    >
      {under}
      <Grid outline zero={false} />
      <Axis side="x" name={words.axisDiameter} />
      <Axis side="y" name={words.axisMargin} format={(value) => formatFixed(value, language, 1)} />
      <Legend />
      {unseen.length > 0 && <Dots dots={unseen} r={2.4} />}
      <Dots dots={dots} read={read} label={words.nodules} />
      {children}
    </Frame>
  );
}

function Legend() {
  const { rules: words } = useText();
  const plot = usePlot();
  const { scale } = useBoard();
  const y = plot.top - 11 * scale;
  return (
    <>
      <ClassLabel x={plot.left} y={y} kind="b" name={words.low} />
      <ClassLabel x={plot.right} y={y} kind="a" name={words.high} anchor="end" />
    </>
  );
}
