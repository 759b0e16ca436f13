import type { CheckItem, CheckText } from '../state/check';
import { chapterIds, type ChapterId } from '../state/route';
import type { Bilingual } from '../text/language';

/** A chapter's closing check: its items, and their words in each language, each its own chunk. */
export interface Check {
  readonly items: () => Promise<readonly CheckItem[]>;
  readonly text: Bilingual<() => Promise<CheckText>>;
}

const items = import.meta.glob<{ items: readonly CheckItem[] }>('./*/check/items.ts');
const en = import.meta.glob<{ en: CheckText }>('./*/check/en.ts');
const es = import.meta.glob<{ es: CheckText }>('./*/check/es.ts');

/** The checks by chapter: a chapter has one as soon as its folder holds `check/items.ts`, `en.ts` and `es.ts`. */
export const checks: Readonly<Partial<Record<ChapterId, Check>>> = Object.fromEntries(
  chapterIds.flatMap((id): [ChapterId, Check][] => {
    const file = (name: string) => `./${id}/check/${name}.ts`;
    const loadItems = items[file('items')];
    const loadEn = en[file('en')];
    const loadEs = es[file('es')];
    if (!loadItems || !loadEn || !loadEs) return [];
    const check: Check = {
      items: async () => (await loadItems()).items,
      text: { en: async () => (await loadEn()).en, es: async () => (await loadEs()).es },
    };
    return [[id, check]];
  }),
);
