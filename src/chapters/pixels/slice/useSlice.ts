import { useEffect } from 'react';
import { useMounted } from '../../../state/hooks';
import { useModel } from '../hooks';
import type { State } from '../model';
import { loadSlice } from './loadPhantoms';

/** Sees to it that the chapter has its bundled slice. It is no change by the learner, so nothing counts as touched. */
export function useSlice(): void {
  const { store } = useMounted();
  const missing = useModel((state) => state.slice === null);
  useEffect(() => {
    if (!missing) return;
    let current = true;
    void loadSlice().then((slice) => {
      if (current) store.setState((hold) => ({ state: { ...(hold.state as State), slice } }));
    });
    return () => {
      current = false;
    };
  }, [missing, store]);
}
