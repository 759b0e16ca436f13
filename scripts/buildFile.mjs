// npm run build:file: the whole course as one HTML file, and each chapter as one, to be opened by a double click.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatRows } from './formatRows.mjs';
import { root } from './root.mjs';
import { buildEdition } from './singleFile/buildEdition.mjs';
import { chapterIds } from './singleFile/chapterIds.mjs';

const out = join(root, 'dist-file');
const kB = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const rows = [];
for (const chapter of [null, ...chapterIds()]) {
  const name = `${chapter ?? 'deep-rounds'}.html`;
  const html = await buildEdition(chapter);
  writeFileSync(join(out, name), html);
  rows.push({
    name,
    value: kB(Buffer.byteLength(html)),
    unit: '',
    note: `${kB(gzipSync(html).length)} as a mail or a server sends it`,
  });
}
console.log(formatRows(rows));
