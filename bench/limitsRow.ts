// A row of the table of effects.
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

/** In how many seeds an effect shows, and how large it is: the middle, the least and the largest. */
export function effect(
  name: string,
  shown: readonly boolean[],
  sizes: readonly number[],
  what: string,
  least = shown.length - 1,
): Row {
  const sorted = [...sizes].sort((a, b) => a - b);
  const count = shown.filter(Boolean).length;
  const write = (value: number) => Number(value.toPrecision(3)).toString();
  return {
    name,
    value: count,
    unit: `of ${shown.length} seeds`,
    note: `at least ${least}: ${count >= least ? 'kept' : 'BROKEN'}; ${what} ${write(sorted[sorted.length >> 1]!)} (${write(sorted[0]!)} to ${write(sorted.at(-1)!)})`,
  };
}
