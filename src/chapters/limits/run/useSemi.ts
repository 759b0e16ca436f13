import { useCallback, useEffect, useRef, useState } from 'react';
import type { SemiResult, SemiWay } from '../derive/semi';
import { storedResult } from '../derive/semiAnswers';
import { semiStored } from '../derive/semiSeeds';

export interface Semi {
  /** Null until the networks of the seed are trained. */
  readonly result: SemiResult | null;
  readonly running: SemiWay | null;
  readonly progress: number;
  readonly failed: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

const kept = new Map<number, SemiResult>([[semiStored, storedResult]]);

/** The four networks of a seed: one seed's results come with the page, any other is trained here when asked for. */
export function useSemi(seed: number): Semi {
  const [run, setRun] = useState<{ way: SemiWay | null; progress: number }>({ way: null, progress: 0 });
  const [failed, setFailed] = useState<number | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const stop = useCallback(() => stopper.current?.abort(), []);
  useEffect(() => stop, [stop, seed]);

  const start = async () => {
    if (run.way) return;
    const control = new AbortController();
    stopper.current = control;
    setFailed(null);
    setRun({ way: 'plain', progress: 0 });
    try {
      const { trainSemi } = await import('./trainSemi');
      const report = (way: SemiWay, progress: number) => !control.signal.aborted && setRun({ way, progress });
      kept.set(seed, await trainSemi(seed, report, control.signal));
    } catch {
      if (!control.signal.aborted) setFailed(seed);
    }
    setRun({ way: null, progress: 0 });
  };
  return {
    result: kept.get(seed) ?? null,
    running: run.way,
    progress: run.progress,
    failed: failed === seed,
    start: () => void start(),
    stop,
  };
}
