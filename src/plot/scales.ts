import { tickIncrement, ticks } from 'd3';

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
  const place = kind === 'log' ? Math.log : (value: number) => value;
  const value = kind === 'log' ? Math.exp : (place: number) => place;
  const ends: Interval = [place(domain[0]), place(domain[1])];
  const forth = linearMap(ends, range);
  const back = linearMap(range, ends);
  return {
    kind,
    domain,
    range,
    // Also -Infinity, the place of zero on a log scale, is nowhere.
    toPixel: (each) => (kind === 'log' && !(each > 0) ? Number.NaN : forth(place(each))),
    toValue: (pixel) => value(back(pixel)),
  };
}

// The few lines of d3-scale that a plot needs: the whole of it brings colors, formats and time to every figure.
function linearMap([from, to]: Interval, [first, last]: Interval): (value: number) => number {
  return (value) => {
    // An interval without width lies in the middle.
    const share = from === to && !Number.isNaN(value) ? 0.5 : (value - from) / (to - from);
    return first * (1 - share) + last * share;
  };
}

/** Round values inside the domain, about `count` of them; powers of ten on a log scale. */
export function makeTicks(scale: Scale, count: number): readonly number[] {
  const wanted = Math.max(1, Math.round(count));
  const [from, to] = scale.domain;
  if (scale.kind === 'linear') return ticks(from, to, wanted);
  const decades = logDecades(scale.domain);
  const stride = Math.max(1, Math.ceil(decades.length / wanted));
  // Whole strides count from 1, so that 1, 0.01 and 0.0001 go together.
  if (decades.length > 1) return decades.filter((value) => Math.round(Math.log10(value)) % stride === 0);
  if (Math.abs(Math.log10(to / from)) >= wanted) return decades;
  const digits = digitsOfDecades(scale.domain);
  return digits.length * 2 < wanted ? ticks(from, to, wanted) : digits;
}

/** 1, 2, ... 9 times each power of ten, inside a domain that holds one power of ten at most. */
function digitsOfDecades([from, to]: Interval): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const first = Math.floor(Math.log10(low));
  const digits = Array.from({ length: 18 }, (_, index) =>
    Number(`${(index % 9) + 1}e${first + Math.floor(index / 9)}`),
  ).filter((value) => value >= low && value <= high);
  return from > to ? digits.reverse() : digits;
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
  const ends: Interval = from === to ? [from, from + 1] : [Math.min(from, to), Math.max(from, to)];
  const [low, high] = roundEnds(ends, count) ?? ends;
  return from > to ? [high, low] : [low, high];
}

// A wider interval may call for a coarser step, which widens it again: a few rounds settle it, or nothing does.
function roundEnds([from, to]: Interval, count: number): Interval | null {
  let [low, high] = [from, to];
  let before = 0;
  for (let round = 0; round < 10; round++) {
    const step = tickIncrement(low, high, count);
    if (step === before) return [low, high];
    if (step === 0 || !Number.isFinite(step)) return null;
    // D3 writes a step below one as minus its inverse, which keeps decimal fractions exact.
    low = step > 0 ? Math.floor(low / step) * step : Math.ceil(low * step) / step;
    high = step > 0 ? Math.ceil(high / step) * step : Math.floor(high * step) / step;
    before = step;
  }
  return null;
}
