import { formatCount, formatNumber } from '../text/format';
import type { Language } from '../text/language';
import type { DotKind } from './glyphs';
import { extentOf, type Point } from './scales';
import { plotWords } from './text/words';

/** How a curve runs between its ends. */
export type Trend = 'flat' | 'rising' | 'falling' | 'valley' | 'hill' | 'wavy';

/**
 * "60 points: 30 high grade, 30 low grade. x1 from −2.80 to 2.66. x2 from −1.71 to 2.49."
 * @param names names of the classes; a class without a name is not listed
 * @param axes names of the axes, without markup; left out, no ranges are given
 */
export function describePoints(
  points: readonly (Point & { readonly kind: DotKind })[],
  names: Partial<Readonly<Record<DotKind, string>>>,
  language: Language,
  axes?: { readonly x: string; readonly y: string },
): string {
  const words = plotWords[language];
  if (points.length === 0) return words.noPoints;
  const parts = (Object.keys(names) as DotKind[]).map((kind) => {
    const count = points.filter((point) => point.kind === kind).length;
    return words.part(formatCount(count, language), names[kind] ?? '');
  });
  const sentences = [words.points(formatCount(points.length, language), parts)];
  for (const axis of axes ? (['x', 'y'] as const) : []) {
    const [low, high] = extentOf(points.map((point) => point[axis]));
    sentences.push(
      words.range(axes?.[axis] ?? axis, formatNumber(low, language), formatNumber(high, language)),
    );
  }
  return sentences.join(' ');
}

/** "Loss along step: from 0.808 to 0.318, falls all the way." and, where they are not the ends, its extremes. */
export function describeCurve(
  points: readonly Point[],
  names: { readonly x: string; readonly y: string },
  language: Language,
): string {
  const words = plotWords[language];
  const finite = points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  const first = finite[0];
  const last = finite.at(-1);
  if (!first || !last) return words.noCurve(names.y);
  const write = (value: number) => formatNumber(value, language);
  const trend = trendOf(finite.map((point) => point.y));
  const lowest = finite.reduce((best, point) => (point.y < best.y ? point : best));
  const highest = finite.reduce((best, point) => (point.y > best.y ? point : best));
  const clauses = [words.curve(names.y, names.x, write(first.y), write(last.y)), words.trends[trend]];
  const inner = (point: Point) => point.y !== first.y && point.y !== last.y;
  if (inner(lowest)) clauses.push(words.lowest(write(lowest.y), write(lowest.x)));
  if (inner(highest)) clauses.push(words.highest(write(highest.y), write(highest.x)));
  return `${clauses.join(', ')}.`;
}

/** Movements smaller than a hundredth of the whole span do not count. */
export function trendOf(values: readonly number[]): Trend {
  const [low, high] = extentOf(values);
  const grain = (high - low) / 100;
  const turns: number[] = [];
  let anchor = values[0] ?? 0;
  for (const value of values) {
    const move = value - anchor;
    if (Math.abs(move) <= grain) continue;
    anchor = value;
    if (turns.at(-1) !== Math.sign(move)) turns.push(Math.sign(move));
  }
  if (turns.length === 0) return 'flat';
  if (turns.length === 1) return turns[0] === 1 ? 'rising' : 'falling';
  if (turns.length === 2) return turns[0] === 1 ? 'hill' : 'valley';
  return 'wavy';
}

/** "Loss 0.563, was 0.808.", or "Loss 0.563, unchanged." when both read the same. */
export function describeChange(name: string, before: number, now: number, language: Language): string {
  const words = plotWords[language];
  const [was, is] = [formatNumber(before, language), formatNumber(now, language)];
  return was === is ? words.unchanged(name, is) : words.changed(name, is, was);
}
