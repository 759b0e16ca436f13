import { createContext, useContext, useEffect } from 'react';
import { useMounted } from '../../state/hooks';

/** What the page around a frame may do with the steps on the screen. */
export interface OnStage {
  readonly goTo: (stop: number) => void;
  /** Address entries of stop and state. */
  readonly entries: () => readonly [string, string][];
}

/** Takes who is on the stage; returns the way to leave it. Null where no page around listens. */
export const HostContext = createContext<((stage: OnStage) => () => void) | null>(null);

/** Puts the mounted chapter within reach of the page around, if there is one. */
export function useHosted(): void {
  const enter = useContext(HostContext);
  const { chapter, store } = useMounted();
  useEffect(
    () =>
      enter?.({
        goTo: (stop) => chapter.goTo(store, stop),
        entries: () => chapter.entries(store.getState()),
      }),
    [enter, chapter, store],
  );
}
