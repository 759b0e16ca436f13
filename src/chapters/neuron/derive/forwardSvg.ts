import { formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { LineId, Pass } from './forward';
import { nameOf, plainNumber, type Words } from './forwardSay';

const rows: readonly (readonly (readonly [LineId, number])[])[] = [
  [['z', 1], ['a', 2], ['L', 3]],
  [['dzdw1', 0.25], ['dzdw2', 0.75], ['dadz', 1.5], ['dLda', 2.5]],
  [['dLdw1', 1], ['dLdw2', 2], ['dLdb', 3]],
  [['nw1', 1], ['nw2', 2], ['nb', 3]],
]; // prettier-ignore

const columnWidth = 200;
const rowHeight = 100;
const left = 130;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The chain as a standalone SVG picture for a slide; blanks that are not solved stay empty. */
export function forwardSvg(
  { pass, known }: { readonly pass: Pass; readonly known: (line: LineId) => boolean },
  words: Words,
  language: Language,
  lossName: string,
): string {
  const { given, values } = pass;
  const width = left + 4 * columnWidth;
  const height = 60 + rows.length * rowHeight;
  const plain = (value: number) => plainNumber(value, language);
  const titles = [words.rows.forward, words.rows.back, words.rows.multiply, words.rows.update];
  const text = (x: number, y: number, content: string, style: string) =>
    `<text x="${x}" y="${y}" ${style}>${escaped(content)}</text>`;
  const caption = 'font-size="15" fill="#586066"';
  const value = 'font-size="22" font-weight="500" font-family="IBM Plex Mono, monospace" fill="#15191c"';

  const marks = rows.flatMap((row, index) => {
    const top = 60 + index * rowHeight;
    return [
      `<path d="M0 ${top}H${width}" stroke="#d5dadd"/>`,
      text(20, top + 40, titles[index] ?? '', caption),
      ...row.flatMap(([line, column]) => {
        const x = left + column * columnWidth;
        return [
          text(x, top + 36, nameOf(line, words, lossName), caption),
          text(x, top + 66, known(line) ? formatNumber(values[line], language) : '?', value),
        ];
      }),
    ];
  });
  const givens = [
    `x = (${plain(given.x1)}; ${plain(given.x2)})`,
    `w = (${plain(given.w1)}; ${plain(given.w2)})`,
    `b = ${plain(given.b)}`,
    `y = ${given.y}`,
    `α = ${plain(given.lr)}`,
    words.losses[given.loss],
  ].join('   ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="IBM Plex Sans, sans-serif">`,
    `<title>${escaped(givens)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    text(20, 36, givens, 'font-size="16" fill="#15191c" xml:space="preserve"'),
    ...marks,
    '</svg>',
  ].join('\n');
}
