import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plainError.mjs';
import { root } from './root.mjs';
import { runBin, runCommand } from './runCommand.mjs';

/** What is built, from what, by which Vite configuration or script. */
const builds = {
  app: {
    out: 'dist',
    config: 'vite.config.ts',
    from: [
      'src',
      'public',
      'index.html',
      'package.html',
      'vite.config.ts',
      'LICENSE',
      'scripts/offlinePlugin.mjs',
      'scripts/packageFiles.mjs',
      'scripts/packageListPlugin.mjs',
      'package-lock.json',
    ],
  },
  file: {
    out: 'dist-file',
    script: 'scripts/buildFile.mjs',
    from: ['src', 'public', 'index.html', 'scripts/buildFile.mjs', 'scripts/singleFile', 'package-lock.json'],
  },
  harness: {
    out: 'dist-harness',
    config: 'e2e/harness/vite.config.ts',
    from: ['src', 'e2e/harness', 'scripts/multiPage.mjs', 'package-lock.json'],
  },
  bench: {
    out: 'dist-bench',
    config: 'bench/vite.config.ts',
    from: ['src', 'bench', 'scripts/multiPage.mjs', 'package-lock.json'],
  },
  pretrain: {
    out: 'dist-pretrain',
    config: 'scripts/pretrain/vite.config.ts',
    from: ['src', 'scripts/pretrain', 'scripts/multiPage.mjs', 'package-lock.json'],
  },
};

/** The newest change (ms) of a file or of anything in a folder; 0 if it is not there. */
export function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'results')
    .reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
}

/** The oldest change (ms) of a built folder's pages; 0 if it was never built. */
function builtAt(folder) {
  if (!existsSync(folder)) return 0;
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return pages.length === 0 ? 0 : Math.min(...pages.map((name) => statSync(join(folder, name)).mtimeMs));
}

/** Builds 'app', 'file', 'harness', 'bench' or 'pretrain' if it is missing or older than its sources; returns the built folder. */
export async function buildFolder(kind) {
  const { out, config, script, from } = builds[kind];
  const folder = join(root, out);
  const sources = Math.max(...from.map((path) => newestChange(join(root, path))));
  if (builtAt(folder) > sources) return folder;
  console.log(`Building ${out} …`);
  const code = script
    ? await runCommand(process.execPath, [join(root, script)])
    : await runBin('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);
  if (code !== 0) throw new PlainError(`${out} could not be built: see the lines above.`);
  return folder;
}
