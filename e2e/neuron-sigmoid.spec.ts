import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const figure = (page: Page) => page.locator('[data-figure=sigmoid]');
const value = async (page: Page, name: string) =>
  Number(await figure(page).getByRole('status', { name, exact: true }).getAttribute('data-value'));

test.beforeEach(async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/neuron?figure=sigmoid&lang=en&z=1`);
  await expect(figure(page)).toBeVisible();
});

test('the slope is 0.25 at 0, 0.105 at 2 and 0.00665 at 5', async ({ page }) => {
  for (const [z, slope, text] of [
    ['0', 0.25, '0.250'],
    ['2', 0.105, '0.105'],
    ['5', 0.00665, '0.00665'],
  ] as const) {
    await figure(page).getByRole('spinbutton', { name: 'z' }).fill(z);
    await expect(figure(page).getByRole('status', { name: 'da/dz' })).toHaveText(text);
    expect(await value(page, 'da/dz')).toBeCloseTo(slope, 4);
  }
});

test('the handle follows the mouse, the arrow keys, a click beside it and the native slider', async ({
  page,
}) => {
  const handle = figure(page).getByRole('slider', { name: 'Point on the curve' });
  const box = (await handle.locator('.plot-cap').boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y, { steps: 4 });
  await page.mouse.up();
  const dragged = await value(page, 'z');
  expect(dragged).toBeGreaterThan(1.5);
  expect(await value(page, 'a')).toBeCloseTo(1 / (1 + Math.exp(-dragged)), 9);

  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await value(page, 'z')).toBeCloseTo(dragged - 0.1, 6);

  await page.mouse.click(from.x - 150, from.y + 40);
  expect(await value(page, 'z')).toBeLessThan(0);

  await figure(page).getByRole('slider', { name: 'z', exact: true }).press('Home');
  expect(await value(page, 'z')).toBe(-8);
});

test("every activation has its value and slope; the square is the sigmoid's alone", async ({ page }) => {
  const expected = { Step: [1, 0], tanh: [0.761594, 0.419974], ReLU: [1, 1], Sigmoid: [0.731059, 0.196612] };
  for (const [name, [a, slope]] of Object.entries(expected)) {
    await figure(page).getByRole('radio', { name, exact: true }).check({ force: true });
    await expect(figure(page).getByRole('radio', { name, exact: true })).toBeChecked();
    expect(await value(page, 'a')).toBeCloseTo(a!, 5);
    expect(await value(page, 'da/dz')).toBeCloseTo(slope!, 5);
    await expect(figure(page).getByText('area = slope')).toHaveCount(name === 'Sigmoid' ? 1 : 0);
  }
});
