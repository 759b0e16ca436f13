import { useCallback, useEffect, useRef, useState } from 'react';
import { readImageFile } from '../../../../data/read/readImageFile';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { cropToMiddle, toGray } from '../../derive/grayImage';
import { startOf } from '../../derive/matrix';
import { noteText, refusalText } from '../../derive/refusal';
import { useText, useUpdate } from '../../hooks';
import { chooseImage } from '../../modelMatrix';

/** Opening the learner's own image: read in a worker, kept in this page, sent nowhere. */
export function useOpenImage() {
  const words = useText().matrix;
  const language = useLanguage();
  const update = useUpdate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const latest = useRef(0);
  useEffect(() => () => void (latest.current = -1), []);

  const open = useCallback(
    async (file: File) => {
      const turn = ++latest.current;
      setBusy(true);
      setRefusal(null);
      const result = await readImageFile(file);
      // Another file was chosen meanwhile, or the figure is gone.
      if (turn !== latest.current) return;
      setBusy(false);
      if (!result.ok) {
        setRefusal(refusalText(result.failure, words.refusals, language));
        return;
      }
      const own = cropToMiddle(result.image);
      const size = ({ columns, rows }: { columns: number; rows: number }) =>
        `${formatCount(columns, language)} × ${formatCount(rows, language)}`;
      setNotes([
        words.private,
        ...(own === result.image ? [] : [words.cropped(size(own), size(result.image))]),
        ...(own.channels === 3 ? [words.gray] : []),
        ...result.notes.map((note) => noteText(note, words, language)),
      ]);
      const start = startOf(toGray(own), 'own');
      update((state) => ({ ...state, own, matrix: chooseImage(state.matrix, 'own', start) }));
    },
    [language, update, words],
  );
  const dismiss = useCallback(() => {
    setRefusal(null);
    setNotes([]);
  }, []);
  return { open, busy, refusal, notes, dismiss };
}
