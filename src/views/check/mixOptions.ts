/**
 * The options in the order in which an attempt shows them: another in each attempt, the same after a reload.
 * A walk around the list by a stride that meets every place once; both come from the item's id and the attempt.
 */
export function mixOptions<V>(options: readonly V[], id: string, attempt: number): readonly V[] {
  const count = options.length;
  const turn = attempt + [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const strides = Array.from({ length: count }, (_, stride) => stride).filter(
    (stride) => stride > 0 && commonDivisor(stride, count) === 1,
  );
  const stride = strides[Math.floor(turn / count) % strides.length] ?? 1;
  return options.map((_, index) => options[(turn + index * stride) % count]!);
}

/** The same for lines to be put in order: never in the right order at first. */
export function mixOrder<V>(options: readonly V[], id: string, attempt: number): readonly V[] {
  const mixed = mixOptions(options, id, attempt);
  return mixed.every((option, index) => option === options[index]) ? [...mixed].reverse() : mixed;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
