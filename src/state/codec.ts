/** How one value stands in an address: text to value (null when it is not acceptable) and back. */
export interface Codec<V> {
  parse(text: string): V | null;
  print(value: V): string;
}

/** The range of a number that a control offers and an address may carry. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** Smallest change by keyboard or slider. */
  readonly step: number;
}

const PLAIN_NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i;

/** A finite number within a range, written with at most 7 significant digits. Rejects NaN, 1e999, text. */
export function numberCodec({ min, max }: Pick<Range, 'min' | 'max'>): Codec<number> {
  return {
    parse(text) {
      if (!PLAIN_NUMBER.test(text)) return null;
      const value = Number(text);
      return Number.isFinite(value) && value >= min && value <= max ? value : null;
    },
    print(value) {
      const short = Number(value.toPrecision(7));
      // Rounding must not lead out of the range, or the link would be refused.
      return String(short < min || short > max ? value : short);
    },
  };
}

/** A whole number within a range. */
export function integerCodec(range: Pick<Range, 'min' | 'max'>): Codec<number> {
  const inner = numberCodec(range);
  return {
    parse(text) {
      const value = inner.parse(text);
      return value !== null && Number.isInteger(value) ? value : null;
    },
    print: (value) => String(value),
  };
}

/** One of a closed set of words. */
export function choiceCodec<const V extends string>(options: readonly V[]): Codec<V> {
  return { parse: (text) => options.find((option) => option === text) ?? null, print: (value) => value };
}

/** On or off, as 1 or 0. */
export const booleanCodec: Codec<boolean> = {
  parse: (text) => (text === '1' ? true : text === '0' ? false : null),
  print: (value) => (value ? '1' : '0'),
};

/** The label of a case: 0 or 1. */
export const labelCodec: Codec<0 | 1> = {
  parse: (text) => (text === '0' ? 0 : text === '1' ? 1 : null),
  print: (value) => String(value),
};

/** A bounded list of values, separated by commas: `8,8`. The empty text is the empty list. */
export function listCodec<V>(
  item: Codec<V>,
  { min = 0, max }: { min?: number; max: number },
): Codec<readonly V[]> {
  return {
    parse(text) {
      const parts = text === '' ? [] : text.split(',', max + 1);
      if (parts.length < min || parts.length > max) return null;
      const values = parts.map((part) => item.parse(part));
      return values.every((value) => value !== null) ? values : null;
    },
    print: (values) => values.map((value) => item.print(value)).join(','),
  };
}
