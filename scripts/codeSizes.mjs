import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The promise to a reader on a slow line: the home page, and a figure opened by its address, before the engine. */
export const budgetBytes = 150_000;

const homeKey = 'src/app/Home.tsx';
const chapterKey = /^src\/chapters\/([^/]+)\/index\.tsx?$/;
const figureKey = /^src\/chapters\/[^/]+\/figures\/[^/]+\.tsx$/;

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

/**
 * The files of a first visit by a Vite manifest: the home page's, and for each figure of each chapter (with the words of
 * one language) all that its own address asks for: { home: [...], chapters: { id: { Figure: [...] } } }.
 */
export function firstVisitFiles(manifest) {
  const keys = Object.keys(manifest);
  const files = (wanted) =>
    [
      ...new Set(
        [...staticClosure(manifest, wanted)].flatMap((key) => [
          manifest[key].file,
          ...(manifest[key].css ?? []),
        ]),
      ),
    ].sort();
  // The page of a package is no part of a visit.
  const entries = keys.filter((key) => manifest[key].isEntry && key !== 'package.html');
  const chapters = keys.flatMap((key) => {
    const id = chapterKey.exec(key)?.[1];
    if (id === undefined) return [];
    const folder = `src/chapters/${id}/`;
    const figures = keys.filter(
      // What lies deeper is a part of a figure that comes when it is asked for.
      (each) => figureKey.test(each) && each.startsWith(folder) && manifest[each].isDynamicEntry,
    );
    const visit = (figure) => files([...entries, key, `${folder}text/en.ts`, figure]);
    return [
      [id, Object.fromEntries(figures.map((figure) => [/(\w+)\.tsx$/.exec(figure)?.[1], visit(figure)]))],
    ];
  });
  return { home: files([...entries, homeKey]), chapters: Object.fromEntries(chapters) };
}

/**
 * The gzip bytes before the engine in a built folder: { home, chapters: { id: { Figure: { direct, own, together } } } }.
 * `direct` is a visit of the figure's address, `own` what it adds after the home page, `together` both.
 */
export function codeSizes(dist) {
  const path = join(dist, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: the app must be built with build.manifest.`);
  const { home, chapters } = firstVisitFiles(JSON.parse(readFileSync(path, 'utf8')));
  const gzipped = (names) =>
    names.reduce((bytes, name) => bytes + gzipSync(readFileSync(join(dist, name))).length, 0);
  const page = gzipped(['index.html']);
  const homeBytes = page + gzipped(home);
  const sizes = (figures) =>
    Object.entries(figures).map(([figure, names]) => {
      const own = gzipped(names.filter((name) => !home.includes(name)));
      return [figure, { direct: page + gzipped(names), own, together: homeBytes + own }];
    });
  return {
    home: homeBytes,
    chapters: Object.fromEntries(
      Object.entries(chapters).map(([id, figures]) => [id, Object.fromEntries(sizes(figures))]),
    ),
  };
}
