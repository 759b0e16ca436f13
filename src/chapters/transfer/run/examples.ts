import { makeImages } from '../../../data/make/makeImages';
import type { ImageOptions } from '../../../data/make/imageOptions';
import { trainPlan, type TargetId } from '../derive/plan';
import { area, sourceTrain } from '../source/sourcePlan';

/** One image of each of the two classes, in their order: a few milliseconds. */
function oneOfEach(plan: ImageOptions): Uint8Array {
  const { x, labels } = makeImages({ ...plan, count: 2 });
  const pair = new Uint8Array(2 * area);
  for (let i = 0; i < 2; i += 1) pair.set(x.subarray(i * area, (i + 1) * area), labels[i]! * area);
  return pair;
}

/** Examples of the source and of a target, synthetic. */
export const examples = (target: TargetId) => ({
  source: oneOfEach(sourceTrain),
  target: oneOfEach(trainPlan(target, 1)),
});
