import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Contours } from '../../../../plot/Contours';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { Heatmap } from '../../../../plot/Heatmap';
import { isoLines } from '../../../../plot/isoLines';
import { usePlot, type Plot } from '../../../../plot/plotContext';
import { Surface } from '../../../../plot/Surface';
import { useTheme } from '../../../../plot/theme';
import type { LossName } from '../../../../math/loss';
import { formatTick } from '../../../../plot/formatTick';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { CELLS, levelsOf, type Place } from '../../derive/surface';
import { useText } from '../../hooks';
import { surfaceRanges, type UnitName } from '../../modelSurface';
import { Spot } from '../../../../plot/Spot';

interface LossMapProps {
  readonly units: UnitName;
  readonly loss: LossName;
  readonly values: ArrayLike<number>;
  /** From the start to where the neuron is now. */
  readonly path: readonly Place[];
  readonly place: Place;
  readonly description: string;
  readonly onPlace: (place: Place) => void;
}

const MARGIN = { top: 38, right: 18, bottom: 52, left: 58 };

/** The loss as a map over weight and bias: heights, contour lines with their values, the path of descent. */
export function LossMap({ units, loss, values, path, place, description, onPlace }: LossMapProps) {
  const { surface: words } = useText();
  const w = surfaceRanges.w[units];
  const b = surfaceRanges.b[units];
  const { name } = useTheme();
  const levels = useMemo(() => levelsOf(loss), [loss]);
  // Heights differ by powers of ten: their logarithm is painted, in the quiet part of the gray map.
  const heights = useMemo(
    () => Float32Array.from({ length: values.length }, (_, i) => Math.log(values[i]!)),
    [values],
  );
  const range = useMemo(() => {
    const low = Math.log(levels[0]! * 0.85);
    const high = Math.log(levels.at(-1)! * 1.2);
    const span = high - low;
    return name === 'dark' ? ([low, high + 2.2 * span] as const) : ([low - 2.2 * span, high] as const);
  }, [levels, name]);
  const points = useMemo(() => path.map((each) => ({ x: each.w, y: each.b })), [path]);
  const start = points[0];
  const move = (x: number, y: number) => onPlace({ w: round(x, w.step), b: round(y, b.step) });

  return (
    <Frame title={words.map} description={description} x={[w.min, w.max]} y={[b.min, b.max]} margin={MARGIN}>
      {(plot) => (
        <>
          <Heatmap values={heights} rows={CELLS} cols={CELLS} map="activation" range={range} />
          <Grid outline />
          <Surface onPoint={({ x, y }, phase) => phase === 'press' && move(x, y)} />
          <Axis side="x" name={words.axisW} />
          <Axis side="y" name={words.axisB} place="top" />
          <Contours values={values} rows={CELLS} cols={CELLS} levels={levels} faint />
          <Heights values={values} levels={levels} plot={plot} />
          <Curve points={points} kind="main" className="sf-path" />
          {points.length <= 80 && points.slice(1, -1).map((at, index) => <Spot key={index} at={at} r={3} />)}
          {start && path.length > 1 && (
            <>
              <Spot at={start} hollow r={5} />
              <HaloText
                x={plot.x.toPixel(start.x)}
                y={plot.y.toPixel(start.y)}
                side="above"
                offset={10}
                text={words.startMark}
              />
            </>
          )}
          <Here place={place} onMove={move} />
        </>
      )}
    </Frame>
  );
}

/** The neuron under study. Outside of the map it is held at the edge, so that it can be fetched back. */
function Here({ place, onMove }: { place: Place; onMove: (x: number, y: number) => void }) {
  const { surface: words } = useText();
  const plot = usePlot();
  const language = useLanguage();
  const [x0, x1] = plot.x.domain;
  const [y0, y1] = plot.y.domain;
  const at = { x: Math.min(x1, Math.max(x0, place.w)), y: Math.min(y1, Math.max(y0, place.b)) };
  return (
    <Handle
      at={at}
      label={words.start}
      axisNames={{ x: 'w', y: 'b' }}
      format={(value) => formatNumber(value, language)}
      onChange={({ x, y }) => onMove(x, y)}
    />
  );
}

/** The values of the contour lines, each once, where its line is nearest to the diagonal of the map. */
function Heights({
  values,
  levels,
  plot,
}: {
  values: ArrayLike<number>;
  levels: readonly number[];
  plot: Plot;
}) {
  const language = useLanguage();
  const { scale } = useBoard();
  const places = useMemo(
    () => levels.map((level) => ({ level, at: labelPlace(isoLines(values, CELLS, CELLS, level).flat()) })),
    [values, levels],
  );
  const kept: { level: number; x: number; y: number }[] = [];
  for (const { level, at } of places) {
    if (!at) continue;
    const x = plot.left + (at.x / CELLS) * (plot.right - plot.left);
    const y = plot.top + (at.y / CELLS) * (plot.bottom - plot.top);
    // Numbers that would stand on each other are left out.
    if (kept.every((each) => Math.hypot((each.x - x) / 1.6, each.y - y) > 20 * scale))
      kept.push({ level, x, y });
  }
  return kept.map(({ level, x, y }) => (
    <HaloText key={level} x={x} y={y} side="above" offset={-5} text={`\`${formatTick(level, language)}\``} />
  ));
}

/** The point of a line that lies nearest to the diagonal from the upper left to the lower right, inside the map. */
function labelPlace(line: readonly { x: number; y: number }[]): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  let least = Infinity;
  for (const point of line) {
    if (point.x < 4 || point.x > CELLS - 4 || point.y < 3 || point.y > CELLS - 3) continue;
    // The upper right half, away from the ravine's end.
    const distance = Math.abs(point.x + point.y - CELLS * 1.02) + 0.15 * Math.abs(point.x - CELLS * 0.7);
    if (distance < least) {
      least = distance;
      best = point;
    }
  }
  return best;
}

function round(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6));
}
