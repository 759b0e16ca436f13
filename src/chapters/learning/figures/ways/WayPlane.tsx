import { useMemo, type ReactNode } from 'react';
import { Contours } from '../../../../plot/Contours';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { Heatmap } from '../../../../plot/Heatmap';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { CELLS, HALF } from '../../derive/ways';
import { useText } from '../../hooks';

interface WayPlaneProps {
  readonly title: string;
  readonly description: string;
  /** Keep the array's identity while no case changes. */
  readonly dots: readonly Dot[];
  readonly field?: ArrayLike<number>;
  /** Radius of a mark. */
  readonly r?: number;
  readonly children?: ReactNode;
}

const RANGE = [-HALF, HALF] as const;
const MARGIN = { top: 6, right: 8, bottom: 8, left: 8 };
const TICKS = [0];
const LEVELS = [0.5];

/** A plane of two measurements, small. */
export function WayPlane({ title, description, dots, field, r = 4.4, children }: WayPlaneProps) {
  const { ways: words } = useText();
  const language = useLanguage();
  const read = useMemo(
    () => (dot: Dot) =>
      words.readCase(words.marks[dot.kind], formatFixed(dot.x, language), formatFixed(dot.y, language)),
    [words, language],
  );
  return (
    <Frame
      title={title}
      description={description}
      x={RANGE}
      y={RANGE}
      margin={MARGIN}
      xTicks={TICKS}
      yTicks={TICKS}
    >
      {field && <Heatmap values={field} rows={CELLS} cols={CELLS} map="class" />}
      <Grid outline />
      {field && <Contours values={field} rows={CELLS} cols={CELLS} levels={LEVELS} />}
      <Dots dots={dots} label={title} read={read} r={r} />
      {children}
    </Frame>
  );
}
