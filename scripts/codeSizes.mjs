import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The promise to a reader on a slow line: home page and one chapter, before the engine. */
export const budgetBytes = 150_000;

const chapterKey = /^src\/chapters\/([^/]+)\/index\.tsx?$/;
const shellKey = /^src\/(app|views\/read)\//;

/** The manifest entries that a browser must have once `keys` are loaded: they and what they import statically. */
export function staticClosure(manifest, keys) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    if (manifest[key] === undefined) throw new Error(`The manifest has no entry ${key}.`);
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return seen;
}

/** The files of each chapter's first visit: { chapter: { code: [.js, .css], fonts: [...] } }, by a Vite manifest. */
export function filesByChapter(manifest) {
  const keys = Object.keys(manifest);
  const shell = keys.filter((key) => manifest[key].isEntry || shellKey.test(key));
  const chapters = keys.filter((key) => chapterKey.test(key));
  return Object.fromEntries(
    chapters.map((key) => {
      const entries = [...staticClosure(manifest, [...shell, key])].map((each) => manifest[each]);
      const code = new Set(entries.flatMap((entry) => [entry.file, ...(entry.css ?? [])]));
      const fonts = new Set(
        entries.flatMap((entry) => entry.assets ?? []).filter((file) => /\.woff2$/.test(file)),
      );
      return [chapterKey.exec(key)[1], { code: [...code].sort(), fonts: [...fonts].sort() }];
    }),
  );
}

/**
 * The gzip bytes of home page and chapter code before the engine, for each chapter of a built folder:
 * { chapter: { bytes, fontBytes } }. Fonts are compressed already and counted as they are.
 */
export function codeSizes(dist) {
  const path = join(dist, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: the app must be built with build.manifest.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const gzipped = (file) => gzipSync(readFileSync(join(dist, file))).length;
  const sum = (files, size) => files.reduce((bytes, file) => bytes + size(file), 0);
  return Object.fromEntries(
    Object.entries(filesByChapter(manifest)).map(([chapter, { code, fonts }]) => [
      chapter,
      {
        bytes: gzipped('index.html') + sum(code, gzipped),
        fontBytes: sum(fonts, (file) => statSync(join(dist, file)).size),
      },
    ]),
  );
}
