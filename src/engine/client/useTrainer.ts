import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { fingerprint } from './fingerprint';
import { getEngine } from './getEngine';
import { pageClock } from './pageClock';
import { TrainerStore } from './trainerStore';
import type { Trainer, TrainerOptions } from './trainerView';

/**
 * A run for a training figure: opens it, steps it forward and back, plays it, and closes it with the figure.
 * A change of anything in `options` but `ask`, `speed` and `startStep` opens a new run at step 0.
 * @param options compared by content, so they may be made anew at each render
 */
export function useTrainer(options: TrainerOptions): Trainer {
  const [store] = useState(() => new TrainerStore(getEngine(), pageClock));
  const configure = useEffectEvent(() => store.configure(options));
  const setAsk = useEffectEvent(() => store.setAsk(options.ask ?? {}));
  const { shape, settings, replicas, data } = options;
  const key = fingerprint([shape, settings, replicas, data]);
  const askKey = JSON.stringify(options.ask ?? {});

  useEffect(() => {
    configure();
    return () => store.close();
  }, [store, key]);
  useEffect(() => setAsk(), [askKey]);

  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  return useMemo(() => {
    const { step, back, play, pause, reset, setSpeed, seek, load, setAsk: ask } = store;
    return { ...view, step, back, play, pause, reset, setSpeed, seek, load, setAsk: ask };
  }, [store, view]);
}
