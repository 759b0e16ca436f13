import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const output = (page: Page, name: string) => page.getByRole('status', { name, exact: true });
const number = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const at = (page: Page, step: number) =>
  expect(output(page, 'Step number')).toHaveAttribute('data-value', String(step), { timeout: 90_000 });

test('the ring is solved from the default settings, and not without a hidden layer', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(240_000);
  await page.goto(`${appUrl}#/read/network?lang=en`);
  await at(page, 0);
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await button(page, 'Play').click();
  await expect
    .poll(() => number(page, 'Accuracy'), { timeout: 90_000, intervals: [500] })
    .toBeGreaterThanOrEqual(0.97);
  await button(page, 'Pause').click();

  await button(page, 'Remove layer').click();
  await button(page, 'Remove layer').click();
  await at(page, 0);
  await expect(page.getByText('3 parameters')).toBeVisible();
  await button(page, 'Play').click();
  await expect.poll(() => number(page, 'Step number'), { timeout: 90_000 }).toBeGreaterThan(800);
  await button(page, 'Pause').click();
  expect(await number(page, 'Accuracy')).toBeLessThan(0.75);
});

test('the predict card about no hidden layer trains before the eyes and explains', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/network?lang=en&stop=2`);
  await at(page, 0);
  await page.getByRole('radio', { name: /one straight line cannot/ }).check();
  await button(page, 'Commit').click();
  await at(page, 1200);
  expect(await number(page, 'Accuracy')).toBeLessThan(0.75);
  await expect(page.getByText(/nothing can bend it/)).toBeVisible();
});

test('a line is clicked, its weight changed by key and taken back; the pictures follow', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/network?lang=en&layers=3&step=200`);
  await at(page, 200);
  const loss = await number(page, 'Loss');
  await page.locator('[data-unit="0.1"]').click();
  const editor = page.getByRole('group', { name: 'Weights of this neuron' });
  await editor.getByRole('slider', { name: 'w1' }).focus();
  for (let k = 0; k < 3; k += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => number(page, 'Loss')).not.toBe(loss);
  await button(page, 'Undo').click();
  await expect.poll(() => number(page, 'Loss')).toBe(loss);
});

test('own points are placed, dragged out of the plane and kept inside it and in the link', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/network?lang=en&data=own&share=1`);
  const sheet = page.locator('.network-draw');
  const box = (await sheet.boundingBox())!;
  await page.mouse.click(box.x + 40, box.y + 40);
  await page
    .getByRole('radiogroup', { name: 'The hand places' })
    .getByRole('radio', { name: 'well' })
    .check();
  await page.mouse.move(box.x + 120, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 900, box.y - 900, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText('2 of at most 60 points')).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/points=[-\d]+_[-\d]+_1(,|%2C)32_32_0/);
  await button(page, 'Step').click();
  await at(page, 1);
  await button(page, 'Undo').click();
  await expect.poll(() => page.url()).not.toMatch(/32_32_0/);
});

test('spirals at full speed: weights move as a picture, and stand as lines when paused', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/network?lang=en&data=spirals&layers=8,8&optimizer=sgd&lr=0.03`);
  await at(page, 0);
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await button(page, 'Play').click();
  await expect.poll(() => number(page, 'Step number'), { timeout: 60_000 }).toBeGreaterThan(100);
  const board = page.getByRole('group', { name: 'Network', exact: true }).locator('..');
  const lines = board.locator('[data-mark=edge]');
  const inkOnSheet = () =>
    board.locator('.plot-underlay canvas').evaluateAll((sheets) => {
      const sheet = sheets.find((canvas) => (canvas as HTMLCanvasElement).width > 200) as
        HTMLCanvasElement | undefined;
      const bytes = sheet?.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height).data ?? [];
      return bytes.filter((byte, i) => i % 4 === 3 && byte > 0).length;
    });
  await expect(lines).toHaveCount(0);
  expect(await inkOnSheet()).toBeGreaterThan(2000);
  await button(page, 'Pause').click();
  await expect(lines).toHaveCount(2 * 8 + 8 * 8 + 8);
  expect(await inkOnSheet()).toBe(0);
});
