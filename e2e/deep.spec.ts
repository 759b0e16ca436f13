import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const output = (page: Page, name: string) => page.locator(`output[aria-label="${name}"]`);
const valueOf = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('at −2 ReLU passes nothing, its leaky sister 0.01, by the slider and by the keys', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/deep?figure=activations&lang=en&z=-2`);
  expect(await valueOf(page, 'ReLU slope')).toBe(0);
  expect(await valueOf(page, 'Leaky ReLU slope')).toBe(0.01);
  await page.getByRole('slider', { name: 'Sum z on the curve of ReLU' }).press('Home');
  expect(await valueOf(page, 'z')).toBe(-5);
});

test('a dead neuron stays dead with ReLU and wakes with a leak', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/deep?stop=5&lang=en&view=dead&dstep=110`);
  const dead = await valueOf(page, 'Loss');
  await button(page, 'Step').click();
  expect(await valueOf(page, 'Loss')).toBe(dead);
  await page.goto('about:blank');
  await page.goto(`${appUrl}#/read/deep?stop=4&lang=en&dstep=150`);
  expect(await valueOf(page, 'Loss')).toBeLessThan(dead / 10);
});

test('the ceiling of ten sigmoids is 9.54e-7; both networks train, and step back', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${appUrl}#/read/deep?figure=vanishing&lang=en&depth=10`);
  expect(await valueOf(page, 'Ceiling')).toBeCloseTo(0.25 ** 10, 12);
  await page.goto('about:blank');
  await page.goto(`${appUrl}#/read/deep?stop=11&lang=en&step=400`);
  await expect
    .poll(() => valueOf(page, 'Accuracy, ReLU').catch(() => 0), { timeout: 60_000 })
    .toBeGreaterThan(0.9);
  expect(await valueOf(page, 'Accuracy')).toBeLessThan(0.6);
  await button(page, 'Step back').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(399);
});

test('twenty layers train in the engine', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await page.goto(`${appUrl}#/read/deep?stop=11&lang=en&depth=20&activation=tanh`);
  await expect(page.getByRole('status', { name: 'Engine' })).toHaveAttribute('data-phase', 'ready', {
    timeout: 60_000,
  });
  await button(page, 'Play').click();
  await expect.poll(() => valueOf(page, 'Step number'), { timeout: 60_000 }).toBeGreaterThan(30);
  await button(page, 'Pause').click();
});

test('the eleventh patient comes when called, and the curve can learn this one', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/deep?stop=16&lang=en&degree=9`);
  expect(await valueOf(page, 'Training error')).toBeLessThan(1e-6);
  expect(await valueOf(page, 'Test error')).toBeGreaterThan(10);
  await button(page, 'Next patient').click();
  await expect(page.getByRole('group', { name: 'The new patient' })).toBeVisible();
  await page.getByRole('switch', { name: 'Learn this one too' }).check();
  expect(await valueOf(page, 'Training error')).toBeGreaterThan(0);
});

test('the first step of Adam is its rate, and the order of arrival is told after the answer', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/deep?stop=19&lang=en`);
  expect(Math.abs(await valueOf(page, 'move w'))).toBeCloseTo(0.3, 6);
  await page.goto('about:blank');
  await page.goto(`${appUrl}#/read/deep?stop=18&lang=en`);
  await page.getByRole('radio', { name: 'Momentum, Adam, SGD' }).check();
  await button(page, 'Commit').click();
  await expect(page.locator('[data-part=say]')).toContainText('Momentum at step');
  expect(await valueOf(page, 'Step number')).toBe(160);
});

test('L1 carries most weights to 0 in the engine, and answers better than without', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${appUrl}#/read/deep?stop=24&lang=en`);
  await expect
    .poll(() => valueOf(page, 'Weights at 0').catch(() => 0), { timeout: 90_000 })
    .toBeGreaterThan(0.5);
  expect(await valueOf(page, 'Test loss')).toBeLessThan(0.8);
});
