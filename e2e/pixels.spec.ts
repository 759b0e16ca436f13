import { deflateSync, crc32 } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The matrix, once the slice has been computed. */
async function openMatrix(page: Page, appUrl: string, query = ''): Promise<Locator> {
  await page.goto(`${appUrl}#/read/pixels${query}`);
  const figure = page.getByRole('figure', { name: 'The pixel matrix' });
  await expect(figure.getByRole('slider', { name: 'Picture, column' })).toBeVisible({ timeout: 30_000 });
  return figure;
}

const valueOf = async (figure: Locator, name: string) =>
  Number(await figure.getByRole('status', { name, exact: true }).getAttribute('data-value'));

const part = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const chunk = Buffer.alloc(8 + body.length);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return chunk;
};

/** An RGB PNG of one color with a brighter left half. */
function png(columns: number, rows: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.alloc(1 + columns * 3);
  for (let x = 0; x < columns; x += 1) line.set(x < columns / 2 ? [200, 100, 50] : [10, 20, 30], 1 + 3 * x);
  const pixels = Buffer.concat(Array.from({ length: rows }, () => line));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    part('IHDR', header),
    part('IDAT', deflateSync(pixels)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

test('one cursor, two places: keys on the picture move it in the matrix, and on into the next patch', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl);
  const before = await valueOf(figure, 'Stored value');
  await figure.getByRole('slider', { name: 'Picture, column' }).focus();
  await page.keyboard.press('ArrowRight');
  const cells = figure.getByRole('grid', { name: 'Matrix' });
  await expect(cells.getByRole('gridcell', { selected: true })).toHaveAccessibleName(
    /^row 219, column 123: /,
  );
  await cells.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await expect(cells.getByRole('gridcell', { selected: true })).toHaveAccessibleName(
    /^row 219, column 128: /,
  );
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowLeft');
  expect(await valueOf(figure, 'Stored value')).toBe(before);
});

test('the window changes the displayed value, never the stored one; the reader does not care', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl, '?row=243&col=115');
  const soft = figure.getByRole('status', { name: 'Probability of Soft tissue' });
  await expect(soft).toHaveAttribute('data-value', /./, { timeout: 45_000 });
  const said = await soft.getAttribute('data-value');
  expect(Number(said)).toBeGreaterThan(0.8);
  const stored = await valueOf(figure, 'Stored value');
  expect(await valueOf(figure, 'HU')).toBe(stored - 1024);

  await figure.getByRole('spinbutton', { name: 'Window center' }).fill('600');
  await figure.getByRole('spinbutton', { name: 'Window width' }).fill('100');
  expect(await valueOf(figure, 'Displayed value')).toBe(0);
  expect(await valueOf(figure, 'Stored value')).toBe(stored);
  await page.waitForTimeout(300);
  expect(await soft.getAttribute('data-value')).toBe(said);
});

test('dragging on the picture with Shift sets the window and leaves the cursor', async ({ page, appUrl }) => {
  const figure = await openMatrix(page, appUrl);
  const box = (await figure.locator('.window-drag').boundingBox())!;
  const stored = await valueOf(figure, 'Stored value');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(figure.getByRole('spinbutton', { name: 'Window width' })).toHaveValue('480');
  await expect(figure.getByRole('spinbutton', { name: 'Window center' })).toHaveValue('60');
  expect(await valueOf(figure, 'Stored value')).toBe(stored);
});

