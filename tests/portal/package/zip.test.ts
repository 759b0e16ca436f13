import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeZip, type Deflated } from '../../../src/portal/package/zip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255);
const entries = [
  { name: 'index.html', bytes: utf8('<!doctype html>'.repeat(50)) },
  { name: 'assets/a.js', bytes: utf8('export {};') },
  { name: 'assets/b.woff2', bytes: noise, deflate: false },
  { name: 'empty.txt', bytes: new Uint8Array() },
];

test('makeZip() holds every file as it was', async () => {
  const files = unzipSync(await makeZip(entries));
  expect(Object.keys(files)).toEqual(['assets/a.js', 'assets/b.woff2', 'empty.txt', 'index.html']);
  for (const { name, bytes } of entries) expect(files[name]).toEqual(bytes);
});

test('makeZip() gives the same bytes in any order, with or without what was compressed before', async () => {
  const first = await makeZip(entries);
  const deflated: Deflated = new WeakMap();
  await makeZip([entries[0]!], deflated);
  expect(await makeZip([...entries].reverse(), deflated)).toEqual(first);
});

test('makeZip() states sizes, checksum and one fixed day in both headers, and flags nothing', async () => {
  const zip = await makeZip(entries.slice(0, 1));
  const view = new DataView(zip.buffer);
  const fields = (at: number) => ({
    flags: view.getUint16(at + 2, true),
    method: view.getUint16(at + 4, true),
    time: view.getUint16(at + 6, true),
    day: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 10, true),
    size: view.getUint32(at + 18, true),
  });
  const local = fields(4);
  const directory = view.getUint32(zip.length - 6, true);
  expect(view.getUint32(directory, true)).toBe(0x02014b50);
  expect(fields(directory + 6)).toEqual(local);
  const day = ((1980 - 1980) << 9) | (1 << 5) | 1;
  const bytes = entries[0]!.bytes;
  // Node 20.15 and later know the checksum; older ones leave it to the test above.
  const crc = typeof crc32 === 'function' ? crc32(bytes) : local.crc;
  expect(local).toEqual({ flags: 0, method: 8, time: 0, day, crc, size: bytes.length });
});

test.each(['../a', '/a', 'a//b', '.htaccess', 'a\\b', 'ä.js', ''])(
  'makeZip() refuses the name %j',
  async (name) => {
    await expect(makeZip([{ name, bytes: noise }])).rejects.toThrow(RangeError);
  },
);

test('makeZip() refuses a name twice', async () => {
  await expect(makeZip([entries[0]!, entries[0]!])).rejects.toThrow('Twice in an archive: index.html');
});

test('makeZip() tells of every file and waits for who listens', async () => {
  const heard: string[] = [];
  await makeZip(entries, new WeakMap(), async (done, of) => {
    await Promise.resolve();
    heard.push(`${done}/${of}`);
  });
  expect(heard).toEqual(['1/4', '2/4', '3/4', '4/4']);
});
