import type { BandKind } from './tileLayout';

/** Contexts of four quiet coefficients in a row, and of bits that are as likely one as the other. */
export const runContext = 17;
export const uniformContext = 18;

/** The 19 contexts as each block begins with them (table D.7). */
export function newContexts(): Uint8Array {
  const contexts = new Uint8Array(19);
  contexts[0] = 4 << 1;
  contexts[runContext] = 3 << 1;
  contexts[uniformContext] = 46 << 1;
  return contexts;
}

/** Contexts of a first one by how many neighbors have theirs (table D.1): [side 0..2, above 0..2, corner 0..4]. */
function zeroTable(kind: BandKind): Uint8Array {
  const contextOf = (h: number, v: number, d: number): number => {
    if (kind === 'HH') {
      const sum = h + v;
      if (d >= 3) return 8;
      if (d === 2) return sum >= 1 ? 7 : 6;
      if (d === 1) return sum >= 2 ? 5 : 3 + sum;
      return Math.min(2, sum);
    }
    const [a, b] = kind === 'HL' ? [v, h] : [h, v];
    if (a === 2) return 8;
    if (a === 1) return b >= 1 ? 7 : d >= 1 ? 6 : 5;
    if (b > 0) return 2 + b;
    return Math.min(2, d);
  };
  return Uint8Array.from({ length: 45 }, (_, i) =>
    contextOf(Math.floor(i / 15), Math.floor(i / 5) % 3, i % 5),
  );
}

/** The same for each kind of band. */
export const zeroTables: Readonly<Record<BandKind, Uint8Array>> = {
  LL: zeroTable('LL'),
  HL: zeroTable('HL'),
  LH: zeroTable('LH'),
  HH: zeroTable('HH'),
};
