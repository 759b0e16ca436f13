import { scaleLinear, scaleLog } from 'd3';

export type Interval = readonly [number, number];
export type ScaleKind = 'linear' | 'log';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Maths units to pixels and back. */
export interface Scale {
  readonly kind: ScaleKind;
  readonly domain: Interval;
  readonly range: Interval;
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

/**
 * A scale between an interval in maths units and one in pixels; values outside are extrapolated.
 * A log scale needs a domain above zero and answers NaN for values at or below zero.
 */
export function makeScale(kind: ScaleKind, domain: Interval, range: Interval): Scale {
  const scale = kind === 'log' ? scaleLog() : scaleLinear();
  scale.domain(domain).range(range);
  return { kind, domain, range, toPixel: (value) => scale(value), toValue: (pixel) => scale.invert(pixel) };
}

/** Round values inside the domain, about `count` of them; powers of ten on a log scale. */
export function makeTicks(scale: Scale, count: number): readonly number[] {
  const wanted = Math.max(1, Math.round(count));
  if (scale.kind === 'linear') return scaleLinear().domain(scale.domain).ticks(wanted);
  const decades = logDecades(scale.domain);
  const stride = Math.max(1, Math.ceil(decades.length / wanted));
  // Whole strides count from 1, so that 1, 0.01 and 0.0001 go together.
  return decades.length > 1
    ? decades.filter((value) => Math.round(Math.log10(value)) % stride === 0)
    : scaleLog().domain(scale.domain).ticks(wanted);
}

function logDecades([from, to]: Interval): number[] {
  const low = Math.ceil(Math.log10(Math.min(from, to)) - 1e-9);
  const high = Math.floor(Math.log10(Math.max(from, to)) + 1e-9);
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => Number(`1e${low + index}`));
}

/** The value held inside an interval, whichever way round the interval is written. */
export function clamp(value: number, [from, to]: Interval): number {
  return Math.min(Math.max(from, to), Math.max(Math.min(from, to), value));
}

/** Smallest and largest finite value, or the fallback when there is none. */
export function extentOf(values: Iterable<number>, fallback: Interval = [0, 1]): Interval {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : fallback;
}

/** The interval widened to round ends, so that an axis does not tremble with every new value. */
export function niceInterval([from, to]: Interval, count = 4): Interval {
  const [low = from, high = to] = scaleLinear()
    .domain(from === to ? [from, from + 1] : [from, to])
    .nice(count)
    .domain();
  return [low, high];
}
