import { useEffect, useState } from 'react';
import type { Engine } from '../../../../engine/client/engine';
import type { EngineState } from '../../../../ui/EngineBadge';
import type { ModelHandle, ModelProgress } from '../../../../engine/client/models';
import { loadTraining } from '../../slice/loadPhantoms';

// TEMPORARY until the client exists
const getEngine = (): Engine => {
  throw new Error('no engine yet');
};

/** The classifier of 8x8 patches: how far it is, and how to ask it. */
export interface TissueReader {
  /** The engine's own state, for the badge. */
  readonly status: EngineState;
  readonly phase: 'preparing' | 'training' | 'ready' | 'failed';
  readonly progress: ModelProgress | null;
  readonly model: ModelHandle<'patchClassifier'> | null;
}

/** Water is stored as 1,024; a quarter of the way from water to air is one unit. */
const OPTIONS = { seed: 3, classes: 4, center: 1024, scale: 250 } as const;

const preparing: TissueReader = {
  status: { phase: 'starting', backend: null, gpu: '', where: null },
  phase: 'preparing',
  progress: null,
  model: null,
};

/**
 * Trains the tissue reader in the engine, live, on patches of other synthetic patients.
 * @param start false waits: the slice on the screen comes first
 */
export function useTissueReader(start: boolean): TissueReader {
  const [reader, setReader] = useState(preparing);
  useEffect(() => {
    if (!start) return;
    const stop = new AbortController();
    let open: ModelHandle<'patchClassifier'> | null = null;
    const train = async () => {
      const training = await loadTraining();
      if (stop.signal.aborted) return;
      const model = await getEngine().openModel('patchClassifier', OPTIONS);
      open = model;
      if (stop.signal.aborted) return model.close();
      const progress = (now: ModelProgress) =>
        stop.signal.aborted || setReader({ ...preparing, phase: 'training', progress: now, model: null });
      const end = await model.train(training, progress, stop.signal);
      if (!stop.signal.aborted) setReader({ ...preparing, phase: 'ready', progress: end, model });
    };
    train().catch(() => stop.signal.aborted || setReader({ ...preparing, phase: 'failed' }));
    return () => {
      stop.abort();
      open?.close();
      setReader(preparing);
    };
  }, [start]);
  return reader;
}

/** What the reader says about some patches; the last answer stays until the next one comes. Null before any. */
export function useTissueAnswer(reader: TissueReader, input: Float32Array | null): Float32Array | null {
  const [answer, setAnswer] = useState<Float32Array | null>(null);
  const { model } = reader;
  useEffect(() => {
    if (!model || !input) return;
    let current = true;
    model.predict(input).then(
      (found) => current && found !== 'superseded' && setAnswer(found),
      () => current && setAnswer(null),
    );
    return () => {
      current = false;
    };
  }, [model, input]);
  return model && input ? answer : null;
}
