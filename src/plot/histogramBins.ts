/**
 * Counts of values in equal bins over a range; values outside are left out, the upper end belongs to the last bin.
 * @param count number of bins, at least 1
 */
export function histogramBins(
  values: ArrayLike<number>,
  low: number,
  high: number,
  count: number,
): Uint32Array {
  const bins = new Uint32Array(Math.max(1, Math.floor(count)));
  const gain = high > low ? bins.length / (high - low) : 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!(value >= low && value <= high)) continue;
    const bin = Math.min(bins.length - 1, Math.floor((value - low) * gain));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
