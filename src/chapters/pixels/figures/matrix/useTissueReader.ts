import { useEffect, useState } from 'react';
import { getEngine } from '../../../../engine/client/getEngine';
import type { ModelHandle, ModelProgress } from '../../../../engine/client/models';
import { loadTraining } from '../../slice/loadPhantoms';

/** The classifier of 8x8 patches: how far it is, and how to ask it. */
export interface TissueReader {
  readonly phase: 'preparing' | 'training' | 'ready' | 'failed';
  readonly progress: ModelProgress | null;
  readonly model: ModelHandle<'patchClassifier'> | null;
}

/** Water is stored as 1,024; 250 HU are one unit. */
const OPTIONS = { seed: 3, classes: 4, center: 1024, scale: 250 } as const;

const preparing: TissueReader = { phase: 'preparing', progress: null, model: null };

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
    const tell = (next: TissueReader) => {
      if (!stop.signal.aborted) setReader(next);
    };
    const train = async () => {
      getEngine().warmUp();
      const training = await loadTraining();
      if (stop.signal.aborted) return;
      const model = await getEngine().openModel('patchClassifier', OPTIONS);
      open = model;
      if (stop.signal.aborted) return model.close();
      // The arrays go over to the worker: the next visit to this figure needs its own.
      const data = { x: training.x.slice(), labels: training.labels.slice() };
      const progress = await model.train(
        data,
        (now) => tell({ phase: 'training', progress: now, model: null }),
        stop.signal,
      );
      tell({ phase: 'ready', progress, model });
    };
    train().catch(() => tell({ ...preparing, phase: 'failed' }));
    return () => {
      stop.abort();
      open?.close();
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
    model.predict(input.slice()).then(
      (found) => {
        if (current && found !== 'superseded') setAnswer(found);
      },
      () => {
        if (current) setAnswer(null);
      },
    );
    return () => {
      current = false;
    };
  }, [model, input]);
  return model && input && answer?.length === input.length / 16 ? answer : null;
}
