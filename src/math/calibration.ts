/** One group of answers of about the same sureness. */
export interface ReliabilityBin {
  /** Edges of the group, 0..1. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** Mean of what was claimed, and share that came true; NaN in an empty group. */
  readonly claimed: number;
  readonly true: number;
}

/**
 * Groups answers by how sure they are, and counts how often they are right.
 * @param probabilities of each case, 0..1
 * @param outcomes above 0.5: it came true
 * @param bins equal parts of 0..1; the upper edge belongs to the last
 * @throws RangeError if the lengths differ
 */
export function reliability(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
): ReliabilityBin[] {
  if (probabilities.length !== outcomes.length)
    throw new RangeError(
      `reliability: got ${probabilities.length} probabilities for ${outcomes.length} outcomes`,
    );
  const cases = new Uint32Array(bins);
  const claimed = new Float64Array(bins);
  const came = new Float64Array(bins);
  for (let i = 0; i < probabilities.length; i += 1) {
    const p = probabilities[i]!;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(p * bins)));
    cases[bin]! += 1;
    claimed[bin]! += p;
    if (outcomes[i]! > 0.5) came[bin]! += 1;
  }
  return Array.from({ length: bins }, (_, b) => ({
    from: b / bins,
    to: (b + 1) / bins,
    cases: cases[b]!,
    claimed: cases[b]! > 0 ? claimed[b]! / cases[b]! : NaN,
    true: cases[b]! > 0 ? came[b]! / cases[b]! : NaN,
  }));
}

/**
 * Expected calibration error (Guo et al. 2017, eq. 3): how far claim and outcome lie apart, averaged over the cases.
 * @returns 0 (every "80 %" comes true in 80 %) to 1; NaN without cases
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { cases }) => sum + cases, 0);
  if (all === 0) return NaN;
  return bins.reduce(
    (sum, bin) => sum + (bin.cases > 0 ? (bin.cases / all) * Math.abs(bin.claimed - bin.true) : 0),
    0,
  );
}
