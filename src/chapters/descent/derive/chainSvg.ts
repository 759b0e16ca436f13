import { formatNumber } from '../../../text/format';
import type { Language } from '../../../text/language';
import { parameterNames, type ChainState } from '../modelChain';
import type { Chain } from './chain';

/** The chain as a picture for a slide: forward, the three factors, and one line for each update. */
export function chainSvg(state: ChainState, chain: Chain, title: string, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const dzdw = { w1: chain.dzdw1, w2: chain.dzdw2, b: chain.dzdb };
  const lines = [
    `z = ${number(chain.z)}    a = ${number(chain.a)}    y = ${state.y}    L = ${number(chain.loss)}`,
    `dL/da = ${number(chain.dLda)}    da/dz = ${number(chain.dadz)}`,
    ...parameterNames.map(
      (name) =>
        `dL/d${name} = ${number(chain.dLda)} × ${number(chain.dadz)} × ${number(dzdw[name])} = ${number(chain.gradient[name])}    ` +
        `new ${name} = ${number(state[name])} − ${number(state.lr)} × ${number(chain.gradient[name])} = ${number(chain.next[name])}`,
    ),
  ];
  const height = 80 + 36 * lines.length;
  // A letter of the mono font is 0.6 of its size wide.
  const width = 48 + Math.ceil(0.6 * 18 * Math.max(...lines.map(({ length }) => length)));
  const rows = lines.map(
    (line, index) =>
      `<text x="24" y="${92 + 36 * index}" font-size="18" font-family="IBM Plex Mono, monospace" xml:space="preserve">${line}</text>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${title}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="24" y="44" font-size="22" font-weight="600" font-family="IBM Plex Sans, sans-serif">${title}</text>`,
    ...rows,
    '</svg>',
  ].join('\n');
}
