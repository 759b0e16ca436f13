import type { CnnEpochPoint, CnnLossPoint } from '../../../engine/client/cnnTrainerView';

/**
 * The smoothed training loss step by step, and beside it the loss on the held-out set as it stood at the last end of an
 * epoch: NaN before the first.
 */
export function curvesOf(
  losses: readonly CnnLossPoint[],
  curve: readonly CnnEpochPoint[],
  set: 'test' | 'validation' = 'test',
): { readonly steps: Float64Array; readonly train: Float64Array; readonly test: Float64Array } {
  const steps = Float64Array.from(losses, (point) => point.step);
  const train = Float64Array.from(losses, (point) => point.smoothLoss);
  let next = 0;
  let held = Number.NaN;
  const test = Float64Array.from(losses, ({ step }) => {
    while (next < curve.length && curve[next]!.step <= step) {
      held = curve[next]!.sets[set]?.loss ?? held;
      next += 1;
    }
    return held;
  });
  return { steps, train, test };
}
