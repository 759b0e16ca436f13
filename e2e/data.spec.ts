// Files as a learner brings them, read by the real reader in a real browser.
import type { Page } from '@playwright/test';
import { makeZip } from '../tests/data/read/dataset/makeZip';
import { makeDicomFile, pictureEntries } from '../tests/data/read/dicom/makeDicom';
import { makePng, pngChunk, textBytes } from '../tests/data/read/makeFiles';
import { expect, test } from './fixtures';
import type { DataHarness } from './harness/data';

type Options = Parameters<DataHarness['picked']>[0];

type HarnessWindow = { harness: DataHarness };

async function pick(page: Page, bytes: Uint8Array, name = 'slice.png', options: Options = {}) {
  await page.getByLabel('Open image').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  return page.evaluate((given) => (window as unknown as HarnessWindow).harness.picked(given), options);
}
const failure = (code: string, data: object) => ({ ok: false, failure: { code, data } });

test.beforeEach(async ({ page, harnessUrl }) => {
  await page.goto(`${harnessUrl}data.html`);
});

test('a gray PNG comes back number by number', async ({ page }) => {
  const rowBytes = Uint8Array.from({ length: 12 }, (_, i) => i * 23);
  const result = await pick(page, makePng({ columns: 4, rows: 3, rowBytes }));
  expect(result).toEqual({
    ok: true,
    notes: [],
    size: [3, 4, 1],
    bits: 8,
    name: 'slice.png',
    stored: [...rowBytes],
  });
});

test('a color PNG comes back channel by channel, whatever gamma it claims', async ({ page }) => {
  const rowBytes = Uint8Array.from({ length: 12 }, (_, i) => (i * 71) % 256);
  const gamma = pngChunk('gAMA', [0, 1, 0x86, 0xa0]);
  const result = await pick(page, makePng({ columns: 2, rows: 2, color: 2, rowBytes, extra: [gamma] }));
  expect(result).toMatchObject({ ok: true, size: [2, 2, 3], stored: [...rowBytes] });
});

test('a 16-bit PNG comes as 8 bits and says so', async ({ page }) => {
  const png = makePng({ columns: 2, rows: 1, depth: 16, rowBytes: [0x80, 0, 0xff, 0xff] });
  expect(await pick(page, png)).toMatchObject({
    ok: true,
    bits: 8,
    notes: ['fewerBits'],
    stored: [128, 255],
  });
});

test('transparent parts lie on black and say so', async ({ page }) => {
  const png = makePng({ columns: 2, rows: 1, color: 6, rowBytes: [200, 200, 200, 255, 200, 200, 200, 0] });
  expect(await pick(page, png)).toMatchObject({ ok: true, notes: ['transparent'], stored: [200, 0] });
});

test('a gray JPEG has one channel and its ramp', async ({ page }) => {
  const jpeg = await page.evaluate(() => (window as unknown as HarnessWindow).harness.makeJpeg(16, 32));
  const result = await pick(page, Uint8Array.from(jpeg), 'photo.jpg');
  expect(result).toMatchObject({ ok: true, size: [32, 16, 1], bits: 8 });
  const stored = result.ok ? result.stored : [];
  stored.forEach((number, i) => expect(Math.abs(number - (255 * Math.floor(i / 16)) / 31)).toBeLessThan(6));
});

test('a JPEG turned by its camera comes upright', async ({ page }) => {
  const jpeg = await page.evaluate(() => (window as unknown as HarnessWindow).harness.makeJpeg(16, 32));
  // An Exif segment whose only entry is orientation 6: turn a quarter to the right.
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const turned = [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...jpeg.slice(2)];
  expect(await pick(page, Uint8Array.from(turned), 'phone.jpg')).toMatchObject({
    ok: true,
    size: [16, 32, 1],
  });
});

test('the largest allowed picture, 4,000 x 4,000, is read within the time limit', async ({ page }) => {
  const result = await pick(page, makePng({ columns: 4000, rows: 4000 }));
  expect(result).toMatchObject({ ok: true, size: [4000, 4000, 1] });
});

test('a true 20,000 x 20,000 PNG is refused at once, with what was found and what is allowed', async ({
  page,
}) => {
  const bomb = makePng({ columns: 20_000, rows: 20_000, depth: 1 });
  const start = Date.now();
  const data = { columns: 20_000, rows: 20_000, allowedSide: 4096, allowedPixels: 16_000_000 };
  expect(await pick(page, bomb)).toEqual(failure('tooManyPixels', data));
  expect(Date.now() - start).toBeLessThan(3000);
});

