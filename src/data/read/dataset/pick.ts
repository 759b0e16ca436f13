/**
 * Which of so many things to take, evenly spread, in their order.
 * @param count how many there are
 * @param most how many to take at most; all if left out
 */
export function pickEvenly(count: number, most = Infinity): number[] {
  const taken = Math.min(count, Math.max(0, Math.floor(most)));
  return Array.from({ length: taken }, (_, i) => Math.floor((i * count) / taken));
}
