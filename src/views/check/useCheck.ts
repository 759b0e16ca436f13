import { useEffect, useState } from 'react';
import { checks } from '../../chapters/checks';
import type { CheckItem, CheckText } from '../../state/check';
import type { ChapterId } from '../../state/route';
import type { Language } from '../../text/language';

export interface LoadedCheck {
  readonly items: readonly CheckItem[];
  readonly text: CheckText;
}

type State = LoadedCheck | 'loading' | 'none' | 'failed';

/** The items of a chapter's check and their words; after a change of language the old words stand until the new have come. */
export function useCheck(chapter: ChapterId, language: Language): State {
  const [loaded, show] = useState<State>(checks[chapter] ? 'loading' : 'none');
  useEffect(() => {
    let current = true;
    const check = checks[chapter];
    if (!check) return;
    Promise.all([check.items(), check.text[language]()]).then(
      ([items, text]) => current && show({ items, text }),
      () => current && show((now) => (now === 'loading' ? 'failed' : now)),
    );
    return () => {
      current = false;
    };
  }, [chapter, language]);
  return loaded;
}

/** The items alone: for the doors that name how many there are. */
export function useCheckItems(chapter: ChapterId): readonly CheckItem[] | null {
  const [items, show] = useState<readonly CheckItem[] | null>(null);
  useEffect(() => {
    let current = true;
    // A door that cannot be counted is not shown: the chapter is whole without it.
    checks[chapter]?.items().then(
      (known) => current && show(known),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [chapter]);
  return items;
}
