import { useEffect, useState } from 'react';
import { getEngine } from '../../../../engine/client/getEngine';
import { useEngineStatus } from '../../../../engine/client/useEngineStatus';
import { NEURON } from '../../derive/field';
import type { Case } from '../../derive/forward';
import { caseKey } from '../../hand';

/** The gradient of one case as the training engine computes it: dL/dw1, dL/dw2, dL/db. */
export type EngineGradient = readonly [number, number, number];

/** A slider that is still moving does not open a run for every value. */
const PAUSE_MS = 200;

/** Asks the engine for the gradient of this patient; null until it has answered for these very numbers. */
export function useEngineGradient({ x1, x2, w1, w2, b, y, loss, lr }: Case): EngineGradient | null {
  const { phase } = useEngineStatus();
  const key = caseKey({ x1, x2, w1, w2, b, y, loss, lr });
  const [answer, setAnswer] = useState<{ of: string; gradient: EngineGradient } | null>(null);

  useEffect(() => getEngine().warmUp(), []);

  useEffect(() => {
    if (phase !== 'ready') return;
    const stop = new AbortController();
    const ask = async () => {
      const settings = {
        loss,
        optimizer: 'sgd',
        learningRate: lr,
        batchSize: 1,
        l1: 0,
        l2: 0,
        dropout: 0,
      } as const;
      const run = await getEngine().openRun(
        {
          shape: NEURON,
          settings,
          data: { x: Float32Array.of(x1, x2), y: Float32Array.of(y) },
          replicas: [{ seed: 1, initial: Float32Array.of(w1, w2, b) }],
        },
        { gradients: { case: 0 }, evaluate: false },
        stop.signal,
      );
      run.close();
      const [dw1, dw2, db] = run.first.gradients?.gradient ?? [];
      if (stop.signal.aborted || dw1 === undefined || dw2 === undefined || db === undefined) return;
      setAnswer({ of: key, gradient: [dw1, dw2, db] });
    };
    // Without an answer the line is left out; the figure's own numbers stand.
    const timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [phase, key, x1, x2, w1, w2, b, y, loss, lr]);

  return answer?.of === key ? answer.gradient : null;
}
