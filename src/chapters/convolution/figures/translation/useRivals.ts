import { useCallback, useEffect, useRef, useState } from 'react';
import { getEngine } from '../../../../engine/client/getEngine';
import type { CnnOptions } from '../../../../engine/client/cnnTypes';
import { brainNormalize } from '../../derive/cnnPlan';
import { rivals, type Rival, type RivalId } from '../../derive/rivals';
import type { BrainSets } from '../../slice/useBrainSet';

/** Where one of the networks stands. */
export interface RivalResult {
  /** Part of its training that is done, 0..1. */
  readonly progress: number;
  /** Share of right answers on unseen patients with lesions on either side, once it is trained. */
  readonly left: number | null;
  readonly right: number | null;
  /** Images learned from per second. */
  readonly rate: number | null;
}

export type RivalResults = Readonly<Partial<Record<RivalId, RivalResult>>>;

/** Results of this visit, by the images that they belong to. */
const kept = new Map<string, RivalResults>();
/** Ms of training between two looks. */
const SLICE_MS = 150;

async function runRival(
  rival: Rival,
  seed: number,
  sets: BrainSets,
  report: (result: RivalResult) => void,
  signal: AbortSignal,
): Promise<void> {
  const options: CnnOptions = {
    shape: rival.shape,
    settings: { ...rival.settings, seed },
    train: sets.train,
    normalize: brainNormalize,
  };
  const run = await getEngine().openCnn(options, {}, { signal });
  try {
    let snapshot = run.first;
    let [images, ms] = [0, 0];
    while (snapshot.step < snapshot.steps) {
      snapshot = await run.train(snapshot.steps - snapshot.step, { within: SLICE_MS }, { signal });
      images += snapshot.trained.steps * rival.settings.batchSize;
      ms += snapshot.trained.ms;
      const rate = ms > 0 ? (1000 * images) / ms : null;
      report({ progress: snapshot.step / snapshot.steps, left: null, right: null, rate });
      if (snapshot.frozen) break;
    }
    const rate = ms > 0 ? (1000 * images) / ms : null;
    const left = await run.evaluate(sets.test, { signal });
    const right = sets.testRight && (await run.evaluate(sets.testRight, { signal }));
    report({ progress: 1, left: left.accuracy, right: right?.accuracy ?? null, rate });
  } finally {
    run.close();
  }
}

/** Trains the four networks one after the other; what is done stays done for the visit. */
export function useRivals(seed: number, sets: BrainSets | null) {
  const key = sets?.key ?? '';
  const [results, setResults] = useState<{ readonly of: string; readonly by: RivalResults }>({
    of: '',
    by: {},
  });
  const [running, setRunning] = useState<RivalId | null>(null);
  const [failed, setFailed] = useState(false);
  const stopper = useRef<AbortController | null>(null);
  const stop = useCallback(() => stopper.current?.abort(), []);
  useEffect(() => stop, [stop, key]);

  const by = results.of === key ? results.by : (kept.get(key) ?? {});
  const start = async () => {
    if (!sets || running) return;
    const control = new AbortController();
    stopper.current = control;
    setFailed(false);
    let now: RivalResults = kept.get(key) ?? {};
    for (const rival of rivals) {
      if (typeof now[rival.id]?.left === 'number') continue;
      setRunning(rival.id);
      try {
        await runRival(
          rival,
          seed,
          sets,
          (result) => {
            if (control.signal.aborted) return;
            now = { ...now, [rival.id]: result };
            setResults({ of: key, by: now });
            if (result.left !== null) kept.set(key, { ...kept.get(key), [rival.id]: result });
          },
          control.signal,
        );
      } catch {
        if (!control.signal.aborted) setFailed(true);
        break;
      }
    }
    setRunning(null);
    if (control.signal.aborted) setResults({ of: key, by: kept.get(key) ?? {} });
  };
  const done = rivals.every(({ id }) => typeof by[id]?.left === 'number');
  return { results: by, running, failed, done, start: () => void start(), stop };
}
