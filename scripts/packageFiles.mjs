import { basename } from 'node:path';

const chapterIndex = /^src\/chapters\/([^/]+)\/index\.tsx?$/;
const words = /\/(?:text|check)\/(en|es)\.ts$/;

/** What a packaged lesson never opens: the app's other pages, the lecture, the panel for sharing, the speaker's notes. */
const elsewhere = [
  /^src\/app\/(?!package\/)/,
  /^src\/views\/(?:present\/|share\/SharePanel)/,
  /\/text\/notes\.\w+\.ts$/,
];

/** Whether a package of `chapter` may ask for the module `key`; `kind` is a language, 'cmi5', or 'all' for every one. */
function wanted(key, chapter, kinds) {
  const owner = /^src\/chapters\/([^/]+)\//.exec(key)?.[1];
  if (owner !== undefined && owner !== chapter) return false;
  if (elsewhere.some((place) => place.test(key))) return false;
  const language = words.exec(key)?.[1];
  if (language !== undefined) return kinds.includes(language);
  return !/cmi5/i.test(key) || kinds.includes('cmi5');
}

/** The manifest entries that the package's page can come to ask for. */
function reachable(manifest, page, chapter, kinds) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    if (manifest[key] === undefined) throw new Error(`The manifest has no entry ${key}.`);
    seen.add(key);
    for (const next of manifest[key].imports ?? []) {
      if (!wanted(next, chapter, kinds)) throw new Error(`${key} of ${chapter} brings ${next} along.`);
      visit(next);
    }
    for (const next of manifest[key].dynamicImports ?? []) if (wanted(next, chapter, kinds)) visit(next);
  };
  visit(page);
  return [...seen];
}

/**
 * The files that the packages of one chapter need.
 * @param {{ manifest: object, page: string, read: (path: string) => string, paths: readonly string[] }} build
 * manifest: Vite's; page: its entry; read: a script's text; paths: all built files
 * @param {string} chapter
 * @returns {{ all: string[], en: string[], es: string[], cmi5: string[] }} what each package holds, and what one of that
 * language or format holds besides
 */
export function packageFiles({ manifest, page, read, paths }, chapter) {
  // Workers, and what they import, are no entries of the manifest; a script that starts one spells its name.
  const known = new Set(Object.values(manifest).map(({ file }) => file));
  const unlisted = paths.filter(
    (path) =>
      (path.startsWith('assets/') && path.endsWith('.js') && !known.has(path)) || path.startsWith('models/'),
  );
  const needed = (kinds) => {
    const files = new Set(['icon.svg', 'licenses.txt']);
    for (const key of reachable(manifest, page, chapter, kinds)) {
      const { file, css = [], assets = [] } = manifest[key];
      for (const each of [file, ...css, ...assets]) files.add(each);
    }
    // The set grows while it is walked.
    for (const file of files) {
      if (!file.endsWith('.js')) continue;
      const text = read(file);
      for (const path of unlisted)
        if (text.includes(path.startsWith('models/') ? path : basename(path))) files.add(path);
    }
    return files;
  };
  const all = needed([]);
  const besides = (kind) => [...needed([kind])].filter((file) => !all.has(file)).sort();
  return { all: [...all].sort(), en: besides('en'), es: besides('es'), cmi5: besides('cmi5') };
}

/** The chapters that a manifest knows, in its order. */
export const chaptersOf = (manifest) =>
  Object.keys(manifest).flatMap((key) => chapterIndex.exec(key)?.[1] ?? []);
