import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { Fragments, makeDicomFile, pictureEntries, syntaxes } from '../tests/data/read/dicom/makeDicom';
import { expect, test as base } from './fixtures';
import { readyChapters } from './registry';

// Built once by scripts/e2e.mjs.
const folder = join(dirname(import.meta.dirname), 'dist-file');
const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
const course = addressOf('deep-rounds.html');

/** Packed by other programs, with the numbers that they unpack. */
const samples = JSON.parse(
  readFileSync(join(dirname(import.meta.dirname), 'tests/data/read/codecs/codeSamples.json'), 'utf8'),
) as readonly { name: string; rows: number; columns: number; code: string; numbers: string }[];

/** Whoever opens the file has no network at all. */
const test = base.extend<{ cut: undefined }>({
  cut: [
    async ({ context, homes }, run) => {
      homes.push(course, ...readyChapters.map((id) => addressOf(`${id}.html`)));
      await context.setOffline(true);
      await run(undefined);
    },
    { auto: true },
  ],
});

const badge = (page: Page) => page.getByRole('status', { name: 'Engine' });
const output = (page: Page, name: string) => page.getByRole('status', { name, exact: true });
const valueOf = (page: Page, name: string) => output(page, name).getAttribute('data-value');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Bytes that a file may have: it goes by mail, and on a stick that is nearly full. */
const LIMITS = { course: 4_500_000, chapter: 2_500_000 };

test('the course is at most 4.5 MB, a chapter at most 2.5 MB, and no file names another', () => {
  const size = (name: string) => statSync(join(folder, name)).size;
  expect(size('deep-rounds.html')).toBeLessThan(LIMITS.course);
  expect(readyChapters.length).toBeGreaterThan(0);
  for (const id of readyChapters) {
    expect(size(`${id}.html`), id).toBeLessThan(LIMITS.chapter);
    expect(size(`${id}.html`), id).toBeLessThan(0.75 * size('deep-rounds.html'));
  }
  const html = readFileSync(join(folder, 'deep-rounds.html'), 'utf8');
  expect(html.match(/<script[^>]* src=|<link rel="(stylesheet|manifest|modulepreload)"/)).toBeNull();
  expect(html.match(/Content-Security-Policy" content="([^"]*)"/)?.[1]).not.toMatch(/unsafe|https?:|'self'/);
});

test('every chapter opens from the file without a network, in both languages', async ({ page }) => {
  test.setTimeout(180_000);
  for (const id of readyChapters) {
    await page.goto('about:blank');
    await page.goto(`${course}#/read/${id}?lang=en`);
    await expect(page.getByRole('figure').first(), id).toBeVisible({ timeout: 30_000 });
    await button(page, 'ES').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('figure').first(), id).toBeVisible();
  }
});

for (const worker of [true, false])
  test(`the neuron trains ${worker ? 'in a worker' : 'in the page where no worker may start'}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    if (!worker)
      await page.addInitScript(() => {
        globalThis.Worker = function () {
          throw new DOMException('No workers here.', 'SecurityError');
        } as unknown as typeof Worker;
      });
    await page.goto(`${course}#/embed/neuron?figure=train&lang=en`);
    await expect(badge(page)).toContainText(worker ? 'worker' : 'page', { timeout: 60_000 });
    if (worker) await expect(badge(page)).not.toContainText('page');
    const before = await valueOf(page, 'Loss');
    await button(page, 'Step').click();
    await expect(output(page, 'Loss')).not.toHaveAttribute('data-value', before ?? '', { timeout: 30_000 });
    await expect(output(page, 'Step number')).toHaveAttribute('data-value', '1');
  });

test('theme and language change in the file and hold on the next page', async ({ page }) => {
  await page.goto(`${course}#/read/neuron?lang=en`);
  await button(page, 'ES').click();
  await button(page, 'Tema').click();
  await button(page, 'Proyector').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.goto('about:blank');
  await page.goto(`${course}#/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('where a file may keep nothing the app works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('No storage.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await page.goto(`${course}#/read/neuron?lang=en`);
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('the convolutional network trains in the file and its loss moves', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(`${course}#/embed/convolution?figure=cnn&lang=en`);
  await expect(page.getByText('Ready: press Play.')).toBeVisible({ timeout: 120_000 });
  await button(page, 'Step').click();
  await expect(output(page, 'Step number')).toHaveAttribute('data-value', '1', { timeout: 60_000 });
  const before = await valueOf(page, 'Loss');
  await button(page, 'Step').click();
  await expect(output(page, 'Step number')).toHaveAttribute('data-value', '2', { timeout: 60_000 });
  await expect(output(page, 'Loss')).not.toHaveAttribute('data-value', before ?? '');
});

test('stored networks come from the file: limits compares them, transfer begins with its source', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(`${course}#/read/limits?figure=scanner-shift&lang=en`);
  await expect
    .poll(async () => Number(await valueOf(page, 'Accuracy: Nothing done').catch(() => 0)), {
      timeout: 120_000,
    })
    .toBeGreaterThan(0.9);
  await page.goto('about:blank');
  await page.goto(`${addressOf('transfer.html')}#/embed/transfer?figure=freeze&perClass=3&locked=4&lang=en`);
  await button(page, 'Step').click();
  await expect(page.getByRole('status', { name: 'Training', exact: true })).toContainText('Seed 1 of 5', {
    timeout: 120_000,
  });
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [name, syntax, bits] of [
  ['JPEG lossless, 16 bits', syntaxes.lossless, 16],
  ['JPEG-LS, 12 bits', syntaxes.jpegLs, 12],
  ['JPEG 2000, 16 bits', syntaxes.jpeg2000, 16],
] as const)
  test(`a scanner's picture is unpacked in the file: ${name}`, async ({ page }) => {
    const { code, rows, columns, numbers } = samples.find((each) => each.name === name)!;
    const stored = new Uint16Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer);
    const bytes = makeDicomFile(
      pictureEntries(rows, columns, new Fragments([Buffer.from(code, 'base64')]), {
        0x00280101: ['US', bits],
        0x00280102: ['US', bits - 1],
      }),
      syntax,
    );
    await page.goto(`${addressOf('pixels.html')}#/read/pixels?lang=en`);
    const figure = page.getByRole('figure', { name: 'The pixel matrix' });
    await figure
      .getByLabel('Open image')
      .setInputFiles({ name: 'slice.dcm', mimeType: '', buffer: Buffer.from(bytes) });
    await expect(figure.getByRole('status', { name: 'Numbers' })).toHaveText(
      `${rows} × ${columns} = ${rows * columns}`,
    );
    const [row, column] = [Math.floor(rows / 2), Math.floor(columns / 2)];
    const shown = Number(
      await figure.getByRole('status', { name: 'Stored value', exact: true }).getAttribute('data-value'),
    );
    expect(shown).toBe(stored[row * columns + column]);
  });

test('a file of one chapter opens with it, and says where the others are', async ({ page }) => {
  await page.goto(addressOf('neuron.html'));
  await expect(page.getByRole('figure', { name: 'Anatomy of a neuron' })).toBeVisible();
  await page.goto(`${addressOf('neuron.html')}#/read/deep?lang=en`);
  await expect(page.getByText('This file holds one chapter.')).toBeVisible();
});

test('a link copied from a file says what it is worth', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${course}#/read/neuron?lang=en`);
  await page.getByRole('figure').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('It works on this computer')).toBeVisible();
});
