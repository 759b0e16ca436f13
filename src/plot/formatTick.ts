import { formatCount, formatNumber } from '../text/format';
import type { Language } from '../text/language';

/** A tick as short as it can be: 0, 0.5, −2, 1,000, 10⁻⁶; decimal mark of the language. */
export function formatTick(value: number, language: Language): string {
  const clean = Number(value.toPrecision(12));
  if (clean === 0) return '0';
  const size = Math.abs(clean);
  const power = Math.log10(clean);
  if (Number.isInteger(power) && (power < -2 || power > 5)) return `10${raised(power)}`;
  if (size >= 1e7 || size < 1e-4) return formatNumber(clean, language, 1);
  if (Number.isInteger(clean))
    return size >= 10000 ? formatCount(clean, language) : String(clean).replace('-', '−');
  const text = String(clean).replace('-', '−');
  return language === 'es' ? text.replace('.', ',') : text;
}

function raised(power: number): string {
  return [...String(power)].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('');
}
