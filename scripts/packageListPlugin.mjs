import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chaptersOf, packageFiles } from './packageFiles.mjs';
import { root } from './root.mjs';

const PAGE = 'package.html';
/** Where the app's page for portals, and `npm run package`, find the list. */
export const LIST = 'portal/packages.json';

const line = '-'.repeat(80);

/** The licenses of everything in the build: our own, the libraries' by Vite's list, the fonts', the schemas'. */
function licenses(folder) {
  const fonts = ['sans', 'serif', 'mono'].map((name) =>
    readFileSync(join(root, 'node_modules', '@fontsource', `ibm-plex-${name}`, 'LICENSE'), 'utf8'),
  );
  const parts = [
    `Deep Rounds\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}`,
    `Libraries\n\n${readFileSync(join(folder, '.vite', 'license.md'), 'utf8').replace(/^# .*\n/, '')}`,
    // The license proper is the same for all three: each names its holder, and the last one stands whole.
    `Fonts: IBM Plex\n\n${fonts.map((text, i) => (i < 2 ? text.split('\n')[0] : text)).join('\n')}`,
  ];
  return `${parts.map((part) => part.trim()).join(`\n\n${line}\n\n`)}\n`;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * The list of what each chapter's package needs, with the size and the SHA-256 of every file.
 * @param {string} folder a built app
 * @param {(file: string) => readonly string[]} modulesOf paths of the sources in a script
 * @throws Error where a package would hold code of another chapter
 */
export function packageList(folder, modulesOf) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const paths = filesIn(folder);
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const chapters = Object.fromEntries(
    chaptersOf(manifest).map((id) => [id, packageFiles({ manifest, page: PAGE, read, paths }, id)]),
  );
  for (const [id, kinds] of Object.entries(chapters))
    for (const file of Object.values(kinds).flat())
      for (const module of modulesOf(file)) {
        const owner = /[\\/]src[\\/]chapters[\\/]([^\\/]+)[\\/]/.exec(module)?.[1];
        if (owner !== undefined && owner !== id)
          throw new Error(`The package of ${id} would hold ${module} in ${file}.`);
      }
  const schemas = (version) =>
    paths.filter((path) => path.startsWith(`portal/${version}/`) && path.endsWith('.xsd'));
  const list = { page: PAGE, chapters, scorm12: schemas('scorm12'), scorm2004: schemas('scorm2004') };
  const wanted = new Set([
    PAGE,
    ...list.scorm12,
    ...list.scorm2004,
    ...Object.values(chapters).flatMap((kinds) => Object.values(kinds).flat()),
  ]);
  const facts = [...wanted].sort().map((path) => {
    const bytes = readFileSync(join(folder, path));
    return [path, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return { ...list, files: Object.fromEntries(facts) };
}

/**
 * Writes licenses.txt and the list of what each chapter's package needs into the built folder.
 * @returns {import('vite').Plugin}
 */
export function packageListPlugin() {
  const modules = new Map();
  let folder = '';
  let built = false;
  return {
    name: 'package-list',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    generateBundle: (_options, bundle) => {
      for (const each of Object.values(bundle))
        if (each.type === 'chunk') modules.set(each.fileName, each.moduleIds);
    },
    writeBundle: () => {
      built = true;
    },
    closeBundle: {
      order: 'pre',
      handler: () => {
        if (!built) return;
        writeFileSync(join(folder, 'licenses.txt'), licenses(folder));
        mkdirSync(join(folder, 'portal'), { recursive: true });
        const list = packageList(folder, (file) => modules.get(file) ?? []);
        writeFileSync(join(folder, LIST), `${JSON.stringify(list)}\n`);
      },
    },
  };
}
