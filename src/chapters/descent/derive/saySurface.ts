import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { SurfaceState } from '../modelSurface';
import type { surfaceEn } from '../text/surface.en';
import { LONG, type Place } from './surface';

export type SurfaceWords = typeof surfaceEn.words;

interface Seen {
  readonly state: SurfaceState;
  readonly step: number;
  readonly place: Place;
  readonly loss: number;
  readonly right: number;
  readonly count: number;
  /** Steps from the start to within 5 % of the lowest loss; null when too many; undefined while it is asked. */
  readonly steps: number | null | undefined;
}

/** The text equivalent: where on the map, how wrong, and how long the way is. */
export function saySurface(seen: Seen, words: SurfaceWords, language: Language): string {
  const { step, place, loss, right, count, steps } = seen;
  const number = (value: number) => formatNumber(value, language);
  const at = words.sayAt(
    formatCount(step, language),
    number(place.w),
    number(place.b),
    number(loss),
    String(right),
    String(count),
  );
  if (steps === undefined) return at;
  return `${at} ${steps === null ? words.sayLong(formatCount(LONG, language)) : words.saySteps(formatCount(steps, language))}`;
}
