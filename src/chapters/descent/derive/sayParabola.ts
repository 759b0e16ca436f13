import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { CurveName } from '../modelParabola';
import type { parabolaEn } from '../text/parabola.en';
import type { LossCurve } from './curves';
import { fateOf, type Row } from './descend';

export type ParabolaWords = typeof parabolaEn.words;

interface Seen {
  readonly curve: LossCurve;
  readonly rows: readonly Row[];
  /** The row under study. */
  readonly row: Row;
  /** A question is open: what comes next is not told. */
  readonly open: boolean;
}

/** The text equivalent: where the ball is, how wrong that is, and what the next step will do. */
export function sayParabola(
  { curve, rows, row, open }: Seen,
  words: ParabolaWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  const before = rows[row.step - 1];
  const at = words.sayAt(
    formatCount(row.step, language),
    number(row.w),
    number(row.loss),
    before ? number(before.loss) : null,
  );
  const slope = words.saySlope(number(row.slope));
  if (open) return `${at} ${slope}`;
  const fate = fateOf(curve, row);
  if (fate === 'bottom') {
    const shallow =
      curve.shallow !== null && Math.abs(row.w - curve.shallow) < Math.abs(row.w - curve.lowest);
    return `${at} ${shallow ? words.restShallow : words.rest}`;
  }
  return `${at} ${slope} ${words.fates[fate](number(Math.abs(row.move)), row.move > 0)}`;
}

/** What can be said of a hidden curve: numbers only. */
export function sayHidden(row: Row, tries: number, words: ParabolaWords, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  return words.sayHidden(number(row.w), number(row.loss), number(row.slope), formatCount(tries, language));
}

/** How good the best place was, once the curve is seen. */
export function sayFound(
  curve: LossCurve,
  tried: readonly number[],
  words: ParabolaWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language);
  if (tried.length === 0) return words.sayNone(number(curve.lowest), number(curve.loss(curve.lowest)));
  const best = tried.reduce((found, w) => (curve.loss(w) < curve.loss(found) ? w : found));
  return words.sayFound(
    formatCount(tried.length, language),
    number(best),
    number(curve.loss(best)),
    number(curve.lowest),
    number(curve.loss(curve.lowest)),
  );
}

/** The formula of a curve; a hidden one has none to show. */
export function formulaOf(curve: CurveName): string | null {
  if (curve === 'hidden') return null;
  return curve === 'parabola' ? 'L = w^2' : 'L = (w^2 - 4)^2/8 - w/2 + 3/2';
}
