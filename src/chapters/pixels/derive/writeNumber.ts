import type { PlainImage } from '../../../data/image';
import { formatCount, formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { NumberKind } from '../modelMatrix';
import type { Prepared } from './prepare';
import { isWhole } from './windows';

/** A value of an image for people: whole where it is whole by nature, else three digits. */
export function writeValue(value: number, image: Pick<PlainImage, 'rescale'>, language: Language): string {
  return isWhole(image) ? formatCount(value, language) : formatNumber(value, language);
}

/** Numbers with more digits than this are cut in a cell; their full form is under the cursor. */
const MOST_DIGITS = 5;

/** A whole number as it stands in a cell: no thousands separator, a real minus; 1254000 as 1.25M. */
export function cellNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= 10 ** MOST_DIGITS) {
    const [share, mark] = size >= 999_500 ? [value / 1e6, 'M'] : [value / 1e3, 'k'];
    return formatNumber(share, language) + mark;
  }
  return String(Math.round(value)).replace('-', '−');
}

/** The same for a value that need not be whole. */
export function cellValue(value: number, image: Pick<PlainImage, 'rescale'>, language: Language): string {
  return isWhole(image) ? cellNumber(value, language) : formatNumber(value, language);
}

/** Most characters that a number of this image can have in a cell of the matrix. */
export function longestCell({ image, counts }: Prepared, kind: NumberKind, language: Language): number {
  if (kind === 'shown') return 3;
  const { slope, intercept } = image.rescale;
  const length = (stored: number) =>
    kind === 'value'
      ? cellValue(slope * stored + intercept, image, language).length
      : cellNumber(stored, language).length;
  // Three digits of any value may need a sign, a leading zero and a decimal mark.
  const fraction = kind === 'value' && !isWhole(image) ? 5 : 0;
  return Math.max(4, fraction, length(counts.min), length(counts.max));
}
