/** Counts of a test's answers against the reference. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

/**
 * Counts outputs at or above a threshold as positive, labels above 0.5 as diseased.
 * @param outputs a of each case, 0..1
 * @param labels y of each case, 0 or 1
 * @throws RangeError if the lengths differ
 */
export function confusion(outputs: ArrayLike<number>, labels: ArrayLike<number>, threshold = 0.5): Confusion {
  if (outputs.length !== labels.length) {
    throw new RangeError(`confusion: got ${outputs.length} outputs for ${labels.length} labels`);
  }
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < outputs.length; i += 1) {
    const called = outputs[i]! >= threshold ? 1 : 0;
    const diseased = labels[i]! > 0.5 ? 2 : 0;
    counts[called + diseased]! += 1;
  }
  return {
    trueNegatives: counts[0]!,
    falsePositives: counts[1]!,
    falseNegatives: counts[2]!,
    truePositives: counts[3]!,
  };
}

const share = (part: number, rest: number): number => (part + rest === 0 ? NaN : part / (part + rest));

/** Share of right answers; NaN when there are no cases. */
export function accuracy(c: Confusion): number {
  return share(c.truePositives + c.trueNegatives, c.falsePositives + c.falseNegatives);
}

/** Share of the diseased that are called; NaN when nobody is diseased. */
export function sensitivity(c: Confusion): number {
  return share(c.truePositives, c.falseNegatives);
}

/** Share of the healthy that are let go; NaN when nobody is healthy. */
export function specificity(c: Confusion): number {
  return share(c.trueNegatives, c.falsePositives);
}
