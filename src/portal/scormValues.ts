import type { Interaction } from './reporter';

/** `0001:02:03.45`: a span of SCORM 1.2. */
export function spanOf(seconds: number): string {
  const { hours, minutes, rest } = partsOf(seconds);
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${rest.padStart(5, '0')}`;
}

/** `PT1H2M3.45S`: a span of SCORM 2004. */
export function durationOf(seconds: number): string {
  const { hours, minutes, rest } = partsOf(seconds);
  return `PT${hours}H${minutes}M${rest}S`;
}

function partsOf(seconds: number) {
  // No lesson takes a year; a clock that was set back has taken no time.
  const hundredths = Math.round(
    Math.min(Math.max(Number.isFinite(seconds) ? seconds : 0, 0), 9999 * 3600) * 100,
  );
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    rest: ((hundredths % 6000) / 100).toFixed(2),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `09:05:00`: the time of day of SCORM 1.2. */
export const timeOf = (date: Date) =>
  [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');

/** `2026-11-23T09:05:00`: a moment of SCORM 2004; portals refuse fractions of a second. */
export const momentOf = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${timeOf(date)}`;

/** A share as points of 100, with at most two decimals. */
export const pointsOf = (share: number) => String(Math.round(Math.min(Math.max(share, 0), 1) * 1e4) / 100);

/** A number with a decimal point and at most seven digits, never with an exponent. */
export function decimalOf(value: number): string {
  const short = Number(value.toPrecision(7));
  const text = String(short);
  return /e/.test(text) ? short.toFixed(Math.abs(short) < 1 ? 7 : 0) : text;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * An answer as one text. `marks` stand between two answers, and between an option and its target.
 * @param letters names each option by a letter, for portals that read one sign an option
 */
export function responseOf(
  { kind, options = [], targets = [] }: Interaction,
  given: readonly (string | number)[],
  [between, pair]: readonly [string, string],
  letters = false,
): string {
  const name = (among: readonly string[], value: string | number) => {
    if (typeof value === 'number') return decimalOf(value);
    return letters ? (LETTERS[among.indexOf(value)] ?? '') : value;
  };
  if (kind !== 'match') return given.map((each) => name(options, each)).join(between);
  return given
    .map((target, index) => `${name(options, options[index] ?? '')}${pair}${name(targets, target)}`)
    .join(between);
}

/** A short digest by which two learners of one computer are told apart, and from which nobody is found. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
