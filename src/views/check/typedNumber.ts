import { formatCount, parseNumber } from '../../text/format';
import type { Language } from '../../text/language';

const GROUPED = /^\s*[-+−]?\d{1,3}([,.\s\u202f\u00a0]\d{3})+\s*$/;

/**
 * A typed number. Where a whole number of a thousand and more is asked for, 1,152 and 1 152 are that number:
 * everywhere else a comma is a decimal mark.
 */
export function typedNumber(typed: string, correct: number): number | null {
  const whole = Number.isInteger(correct) && Math.abs(correct) >= 1000;
  return parseNumber(whole && GROUPED.test(typed) ? typed.replace(/[^\d−+-]/g, '') : typed);
}

/** The number as it was typed or asked for, to six digits, without the zeros and rounding of measured values. */
export function showNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && Math.abs(value) >= 1000) return formatCount(value, language);
  const text = String(Number(value.toPrecision(6))).replace('-', '−');
  return language === 'es' ? text.replace('.', ',') : text;
}
