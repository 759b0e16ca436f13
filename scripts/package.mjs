// npm run package [-- chapter …]: every chapter as a package for portals, in every language and format, and their sums.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { buildFolder } from './buildFolder.mjs';
import { formatRows } from './formatRows.mjs';
import { LIST } from './packageListPlugin.mjs';
import { PlainError } from './plainError.mjs';
import { root } from './root.mjs';

const out = join(root, 'dist-packages');

/** The app's own packager. Node 20 reads no TypeScript, so Vite does. */
async function packager() {
  const path = join(root, 'src', 'app', 'portal', 'everyPackage.ts');
  const { module } = await runnerImport(path, { configFile: false, root, logLevel: 'error' });
  return module;
}

async function writePackages(wanted) {
  const dist = await buildFolder('app');
  const { everyPackage } = await packager();
  const files = new Map();
  // The same bytes each time: what many packages share is read and compressed once.
  const read = async (path) => {
    if (!files.has(path)) files.set(path, new Uint8Array(readFileSync(join(dist, path))));
    return files.get(path);
  };
  const list = JSON.parse(readFileSync(join(dist, LIST), 'utf8'));
  rmSync(out, { recursive: true, force: true });
  const sums = [];
  const largest = new Map();
  for await (const { content, made } of everyPackage(list, read, wanted)) {
    mkdirSync(join(out, content.chapter), { recursive: true });
    writeFileSync(join(out, content.chapter, made.name), made.bytes);
    sums.push(`${made.sha256}  ${content.chapter}/${made.name}\n`);
    largest.set(content.chapter, Math.max(largest.get(content.chapter) ?? 0, made.bytes.length));
  }
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  const rows = [...largest].map(([name, bytes]) => ({
    name,
    value: Math.round(bytes / 1000),
    unit: 'kB',
    note: 'the largest of its packages',
  }));
  console.log(formatRows(rows));
  console.log(`\n${sums.length} packages and SHA256SUMS are in dist-packages.`);
}

try {
  await writePackages(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError || error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
}
