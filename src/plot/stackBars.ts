/** Where each bar of a running sum starts and ends: `stackBars([1.8, -0.8])` is 0 to 1.8, then 1.8 to 1. */
export function stackBars(
  values: readonly number[],
  from = 0,
): readonly { readonly from: number; readonly to: number }[] {
  let sum = from;
  return values.map((value) => {
    const start = sum;
    sum += value;
    return { from: start, to: sum };
  });
}
