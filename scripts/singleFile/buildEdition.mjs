import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../root.mjs';
import { oneChapter } from './chapterIds.mjs';
import { ENTRY, inlineWorkers } from './inlineWorkers.mjs';
import { onePage } from './onePage.mjs';

/** Files that the app fetches when it needs them: { path from public/: bytes }. */
function storedFiles() {
  const folder = join(root, 'public');
  const names = readdirSync(join(folder, 'models'), { recursive: true, withFileTypes: true });
  const paths = names
    .filter((each) => each.isFile() && each.name.endsWith('.bin'))
    .map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Script and styles of the app, or of the app with one chapter alone. */
async function bundle(chapter, workers, minify) {
  const { output } = await build({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [inlineWorkers(workers), ...(chapter === null ? [] : [oneChapter(chapter)]), react()],
    build: {
      write: false,
      target: 'es2022',
      minify,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
  const scripts = output.filter(({ type }) => type === 'chunk');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const others = output.filter((each) => !scripts.includes(each) && !styles.includes(each));
  if (scripts.length !== 1 || others.length > 0)
    throw new Error(`Expected one script and styles; found ${output.map(({ fileName }) => fileName)}.`);
  if (scripts[0].code.includes('import.meta'))
    throw new Error('The script speaks of import.meta: no worker could be made from it.');
  return { script: scripts[0].code, style: styles.map(({ source }) => source).join('\n') };
}

/**
 * The HTML of the whole course, or of one chapter.
 * @param {string | null} chapter
 */
export async function buildEdition(chapter) {
  const workers = new Set();
  await bundle(chapter, workers, false);
  const { script, style } = await bundle(chapter, workers, true);
  const files = Object.entries(storedFiles()).filter(([path]) => script.includes(path));
  return onePage({
    page: readFileSync(join(root, 'index.html'), 'utf8'),
    script,
    style,
    icon: readFileSync(join(root, 'public', 'icon.svg')),
    files: Object.fromEntries(files),
  });
}
