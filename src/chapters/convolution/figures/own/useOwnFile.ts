import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset, DatasetFailure } from '../../../../data/read/dataset/dataset';
import { readDataset } from '../../../../data/read/readDataset';

export interface OwnFile {
  readonly dataset: Dataset | null;
  /** Pictures of it that could not be read. */
  readonly refused: number;
  readonly failure: DatasetFailure | null;
  /** How far reading is; null while nothing is read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
}

const nothing: OwnFile = { dataset: null, refused: 0, failure: null, reading: null };
/** Pictures of a folder are brought to this side: large enough for most findings, small enough to learn from here. */
const FOLDER_SIDE = 64;

/** What is open in this visit: it survives a walk through the chapter, and never leaves the page. */
let open: OwnFile = nothing;

/** The learner's dataset: read in a worker, one file at a time, with the way to stop. */
export function useOwnFile() {
  const [file, setFile] = useState<OwnFile>(open);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const put = (next: OwnFile) => {
    open = { ...next, reading: null };
    setFile(next);
  };
  const read = useCallback(async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setFile((now) => ({ ...now, failure: null, reading: { done: 0, total: 0 } }));
    const result = await readDataset(
      first,
      { size: FOLDER_SIDE },
      {
        signal: mine.signal,
        onProgress: ({ done, total }) =>
          !mine.signal.aborted && setFile((now) => ({ ...now, reading: { done, total } })),
      },
    );
    if (control.current !== mine) return;
    if (result.ok)
      put({ dataset: result.dataset, refused: result.refused.length, failure: null, reading: null });
    else setFile((now) => ({ ...now, failure: result.failure, reading: null }));
  }, []);
  const stop = useCallback(() => control.current?.abort(), []);
  return { ...file, read, stop };
}
