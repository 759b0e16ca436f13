/** One operating point: what is called diseased at this threshold or above. */
export interface RocPoint {
  /** Infinity for the first point: nobody is called. */
  readonly threshold: number;
  readonly sensitivity: number;
  /** 1 - specificity. */
  readonly falsePositiveRate: number;
}

/**
 * The ROC curve of some outputs, one point for every threshold at which the calls change, from (0, 0) to (1, 1).
 * @param outputs one per case, larger is more likely diseased
 * @param labels above 0.5 is diseased
 * @returns empty without diseased or without healthy cases
 * @throws RangeError if the lengths differ
 */
export function rocCurve(outputs: ArrayLike<number>, labels: ArrayLike<number>): RocPoint[] {
  if (outputs.length !== labels.length)
    throw new RangeError(`rocCurve: got ${outputs.length} outputs for ${labels.length} labels`);
  const order = Array.from(outputs, (_, i) => i).sort((a, b) => outputs[b]! - outputs[a]!);
  const diseased = order.filter((i) => labels[i]! > 0.5).length;
  const healthy = order.length - diseased;
  if (diseased === 0 || healthy === 0) return [];
  const points: RocPoint[] = [{ threshold: Infinity, sensitivity: 0, falsePositiveRate: 0 }];
  let [hits, alarms] = [0, 0];
  for (const [k, i] of order.entries()) {
    if (labels[i]! > 0.5) hits += 1;
    else alarms += 1;
    const next = order[k + 1];
    // Equal outputs are called together.
    if (next !== undefined && outputs[next] === outputs[i]) continue;
    points.push({
      threshold: outputs[i]!,
      sensitivity: hits / diseased,
      falsePositiveRate: alarms / healthy,
    });
  }
  return points;
}

/**
 * Area under the ROC curve: the chance that a diseased case gets a larger output than a healthy one (equal: one half).
 * @returns NaN without diseased or without healthy cases
 */
export function areaUnderRoc(outputs: ArrayLike<number>, labels: ArrayLike<number>): number {
  const points = rocCurve(outputs, labels);
  if (points.length === 0) return NaN;
  let area = 0;
  for (let k = 1; k < points.length; k += 1) {
    const [a, b] = [points[k - 1]!, points[k]!];
    area += ((a.sensitivity + b.sensitivity) / 2) * (b.falsePositiveRate - a.falsePositiveRate);
  }
  return area;
}
