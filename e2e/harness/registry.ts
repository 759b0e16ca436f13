import { chapters } from '../../src/chapters/index';
import type { ChapterOutline } from '../registry';

const titles = (figures: Readonly<Record<string, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries(figures).map(([id, { title }]) => [id, title]));

/** Outlines of all chapters of the registry, for tests that run over every one of them. */
async function outlines(): Promise<ChapterOutline[]> {
  const loaded = await Promise.all(Object.values(chapters).map((load) => load()));
  return Promise.all(
    loaded.map(async ({ default: chapter }) => ({
      id: chapter.id,
      figures: Object.keys(chapter.figures),
      steps: chapter.steps.map(({ id, figure }) => ({ id, figure })),
      titles: {
        en: titles((await chapter.loadText('en')).figures),
        es: titles((await chapter.loadText('es')).figures),
      },
    })),
  );
}

Object.assign(globalThis, { outlines });
