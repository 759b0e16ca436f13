import { useCallback, useEffect, useRef, useState } from 'react';
import { WrongFile, type MadePackage } from '../../portal/package/makePackage';
import { saveBlob } from '../../ui/saveBlob';
import { fetchBuilt, fetchPackageList, Offline } from './fetchBuilt';
import { makeDownload, type Wanted } from './makeDownload';

export type Trouble = 'offline' | 'changed' | 'absent' | 'failed';

export type Download =
  | { readonly at: 'rest' }
  | { readonly at: 'making'; readonly done: number; readonly of: number }
  | { readonly at: 'made'; readonly made: MadePackage }
  | { readonly at: 'trouble'; readonly why: Trouble };

const BREATH_MS = 30;

/** Lets the browser draw and answer between two pieces of work, not more often than it notices. */
function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await new Promise((go) => setTimeout(go));
    last = performance.now();
  };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Offline) return 'offline';
  return error instanceof WrongFile ? 'changed' : 'failed';
}

export const save = ({ name, bytes }: MadePackage): void =>
  saveBlob(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), name);

/** Makes and saves what was chosen. `forget` drops what was made: the choice is another one. */
export function useDownload() {
  const [download, show] = useState<Download>({ at: 'rest' });
  const current = useRef(0);

  useEffect(
    () => () => {
      current.current = -1;
    },
    [],
  );

  const forget = useCallback(() => {
    if (current.current >= 0) current.current += 1;
    show({ at: 'rest' });
  }, []);

  const make = useCallback(async (wanted: Wanted) => {
    current.current = Math.max(0, current.current) + 1;
    const mine = current.current;
    const tell = (next: Download) => {
      if (current.current === mine) show(next);
    };
    const breathe = breather();
    tell({ at: 'making', done: 0, of: 0 });
    try {
      const list = await fetchPackageList();
      if (list === null) return tell({ at: 'trouble', why: 'absent' });
      const made = await makeDownload(list, fetchBuilt, wanted, (done, of) => {
        tell({ at: 'making', done, of });
        return breathe();
      });
      if (current.current !== mine) return;
      save(made);
      tell({ at: 'made', made });
    } catch (error) {
      tell({ at: 'trouble', why: troubleOf(error) });
    }
  }, []);

  return { download, make, forget };
}
