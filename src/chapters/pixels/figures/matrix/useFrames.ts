import { useCallback, useRef, useState } from 'react';
import { useMounted } from '../../../../state/hooks';
import { useLanguage } from '../../../../text/language';
import type { OwnImage } from '../../derive/own';
import { useModel, useText, useUpdate } from '../../hooks';
import type { State } from '../../model';

/** Which frame of a file the learner has asked for. */
interface Wanted {
  readonly file: OwnImage['file'];
  readonly frame: number;
}

/**
 * The frames of the learner's own image: the newest that is asked for is read next, the others are passed over.
 * Window and cursor stay as they are from one to the next.
 */
export function useFrames(refuse: (sentence: string) => void) {
  const { store } = useMounted();
  const own = useModel((state) => state.own);
  const update = useUpdate();
  const words = useText().matrix.refusals;
  const language = useLanguage();
  const newest = useRef<Wanted | null>(null);
  const busy = useRef(false);
  const [wanted, setWanted] = useState<Wanted | null>(null);

  const show = useCallback(
    async (frame: number) => {
      const ownNow = () => (store.getState().state as State).own;
      const file = ownNow()?.file;
      if (!file) return;
      setWanted((newest.current = { file, frame }));
      if (busy.current) return;
      busy.current = true;
      for (let next: Wanted | null = newest.current; next !== null; next = newest.current) {
        newest.current = null;
        // An open file brought it along.
        const { readFrame, refusalText } = await import('./ownWork');
        const found = await readFrame(next.file, next.frame);
        // Another file was opened meanwhile.
        if (ownNow()?.file !== next.file) continue;
        if (typeof found === 'object' && 'image' in found)
          update((state) => ({ ...state, own: found, matrix: { ...state.matrix, strokes: [] } }));
        else {
          setWanted(null);
          refuse(refusalText(found, words, language));
        }
      }
      busy.current = false;
    },
    [store, update, refuse, words, language],
  );

  const asked = own && wanted?.file === own.file ? wanted.frame : null;
  return { frame: asked ?? own?.frame ?? 0, frames: own?.frames ?? 1, show };
}
