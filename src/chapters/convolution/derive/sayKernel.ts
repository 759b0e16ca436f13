import { formatCount } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { KernelText } from '../text/kernel.en';
import { presetOf, sumOf } from './filters';
import type { KernelView } from './kernel';
import { writeSum } from './write';

/** The name of a filter for people. */
export const filterName = (filter: readonly number[], words: KernelText['words']) =>
  words.presets[presetOf(filter) ?? 'own'];

/** What is to be seen in the figure of the filter, in a sentence or two. */
export function sayKernel(
  view: KernelView,
  filter: readonly number[],
  words: KernelText['words'],
  language: Language,
): string {
  if (filter.every((weight) => weight === 0)) return words.sayEmpty;
  const count = (value: number) => formatCount(value, language);
  const at = words.say({
    filter: filterName(filter, words),
    row: count(view.cell.row),
    col: count(view.cell.col),
    sum: writeSum(view.sum, language),
    count: count(filter.length),
  });
  return `${at} ${words.sayRange(writeSum(view.low, language), writeSum(view.high, language))}`;
}

export const kernelHeader = ['table', 'row', 'column', 'value'];

/** The filter, the image and the map as rows of a table. */
export function kernelRows(
  filter: readonly number[],
  image: { readonly cols: number; readonly values: ArrayLike<number> },
  map: { readonly cols: number; readonly values: ArrayLike<number> },
): (readonly (string | number)[])[] {
  const side = Math.round(Math.sqrt(filter.length));
  const rows = (name: string, values: ArrayLike<number>, cols: number) =>
    Array.from(values, (value, index) => [name, Math.floor(index / cols), index % cols, value] as const);
  return [
    ['sum of weights', '', '', sumOf(filter)],
    ...rows('filter', filter, side),
    ...rows('image', image.values, image.cols),
    ...rows('map', map.values, map.cols),
  ];
}
