import { useMemo } from 'react';
import type { OptimizerName } from '../../../../math/optimizer';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Contours } from '../../../../plot/Contours';
import { Curve, type StrokeKind } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { glyph, type DotKind } from '../../../../plot/glyphs';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { Heatmap } from '../../../../plot/Heatmap';
import { usePlot } from '../../../../plot/plotContext';
import { Spot } from '../../../../plot/Spot';
import { Surface } from '../../../../plot/Surface';
import { useTheme } from '../../../../plot/theme';
import { bowlOf, CELLS, heightsOf, LEVELS, mapOf, type Place, type RaceStep } from '../../derive/race';
import { useText } from '../../hooks';
import type { RaceState } from '../../modelRace';

export interface Way {
  readonly name: OptimizerName;
  readonly way: readonly RaceStep[];
}

interface RaceMapProps {
  readonly state: RaceState;
  readonly start: Place;
  readonly ways: readonly Way[];
  readonly description: string;
  readonly onMove: (w: number, b: number) => void;
}

/** How each racer is drawn: a line of its own and a mark of its own. */
export const looks: Readonly<Record<OptimizerName, { readonly line: StrokeKind; readonly mark: DotKind }>> = {
  sgd: { line: 'thin', mark: 'none' },
  momentum: { line: 'second', mark: 'b' },
  adam: { line: 'curve', mark: 'c' },
};

/** The loss as a map, the start, and the three ways down. */
export function RaceMap({ state: { seed, units }, start, ways, description, onMove }: RaceMapProps) {
  const { race: words } = useText();
  const { name } = useTheme();
  const values = useMemo(() => heightsOf(seed, units), [seed, units]);
  const heights = useMemo(() => values.map((value) => Math.log(value)), [values]);
  const { floor } = bowlOf(seed, units);
  const range = useMemo(() => {
    const [low, high] = [Math.log(LEVELS[0] * 0.8), Math.log(LEVELS.at(-1)! * 1.5)];
    const span = high - low;
    return name === 'dark' ? ([low, high + 2.2 * span] as const) : ([low - 2.2 * span, high] as const);
  }, [name]);
  const { w, b } = mapOf[units];
  return (
    <Frame
      title={words.map}
      description={description}
      x={w}
      y={b}
      margin={{ top: 36, right: 18, bottom: 52, left: 48 }}
    >
      <Heatmap values={heights} rows={CELLS} cols={CELLS} map="activation" range={range} />
      <Grid outline />
      <Surface onPoint={({ x, y }, phase) => phase === 'press' && onMove(x, y)} />
      <Axis side="x" name={words.axisW} />
      <Axis side="y" name={words.axisB} place="top" />
      <Contours values={values} rows={CELLS} cols={CELLS} levels={LEVELS} faint />
      <Spot at={{ x: floor.w, y: floor.b }} hollow r={4} />
      {ways.map((each) => (
        <OneWay key={each.name} {...each} />
      ))}
      <Handle
        at={{ x: start.w, y: start.b }}
        label={words.start}
        axisNames={{ x: 'w', y: 'b' }}
        onChange={({ x, y }) => onMove(x, y)}
      />
    </Frame>
  );
}

function OneWay({ name, way }: Way) {
  const { race: words } = useText();
  const plot = usePlot();
  const { scale } = useBoard();
  const points = useMemo(() => way.map(({ w, b }) => ({ x: w, y: b })), [way]);
  const end = points.at(-1)!;
  const x = plot.x.toPixel(end.x);
  const y = plot.y.toPixel(end.y);
  const inside = x > plot.left && x < plot.right && y > plot.top && y < plot.bottom;
  const side = name === 'sgd' ? 'right' : name === 'momentum' ? 'left' : 'below';
  return (
    <g data-mark={`way-${name}`}>
      <Curve points={points} kind={looks[name].line} />
      {inside && way.length > 1 && (
        <>
          <path
            className="rc-mark"
            d={glyph(looks[name].mark, 6 * scale)}
            transform={`translate(${x} ${y})`}
          />
          <HaloText x={x} y={y} side={side} offset={11} text={words.names[name]} strong />
        </>
      )}
    </g>
  );
}
