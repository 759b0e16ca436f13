import { formatCount, formatFixed, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';

/** A weight as short as it can be: 2, −0.25, 0.111. */
export function writeWeight(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatCount(value, language);
  const two = Number(value.toFixed(2));
  return Math.abs(two - value) < 1e-9
    ? formatFixed(value, language, Number.isInteger(10 * value) ? 1 : 2)
    : formatNumber(value, language);
}

/** A pixel, a product or a sum: whole numbers in full, others to one decimal from 10 on. */
export function writeSum(value: number, language: Language): string {
  const near = Math.round(value);
  if (Math.abs(value - near) < 1e-9 || Math.abs(value) >= 1000) return formatCount(near, language);
  return Math.abs(value) >= 10 ? formatFixed(value, language, 1) : formatNumber(value, language);
}
