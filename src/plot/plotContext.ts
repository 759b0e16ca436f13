import { createContext, useContext } from 'react';
import type { Point, Scale } from './scales';

/** The plotting area of a frame: scales in maths units, box in pixels. */
export interface Plot {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** For `clipPath`: keeps a mark inside the plotting area. */
  readonly clip: string;
}

export const PlotContext = createContext<Plot | null>(null);

/** The frame around the component; throws when there is none. */
export function usePlot(): Plot {
  const plot = useContext(PlotContext);
  if (!plot) throw new Error('A mark in maths units stands outside of a Frame.');
  return plot;
}

/** The frame around the component, or null. */
export function usePlotIfAny(): Plot | null {
  return useContext(PlotContext);
}

/** Maths units to pixels. */
export function toPixels(plot: Plot, point: Point): Point {
  return { x: plot.x.toPixel(point.x), y: plot.y.toPixel(point.y) };
}

/** Pixels to maths units. */
export function toUnits(plot: Plot, pixel: Point): Point {
  return { x: plot.x.toValue(pixel.x), y: plot.y.toValue(pixel.y) };
}
