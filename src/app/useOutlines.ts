import { useEffect, useState } from 'react';
import { chapters } from '../chapters/index';
import type { Chapter } from '../state/chapter';
import { chapterIds, type ChapterId } from '../state/route';
import type { Language } from '../text/language';

export type Outlines = Readonly<Partial<Record<ChapterId, Chapter>>>;

/** The chapters that can be opened now, in the order of the course. */
export const readyIds: readonly ChapterId[] = chapterIds.filter((id) => chapters[id]);

/**
 * Loads the named chapters after the page stands, for their steps and titles.
 * One that cannot be loaded is left out: the page says less, not something wrong.
 */
export function useOutlines(ids: readonly ChapterId[], language: Language): Outlines {
  const [loaded, setLoaded] = useState<Outlines>({});
  const wanted = ids.join();
  useEffect(() => {
    let current = true;
    for (const id of chapterIds.filter((each) => wanted.split(',').includes(each)))
      void chapters[id]?.()
        .then(async ({ default: chapter }) => {
          await chapter.loadText(language);
          if (current) setLoaded((now) => ({ ...now, [id]: chapter }));
        })
        .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [wanted, language]);
  return loaded;
}
