import { useEffect, useState } from 'react';
import type { CnnSet } from '../../../engine/client/cnnTypes';
import type { ImageOptions } from '../../../data/make/imageOptions';
import { cnnSide, testCount, trainCount } from '../derive/cnnPlan';

export interface BrainSets {
  readonly key: string;
  readonly train: CnnSet;
  readonly test: CnnSet;
  /** For the translation test: the same with lesions on the other side. */
  readonly testRight: CnnSet | null;
}

export interface BrainSetsState {
  readonly sets: BrainSets | null;
  /** Part of the images that are drawn, 0..1. */
  readonly progress: number;
  readonly failed: boolean;
}

const cache = new Map<string, Promise<BrainSets>>();
/** Sets that are kept for the visit: another seed makes others. */
const KEPT = 3;

async function draw(seed: number, side: -1 | undefined, report: (share: number) => void): Promise<BrainSets> {
  const base = { kind: 'brain', size: cnnSide } as const;
  const plans: ImageOptions[] = [
    { ...base, count: trainCount, seed: 2 * seed + 1, ...(side && { side }) },
    // Always the same unseen patients: another seed of the run is judged by the same cases.
    { ...base, count: testCount, seed: 900_001, ...(side && { side }) },
    ...(side ? [{ ...base, count: testCount, seed: 900_001, side: 1 as const }] : []),
  ];
  const all = plans.reduce((sum, plan) => sum + plan.count, 0);
  // The generators come after the picture.
  const { makeImageSet } = await import('../../../data/make/makeImageSet');
  const made: CnnSet[] = [];
  let before = 0;
  for (const plan of plans) {
    const start = before;
    const set = await makeImageSet(plan, { onProgress: (done) => report((start + done) / all) });
    before += plan.count;
    made.push({ x: set.x, labels: set.labels });
  }
  const [train, test, testRight = null] = made;
  return { key: `${seed}/${side ?? 'both'}`, train: train!, test: test!, testRight };
}

/**
 * Labelled brain phantoms to learn from and to be judged on, drawn in a worker and kept for the visit.
 * @param side lesions of the training images on this side only
 */
export function useBrainSet(seed: number, side?: -1): BrainSetsState {
  const key = `${seed}/${side ?? 'both'}`;
  const [state, setState] = useState<BrainSetsState & { readonly of: string }>({
    of: '',
    sets: null,
    progress: 0,
    failed: false,
  });
  useEffect(() => {
    let current = true;
    const put = (next: Omit<BrainSetsState, 'of'>) => current && setState({ of: key, ...next });
    let making = cache.get(key);
    if (!making) {
      making = draw(seed, side, (progress) => put({ sets: null, progress, failed: false }));
      cache.set(key, making);
      making.catch(() => cache.delete(key));
      while (cache.size > KEPT) cache.delete(cache.keys().next().value!);
    }
    making.then(
      (sets) => put({ sets, progress: 1, failed: false }),
      () => put({ sets: null, progress: 0, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [key, seed, side]);
  return state.of === key ? state : { sets: null, progress: 0, failed: false };
}