test('numbers typed into the matrix change the answer; Undo and Reset bring it back', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl, '?stop=8');
  const soft = figure.getByRole('status', { name: 'Probability of Soft tissue' });
  const fat = figure.getByRole('status', { name: 'Probability of Fat' });
  await expect(soft).toHaveAttribute('data-value', /./, { timeout: 45_000 });
  const stored = await valueOf(figure, 'Stored value');

  const cells = figure.getByRole('grid', { name: 'Matrix' });
  await cells.focus();
  await page.keyboard.type('924');
  await page.keyboard.press('Enter');
  expect(await valueOf(figure, 'Stored value')).toBe(924);
  await figure.getByRole('button', { name: 'Undo' }).click();
  expect(await valueOf(figure, 'Stored value')).toBe(stored);

  // Paint all 64 cells as fat, row by row.
  await figure.getByRole('radio', { name: 'Paint' }).check();
  await expect(figure.getByRole('spinbutton', { name: 'Brush' })).toHaveValue('924');
  const first = (await cells.getByRole('gridcell').first().boundingBox())!;
  for (let row = 0; row < 8; row += 1) {
    const y = first.y + first.height * (row + 0.5);
    await page.mouse.move(first.x + first.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(first.x + first.width * 7.5, y, { steps: 3 });
    await page.mouse.up();
  }
  await expect(figure.getByText('64 pixels changed by hand')).toBeVisible();
  await expect.poll(async () => Number(await fat.getAttribute('data-value'))).toBeGreaterThan(0.8);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(figure.getByText('pixels changed by hand')).toHaveCount(0);
  expect(await valueOf(figure, 'Stored value')).not.toBe(924);
  await expect.poll(async () => Number(await soft.getAttribute('data-value'))).toBeGreaterThan(0.8);
});

test('while a place is asked for the numbers are covered; fat under the skin is right', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl, '?stop=3');
  await expect(figure.getByRole('status', { name: 'Stored value' })).toHaveCount(0);
  await expect(figure.getByRole('gridcell').first()).toHaveText('?');
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(page.getByText('Point at a place in the figure first.')).toBeVisible();

  const box = (await figure.locator('.window-drag .plot-hit').boundingBox())!;
  await page.mouse.click(box.x + (59.5 / 512) * box.width, box.y + (195.5 / 512) * box.height);
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(page.getByText('924 − 1,024 is −100 HU: fat.')).toBeVisible();
  expect(Math.abs((await valueOf(figure, 'Stored value')) - 924)).toBeLessThanOrEqual(45);
});

test('four patches are sorted by their numbers alone, then named', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/pixels?stop=9`);
  const figure = page.getByRole('figure', { name: 'The pixel matrix' });
  await expect(figure.getByRole('grid', { name: 'Patch D' })).toBeVisible({ timeout: 30_000 });
  await page.getByText('A soft tissue, B bone, C air, D fat').click();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(figure.getByText(/D: Fat, mean −1?\d\d HU/)).toBeVisible();
});

test('three bits leave eight gray levels, 0 to 7', async ({ page, appUrl }) => {
  const figure = await openMatrix(page, appUrl, '?bits=3');
  await expect(figure.getByRole('status', { name: 'Gray levels' })).toHaveText('8 (0 to 7)');
  await expect(figure.getByRole('status', { name: 'Numbers' })).toHaveText('512 × 512 = 262,144');
  expect(await valueOf(figure, 'Stored value')).toBeLessThanOrEqual(7);
});

test('an own color image is opened in this browser, shown as gray, and left again', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl);
  await figure
    .getByLabel('Open image')
    .setInputFiles({ name: 'mine.png', mimeType: 'image/png', buffer: png(32, 16) });
  await expect(figure.getByRole('status', { name: 'Numbers' })).toHaveText('16 × 32 = 512', {
    timeout: 20_000,
  });
  await expect(figure.getByText('nothing is stored or sent')).toBeVisible();
  await expect(figure.getByText('A color image')).toBeVisible();
  // The cursor stands in the darker right half.
  expect(await valueOf(figure, 'Stored value')).toBe(Math.round(0.299 * 10 + 0.587 * 20 + 0.114 * 30));
  await figure.getByRole('button', { name: 'Back to the bundled slice' }).click();
  await expect(figure.getByRole('status', { name: 'Numbers' })).toHaveText('512 × 512 = 262,144');
  await figure.getByRole('button', { name: 'Your image' }).click();
  await expect(figure.getByRole('status', { name: 'Numbers' })).toHaveText('16 × 32 = 512');
});

test('a text file named .png is refused in one sentence, and the slice stays', async ({ page, appUrl }) => {
  const figure = await openMatrix(page, appUrl);
  await figure
    .getByLabel('Open image')
    .setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from('these are words\n') });
  await expect(figure.getByRole('alert')).toContainText('This file holds text', { timeout: 20_000 });
  await expect(figure.getByRole('status', { name: 'Numbers' })).toHaveText('512 × 512 = 262,144');
});
