import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const registry = join(root, 'src', 'chapters', 'index.ts');

/** Ids of the registered chapters, in their order. */
export function chapterIds(code = readFileSync(registry, 'utf8')) {
  return [...code.matchAll(/^\s+(\w+): \(\) => import\(/gm)].map(([, id]) => id);
}

/** A Vite plugin that registers one chapter alone, so that the others are not built. */
export function oneChapter(id) {
  const known = chapterIds();
  if (!known.includes(id)) throw new Error(`There is no chapter ${id}; expected one of ${known.join(', ')}.`);
  return {
    name: 'one-chapter',
    enforce: 'pre',
    load: (file) =>
      file === registry ? `export const chapters = { ${id}: () => import('./${id}/index') };` : undefined,
  };
}
