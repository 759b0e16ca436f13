import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { CnnTrainerStore } from './cnnTrainerStore';
import type { CnnTrainer, CnnTrainerOptions } from './cnnTrainerView';
import { identityKey } from './fingerprint';
import { getEngine } from './getEngine';
import { pageClock } from './pageClock';

/**
 * A convolutional network for a training figure: opens it, steps it forward and back, plays it, and closes it with the
 * figure. A change of anything in `options` but `ask`, `speed` and `startStep` opens a new run at step 0.
 * @param options compared by content, images by identity: keep the sets' arrays; null opens nothing yet
 */
export function useCnnTrainer(options: CnnTrainerOptions | null): CnnTrainer {
  const [store] = useState(() => new CnnTrainerStore(getEngine(), pageClock));
  const configure = useEffectEvent(() => {
    if (options) store.configure(options);
  });
  const setAsk = useEffectEvent(() => {
    if (options) store.setAsk(options.ask ?? {});
  });
  const key = identityKey(options && { ...options, ask: null, speed: null, startStep: null });
  const askKey = identityKey(options?.ask ?? {});

  useEffect(() => {
    configure();
    return () => store.close();
  }, [store, key]);
  useEffect(() => setAsk(), [askKey]);

  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  return useMemo(() => {
    const { step, back, play, pause, reset, setSpeed, seek, seekBest, cancel, load, setAsk: ask } = store;
    return { ...view, step, back, play, pause, reset, setSpeed, seek, seekBest, cancel, load, setAsk: ask };
  }, [store, view]);
}
