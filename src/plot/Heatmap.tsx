import { memo, useMemo } from 'react';
import { colorTable, defaultRange, paintGrid, type MapName } from './paint';
import { usePlotIfAny, type Plot } from './plotContext';
import { Raster } from './Raster';
import type { Interval, Rectangle } from './scales';
import { useColorMap } from './useColorMap';

export interface HeatmapProps {
  /** One value per cell, row by row; a fresh array when the picture changes. */
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly cols: number;
  readonly map: MapName;
  /** Values of the map's two ends (default: see defaultRange). */
  readonly range?: Interval | undefined;
  /** Share of the map's colors that is used (default: 0.55 for class, so that points stay on top; else 1). */
  readonly strength?: number | undefined;
  /** The first row is the lowest one, as in maths; default: the highest, as in pictures. */
  readonly flip?: boolean | undefined;
  /** What the grid covers in maths units (default: all that the axes show). */
  readonly over?: { readonly x: Interval; readonly y: Interval } | undefined;
  /** Or its place on the board in px, outside of any frame. */
  readonly box?: Rectangle | undefined;
  /** A thin line round it. */
  readonly outline?: boolean | undefined;
  /** Hard edges (default false: a field is smooth). */
  readonly pixelated?: boolean | undefined;
}

/** A grid of values as colors, on a canvas under the SVG. */
export const Heatmap = memo(function Heatmap(props: HeatmapProps) {
  const { values, rows, cols, map, range, flip = false, pixelated = false } = props;
  const strength = props.strength ?? (map === 'class' ? 0.55 : 1);
  const plot = usePlotIfAny();
  const stops = useColorMap(map);
  const table = useMemo(() => colorTable(stops, strength), [stops, strength]);
  const low = range?.[0];
  const high = range?.[1];
  const pixels = useMemo(() => {
    const ends = low === undefined || high === undefined ? defaultRange(map, values) : ([low, high] as const);
    const painted = paintGrid(values, ends[0], ends[1], table);
    return flip ? flipRows(painted, rows, cols) : painted;
  }, [values, low, high, map, table, flip, rows, cols]);
  const { x, y, width, height } = props.box ?? coveredBox(plot, props.over);
  const box = useMemo(() => ({ x, y, width, height }), [x, y, width, height]);
  return (
    <>
      <Raster pixels={pixels} rows={rows} cols={cols} box={box} pixelated={pixelated} />
      {props.outline ? <rect className="plot-outline plot-still" {...box} /> : null}
    </>
  );
});

function coveredBox(plot: Plot | null, over: HeatmapProps['over']): Rectangle {
  if (!plot) throw new Error('A Heatmap needs a Frame around it or a box.');
  if (!over)
    return { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  const [x0, x1] = over.x.map(plot.x.toPixel).sort((a, b) => a - b) as [number, number];
  const [y0, y1] = over.y.map(plot.y.toPixel).sort((a, b) => a - b) as [number, number];
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function flipRows(pixels: Uint32Array, rows: number, cols: number): Uint32Array {
  const flipped = new Uint32Array(pixels.length);
  for (let row = 0; row < rows; row++) {
    flipped.set(pixels.subarray(row * cols, (row + 1) * cols), (rows - 1 - row) * cols);
  }
  return flipped;
}