test('bad files get their code: empty, text named .png, torn, broken data, too big', async ({ page }) => {
  const png = makePng({ columns: 40, rows: 40 });
  expect(await pick(page, new Uint8Array(0))).toEqual(failure('empty', {}));
  expect(await pick(page, textBytes('not a picture'))).toEqual(failure('unknownType', { text: true }));
  expect(await pick(page, png.subarray(0, png.length - 20))).toEqual(failure('corrupt', { format: 'png' }));
  const junk = makePng({ columns: 40, rows: 40, packed: textBytes('these are no packed pixels') });
  expect(await pick(page, junk)).toEqual(failure('corrupt', { format: 'png' }));
  const big = await page.evaluate(() => (window as unknown as HarnessWindow).harness.zeros(50_000_001));
  expect(big).toEqual(failure('tooBig', { bytes: 50_000_001, allowedBytes: 50_000_000 }));
});

test('a JPEG cut in half is corrupt', async ({ page }) => {
  const jpeg = await page.evaluate(() => (window as unknown as HarnessWindow).harness.makeJpeg(64, 64));
  const half = Uint8Array.from(jpeg.slice(0, jpeg.length / 2));
  expect(await pick(page, half, 'photo.jpg')).toEqual(failure('corrupt', { format: 'jpeg' }));
});

test('read in the page, a file gives the same as read in the worker', async ({ page }) => {
  const png = makePng({ columns: 5, rows: 5, rowBytes: Uint8Array.from({ length: 25 }, (_, i) => i * 10) });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const inWorker = await pick(page, png);
  expect(workers).toHaveLength(1);
  expect(await pick(page, png, 'slice.png', { host: 'page' })).toEqual(inWorker);
  expect(workers).toHaveLength(1);
});

test('where a worker is forbidden or fails to load, the page reads the file itself', async ({ page }) => {
  const png = makePng({ columns: 2, rows: 1, rowBytes: [3, 4] });
  await page.evaluate(() => {
    window.Worker = function () {
      throw new DOMException('blocked', 'SecurityError');
    } as unknown as typeof Worker;
  });
  expect(await pick(page, png)).toMatchObject({ ok: true, stored: [3, 4] });
  await page.evaluate(() => {
    window.Worker = class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new Event('error')));
      }
      terminate() {}
    } as unknown as typeof Worker;
  });
  expect(await pick(page, png)).toMatchObject({ ok: true, stored: [3, 4] });
});

test('a worker that never answers is a timeout, and is ended', async ({ page }) => {
  await page.evaluate(() => {
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {
        document.title = 'ended';
      }
    } as unknown as typeof Worker;
  });
  const result = await pick(page, makePng({ columns: 2, rows: 1 }), 'slice.png', { seconds: 0.2 });
  expect(result).toEqual(failure('timeout', { seconds: 0.2 }));
  await expect(page).toHaveTitle('ended');
});

test('a DICOM file is read in one worker, frame after frame, and the same in the page', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const film = makeDicomFile(pictureEntries(1, 2, [1, 2, 3, 4, 5, 6], { 0x00280008: ['IS', '3'] }));
  const first = await pick(page, film, 'film.dcm');
  expect(first).toMatchObject({ ok: true, size: [1, 2, 1], bits: 16, stored: [1, 2] });
  expect(await pick(page, film, 'film.dcm', { host: 'page' })).toEqual(first);
  const before = workers.length;
  const frames = await page.evaluate(() => (window as unknown as HarnessWindow).harness.frames([2, 0, 1, 3]));
  expect(workers).toHaveLength(before + 1);
  expect(frames.map((each) => (each.ok ? each.stored : each.failure.code))).toEqual([
    [5, 6],
    [1, 2],
    [3, 4],
    'noFrame',
  ]);
});

test('a zip of folders becomes a dataset in a worker, and the same in the page', async ({ page }) => {
  const gray = (value: number) => makePng({ columns: 8, rows: 8, rowBytes: new Uint8Array(64).fill(value) });
  const zip = makeZip([
    { name: 'set/normal/1.png', bytes: gray(10), deflate: true },
    { name: 'set/tumor/1.png', bytes: gray(200) },
    { name: 'set/tumor/2.dcm', bytes: makeDicomFile(pictureEntries(2, 2, [0, 1, 2, 3])) },
    { name: 'set/tumor/3.png', bytes: textBytes('no picture') },
  ]);
  await page
    .getByLabel('Open image')
    .setInputFiles({ name: 's.zip', mimeType: '', buffer: Buffer.from(zip) });
  const read = (host: 'worker' | 'page') =>
    page.evaluate((given) => (window as unknown as HarnessWindow).harness.dataset({ size: 16 }, given), host);
  const wanted = {
    size: [16, 16, 1],
    classes: ['normal', 'tumor'],
    counts: { all: 3 },
    refused: ['set/tumor/3.png'],
    progress: ['1/4', '2/4', '3/4', '4/4'],
  };
  expect(await read('worker')).toEqual(wanted);
  expect(await read('page')).toEqual(wanted);
});
