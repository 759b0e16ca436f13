import type { ImageOptions } from '../../../data/make/imageOptions';
import { standardize } from '../../../data/transform/standardize';
import type { CnnSet } from '../../../engine/client/cnnTypes';
import { testPlan, trainPlan, type TargetId } from '../derive/plan';
import { area } from '../source/sourcePlan';

export interface TargetSets {
  /** 100 images of each class, in mixed order: the first 2n are n of each. */
  readonly train: CnnSet;
  readonly test: CnnSet;
}

export type Report = (share: number) => void;

const drawn = new Map<string, Promise<CnnSet>>();

async function draw(plan: ImageOptions, report: Report): Promise<CnnSet> {
  // The generators come when they are needed.
  const { makeImageSet } = await import('../../../data/make/makeImageSet');
  const set = await makeImageSet(plan, { onProgress: (done, count) => report(done / count) });
  return { x: standardize(set.x, area), labels: set.labels };
}

function once(key: string, plan: ImageOptions, report: Report): Promise<CnnSet> {
  const known = drawn.get(key);
  if (known) return known;
  const begun = draw(plan, report);
  drawn.set(key, begun);
  begun.catch(() => drawn.delete(key));
  return begun;
}

/** Images of a target to learn from and to be judged by, drawn in a worker once a visit. */
export async function targetSets(target: TargetId, seed: number, report: Report): Promise<TargetSets> {
  const test = await once(`${target}/test`, testPlan(target), (share) => report(share / 2));
  const train = await once(`${target}/${seed}`, trainPlan(target, seed), (share) => report(0.5 + share / 2));
  return { train, test };
}

/** The first images of each class. */
export function firstOf({ x, labels }: CnnSet, perClass: number): CnnSet {
  return { x: x.slice(0, 2 * perClass * area), labels: labels.slice(0, 2 * perClass) };
}
