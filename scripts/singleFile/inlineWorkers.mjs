import { relative, resolve, dirname } from 'node:path';
import { root } from '../root.mjs';

const FROM_ADDRESS =
  /new Worker\(\s*new URL\(\s*'([^']+)'\s*,\s*import\.meta\.url\s*\)\s*,\s*\{[^}]*\}\s*,?\s*\)/g;
const START = 'virtual:start-worker';
export const ENTRY = 'virtual:single-file';

/** Id of the script element that holds the whole app; a worker begins with the same text. */
export const SCRIPT_ID = 'deep-rounds';

// Chromium starts no module worker in a page that is a file, but a plain one: a function keeps its names to itself.
const startWorker = `
let address;
export function startWorker(name) {
  const code = () => document.getElementById('${SCRIPT_ID}').textContent;
  address ??= URL.createObjectURL(
    new Blob(['"use strict";(function(){', code(), '\\n})()'], { type: 'text/javascript' }),
  );
  return new Worker(address, { name });
}
`;

/**
 * Replaces \`new Worker(new URL('./worker.ts', import.meta.url), { … })\` by a worker made from the page's own script.
 * Returns null where there is none; throws where a worker is started in a way that is not known here.
 * @param {string} code
 * @param {(path: string) => string} nameOf the worker's name by its path as it is written
 */
export function withInlineWorkers(code, nameOf) {
  if (!code.includes('new Worker(')) return null;
  const changed = code.replace(FROM_ADDRESS, (_, path) => `startWorker(${JSON.stringify(nameOf(path))})`);
  if (changed.includes('new Worker('))
    throw new Error(
      "A worker is started in an unknown way; expected new Worker(new URL('…', import.meta.url), { … }).",
    );
  return `import { startWorker } from '${START}';\n${changed}`;
}

const PRELOAD = '\0vite/preload-helper.js';
const isOwn = (id) => id === START || id === ENTRY;

/** The script that begins page and workers alike. A worker's name tells which one it is. */
const entry = (workers) => `
const parts = {
  page: () => import('/src/singleFile.ts'),
${[...workers].map((name) => `  '${name}': () => import('/${name}'),`).join('\n')}
};
// A part that fails says so as any script does: the page hears of it and does the work by itself.
parts['document' in globalThis ? 'page' : self.name]().catch((error) => setTimeout(() => { throw error; }));
`;

/**
 * A Vite plugin that makes one script of the page and its workers, so that the code that they share, the engine above
 * all, is there once.
 * @param {Set<string>} workers names (paths from the root) of the workers that the script can be; those met are added,
 * so a first build finds out what the second one needs
 */
export function inlineWorkers(workers) {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    resolveId: (id) => (isOwn(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${START}`) return startWorker;
      // Vite's own helper would load styles ahead; here everything is there.
      if (id === PRELOAD) return 'export const __vitePreload = (load) => load();';
      return id === `\0${ENTRY}` ? entry(workers) : undefined;
    },
    // What a module alone may say; the addresses made from it are those of files that are not there.
    renderChunk: (code) => code.replaceAll('import.meta.url', "''"),
    transform(code, id) {
      if (!id.startsWith(resolve(root, 'src'))) return undefined;
      return withInlineWorkers(code, (path) => {
        const name = relative(root, resolve(dirname(id), path)).replaceAll('\\', '/');
        workers.add(name);
        return name;
      });
    },
  };
}
