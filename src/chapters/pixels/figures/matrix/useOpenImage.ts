import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../../text/language';
import { startOf } from '../../derive/matrix';
import { useText, useUpdate } from '../../hooks';
import { chooseImage } from '../../modelMatrix';

/** The first picture does without it. */
const loadReader = () =>
  Promise.all([
    import('../../../../data/read/readImageFile'),
    import('./ownWork'),
    import('./OwnNotes'),
  ]).catch(() => null);

/** Opening the learner's own image: read in a worker, kept in this page, sent nowhere. */
export function useOpenImage() {
  const words = useText().matrix;
  const language = useLanguage();
  const update = useUpdate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** How many files came at once, when it was more than the one that is opened; 0 once that has been read. */
  const [others, setOthers] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    void loadReader();
    return () => running.current?.abort();
  }, []);

  const open = useCallback(
    async (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      setBusy(true);
      setRefusal(null);
      const reader = await loadReader();
      if (signal.aborted) return;
      if (!reader) {
        setBusy(false);
        setRefusal(words.refusals.offline);
        return;
      }
      const [{ openImageFile }, { inSlices, ownSteps, refusalText }] = reader;
      const opened = await openImageFile(file);
      const { result } = opened;
      // Another file was chosen meanwhile, or the figure is gone.
      if (signal.aborted) return opened.close();
      if (!result.ok) {
        setBusy(false);
        setRefusal(refusalText(result.failure, words.refusals, language));
        return;
      }
      const { image, frame, frames, notes } = result;
      const own = await inSlices(ownSteps(image, { frame, frames, notes, file: opened }), signal);
      if (own === null) return opened.close();
      // One picture is all there is: nothing will be asked of the file again.
      if (frames === 1) opened.close();
      setBusy(false);
      setOthers(files.length - 1);
      update((state) => {
        state.own?.file.close();
        return {
          ...state,
          own,
          matrix: chooseImage(state.matrix, 'own', startOf(own.prepared, 'own')),
        };
      });
    },
    [language, update, words],
  );
  const dismiss = useCallback(() => setRefusal(null), []);
  return { open, busy, refusal, refuse: setRefusal, others, dismiss };
}
