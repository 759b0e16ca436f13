import type { Language } from './language';

const MINUS = '−';

/**
 * A number for people: significant digits, real minus sign, decimal mark of the language.
 * @param value any number; NaN and infinities become an en dash, since they must never reach the screen
 * @param digits significant digits, at least 1 (default 3)
 */
export function formatNumber(value: number, language: Language, digits = 3): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size >= 1e6 || size < 1e-4) return localize(scientific(rounded, digits), language);
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  return localize(rounded.toFixed(decimals), language);
}

/** A number with a fixed count of decimals, for columns that must not jump: 0.30, −1.25. */
export function formatFixed(value: number, language: Language, decimals = 2): string {
  if (!Number.isFinite(value)) return '–';
  const text = value.toFixed(decimals);
  return localize(Number(text) === 0 ? text.replace('-', '') : text, language);
}

/** The same with an explicit plus, for contributions to a sum: +1.80, −0.80. */
export function formatSigned(value: number, language: Language, decimals = 2): string {
  const text = formatFixed(value, language, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A whole number with the language's thousands separator: 262,144, or 262 144 with a narrow space. */
export function formatCount(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '–';
  const grouped = Math.round(Math.abs(value))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, language === 'es' ? '\u202f' : ',');
  return value < 0 && grouped !== '0' ? MINUS + grouped : grouped;
}

/** A share between 0 and 1 as a percentage: 0.873 becomes 87 % (87.3 % with one decimal). */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return Number.isFinite(share) ? `${formatFixed(share * 100, language, decimals)} %` : '–';
}

/** What a person typed as a number, with either decimal mark and either minus; null when it is none. */
export function parseNumber(typed: string): number | null {
  const text = typed.trim().replace(MINUS, '-').replace(',', '.');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function scientific(value: number, digits: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(digits - 1).split('e');
  return `${mantissa}·10${[...String(Number(exponent))].map(superscript).join('')}`;
}

function superscript(character: string): string {
  return character === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(character)] ?? '');
}

function localize(text: string, language: Language): string {
  const signed = text.replace('-', MINUS);
  return language === 'es' ? signed.replace('.', ',') : signed;
}
