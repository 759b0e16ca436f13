import type { ImageWindow, PlainImage } from '../../../data/image';
import { windowRange } from '../../../data/imageWindow';
import { patchTissues } from '../../../data/patches';
import { formatCount, formatFixed, formatPercent } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { MatrixState } from '../modelMatrix';
import type { MatrixText } from '../text/matrix.en';
import type { Cell, PixelReading } from './patch';
import { paletteColor } from './colorImage';
import { patchMean, sortPatches } from './sortPatches';
import { isHounsfield, isWhole } from './windows';
import { writeValue } from './writeNumber';

type Words = MatrixText['words'];

/** Which tissue is most probable, and how probable; null without an answer. */
export function bestTissue(answer: ArrayLike<number> | null) {
  if (!answer || answer.length < patchTissues.length) return null;
  let best = 0;
  for (let i = 1; i < patchTissues.length; i++) if ((answer[i] ?? 0) > (answer[best] ?? 0)) best = i;
  return { tissue: patchTissues[best] ?? patchTissues[0], share: answer[best] ?? 0 };
}

/** The pixel matrix in words: the pixel under the cursor, the window, what the reader says. */
export function sayMatrix(
  image: PlainImage,
  cell: Cell,
  reading: PixelReading,
  window: ImageWindow,
  answer: ArrayLike<number> | null,
  words: Words,
  language: Language,
): string {
  const count = (value: number) => formatCount(value, language);
  const value = (number: number) => writeValue(number, image, language);
  const hu = isHounsfield(image);
  const { slope, intercept, unit } = image.rescale;
  const at = {
    row: count(cell.row),
    column: count(cell.col),
    stored: count(reading.stored),
    value: hu ? `${value(reading.value)} ${words.unit}` : words.sayRescaled(value(reading.value)),
    shown: count(reading.shown),
  };
  if (image.palette) return words.sayPalette(at, paletteColor(image.palette, reading.stored).join(', '));
  const { from, to } = windowRange(window);
  const whole = isWhole(image);
  const best = bestTissue(answer);
  return [
    hu || unit || slope !== 1 || intercept !== 0 ? words.sayValue(at) : words.say(at),
    words.sayWindow(
      whole && !Number.isInteger(window.center)
        ? formatFixed(window.center, language, 1)
        : value(window.center),
      value(window.width),
      value(from),
      `${value(to)}${hu ? ` ${words.unit}` : ''}`,
    ),
    best &&
      words.sayReader(
        words.reader.tissues[best.tissue].toLocaleLowerCase(language),
        formatPercent(best.share, language),
      ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sorting task in words: the question, or the names once they are shown. */
export function saySort(image: PlainImage, state: MatrixState, words: Words, language: Language): string {
  if (!state.named) return words.sort.say;
  const list = sortPatches.map(({ letter, tissue, tile }) =>
    words.sort.named(
      letter,
      words.reader.tissues[tissue].toLocaleLowerCase(language),
      formatCount(patchMean(image, tile), language),
    ),
  );
  return words.sort.sayNamed(list.join('; '));
}
