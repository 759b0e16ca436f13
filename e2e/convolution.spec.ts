import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const output = (page: Page, name: string) => page.getByRole('status', { name, exact: true });
const number = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const grid = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });

test('the filter for upright lines answers 1530 on a line, and 0 on a lying line and on a flat area', async ({
  page,
  appUrl,
}) => {
  const open = (row: number, col: number) =>
    page.goto(`${appUrl}#/embed/convolution?figure=kernel&image=lines&row=${row}&col=${col}&lang=en`);
  await open(29, 11);
  await expect(output(page, 'Sum')).toHaveAttribute('data-value', '1530');
  await open(11, 40);
  await expect(output(page, 'Sum')).toHaveAttribute('data-value', '0');
  await open(28, 30);
  await expect(output(page, 'Sum')).toHaveAttribute('data-value', '0');
});

test('a filter is painted with the brush, and the map follows', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/embed/convolution?figure=kernel&lang=en`);
  await button(page, 'Clear').click();
  await expect(output(page, 'Largest')).toHaveAttribute('data-value', '0');
  await page.getByRole('radio', { name: 'Brush' }).check();
  const table = await grid(page, 'Weights of the filter').boundingBox();
  if (!table) throw new Error('The filter has no box.');
  const at = (row: number) =>
    [table.x + table.width / 2, table.y + ((row + 0.5) * table.height) / 3] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  await page.mouse.move(...at(2), { steps: 6 });
  await page.mouse.up();
  await expect(output(page, 'Sum of weights')).toHaveAttribute('data-value', '6');
  expect(await number(page, 'Largest')).toBeGreaterThan(0);
});

test('the window slides by keys; the sum of the products on screen is what stands in the map', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/embed/convolution?figure=sliding&row=0&col=0&lang=en`);
  await grid(page, 'Image').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  const labels = await grid(page, '9 products')
    .getByRole('gridcell')
    .evaluateAll((cells) =>
      cells.map((cell) =>
        Number(/: (.*)$/.exec(cell.getAttribute('aria-label') ?? '')?.[1]?.replace('−', '-')),
      ),
    );
  const sum = labels.reduce((total, value) => total + value, 0);
  expect(await number(page, 'Sum')).toBe(sum);
  await expect(
    grid(page, 'Map').getByRole('gridcell', {
      name: new RegExp(`^row 2, column 1: ${String(sum).replace('-', '−')}$`),
    }),
  ).toHaveCount(1);
});

test('Play fills the map to its end', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/embed/convolution?figure=sliding&done=55&lang=en`);
  await button(page, 'Play').click();
  await expect(grid(page, 'Map').getByRole('gridcell', { name: /not computed yet/ })).toHaveCount(0);
});

test('the network trains to 85 %, a map is opened, and one cell is worked out by hand', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(300_000);
  await page.goto(`${appUrl}#/embed/convolution?figure=cnn&lang=en`);
  // The picture is there before the engine.
  await expect(page.getByRole('listbox', { name: 'layer 3: 16 maps' })).toBeVisible();
  await expect(page.getByText('Ready: press Play.')).toBeVisible({ timeout: 60_000 });
  await button(page, 'Play').click();
  await expect
    .poll(() => number(page, 'Accuracy').catch(() => 0), { timeout: 240_000, intervals: [1000] })
    .toBeGreaterThanOrEqual(0.85);
  await button(page, 'Pause').click();
  await page
    .getByRole('option', { name: /^map 3, from/ })
    .first()
    .click();
  await expect(page.getByText(/Layer 1, map 3,/)).toBeVisible();
  const numbers = (name: string) =>
    grid(page, name)
      .getByRole('gridcell')
      .evaluateAll((cells) =>
        cells.map((cell) =>
          Number(/: (.*)$/.exec(cell.getAttribute('aria-label') ?? '')?.[1]?.replace('−', '-')),
        ),
      );
  // What the opened map shows comes with the first one that is opened.
  await expect(grid(page, '9 pixels').getByRole('gridcell')).toHaveCount(9);
  await expect(grid(page, 'Weights of the filter').getByRole('gridcell')).toHaveCount(9);
  const [pixels, weights] = [await numbers('9 pixels'), await numbers('Weights of the filter')];
  const sum = pixels.reduce((total, pixel, index) => total + pixel * (weights[index] ?? 0), 0);
  const said = await page
    .getByText(/the sum with bias is/)
    .first()
    .innerText();
  const z = Number(/bias is (−?[\d.]+)/.exec(said)?.[1]?.replace('−', '-'));
  // Two decimals on screen; the bias moves by a few hundredths in so short a training.
  expect(Math.abs(sum - z)).toBeLessThan(0.35);
  // The step that was under way when Pause was pressed is still shown.
  const steps = () => number(page, 'Step number');
  await expect
    .poll(async () => (await steps()) === (await page.waitForTimeout(1000), await steps()))
    .toBe(true);
  const step = await steps();
  await button(page, 'Step back').click();
  await expect(output(page, 'Step number')).toHaveAttribute('data-value', String(step - 1), {
    timeout: 60_000,
  });
});

const medmnist = join(
  process.env.DEEP_ROUNDS_DATA ?? join(import.meta.dirname, '..', '..', 'shared', 'data'),
  'medmnist',
  'pneumoniamnist-balanced.npz',
);

test('a MedMNIST file is opened and learned from: better than chance after two epochs', async ({
  page,
  appUrl,
}) => {
  test.skip(!existsSync(medmnist), 'The folder of real files is not here.');
  test.setTimeout(240_000);
  await page.goto(`${appUrl}#/embed/convolution?figure=own-data&lang=en`);
  await page.getByLabel('Open dataset').setInputFiles(medmnist);
  await expect(page.getByRole('row', { name: /^0 1,214 135 234$/ })).toBeVisible();
  await expect(page.getByText('Ready: press Play.')).toBeVisible({ timeout: 60_000 });
  await button(page, 'Play').click();
  await expect
    .poll(() => number(page, 'Epoch'), { timeout: 180_000, intervals: [1000] })
    .toBeGreaterThanOrEqual(2);
  await button(page, 'Pause').click();
  await expect(page.getByText(/^Called wrongly: \d+ of 468$/)).toBeVisible({ timeout: 30_000 });
  // The scores of the untrained network stand there until all test images have been looked at again.
  await expect.poll(() => number(page, 'AUC'), { timeout: 30_000 }).toBeGreaterThan(0.75);
});

test('a file that is no dataset is answered with a sentence', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/embed/convolution?figure=own-data&lang=en`);
  await page
    .getByLabel('Open dataset')
    .setInputFiles({ name: 'notes.npz', mimeType: '', buffer: Buffer.from('not a zip at all') });
  await expect(page.getByRole('alert')).toContainText('neither a zip nor an npz');
});
