import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Contours } from '../../../../plot/Contours';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { Heatmap } from '../../../../plot/Heatmap';
import { FIELD_CELLS, fieldPoints, hiddenOf, RAW_REACH, type Hidden } from '../../derive/bend';
import { ringPoints } from '../../derive/representation';
import { useText } from '../../hooks';
import { CaseDots } from './CaseDots';
import { ClassNames } from './PlaneHead';
import { planeMargin } from './planeMargin';

const reach = [-RAW_REACH, RAW_REACH] as const;
const ticks = [-3, -2, -1, 0, 1, 2, 3];
const cells = fieldPoints();
const half = [0.5];

/** The cases as they were measured, over what the network says at every place of the plane. */
export function FieldPlane({ params, cases }: { params: ArrayLike<number>; cases: Hidden }) {
  const words = useText().representation;
  const axes = words.axes.ring;
  const field = useMemo(() => hiddenOf(params, cells).answer, [params]);
  const wrong = useMemo(
    () => Array.from(ringPoints.y, (label, i) => (cases.answer[i]! > 0.5 ? 1 : 0) !== label),
    [cases],
  );
  return (
    <Frame
      title={words.networkTitle}
      x={reach}
      y={reach}
      square
      margin={planeMargin}
      xTicks={ticks}
      yTicks={ticks}
    >
      <Heatmap values={field} rows={FIELD_CELLS} cols={FIELD_CELLS} map="class" />
      <Grid />
      <Contours values={field} rows={FIELD_CELLS} cols={FIELD_CELLS} levels={half} />
      <Axis side="x" name={`${axes.x1} *x_1*, ${words.unit}`} />
      <Axis side="y" name={`${axes.x2} *x_2*, ${words.unit}`} />
      <ClassNames {...words.classes.ring} />
      <CaseDots places={ringPoints.x} x={ringPoints.x} y={ringPoints.y} skin="ring" wrong={wrong} />
    </Frame>
  );
}
