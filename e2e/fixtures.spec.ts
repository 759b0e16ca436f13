// The guards themselves: each must fail the test that it guards, and let a quiet one pass.
import type { Page } from '@playwright/test';
import { expect, longTasks, setEngine, test } from './fixtures';

const throwLater = (page: Page) =>
  page.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });

test.beforeEach(async ({ page, harnessUrl }) => {
  await setEngine(page, { backend: 'cpu' });
  await page.goto(`${harnessUrl}blank.html`);
});

test('setEngine() is there before the page', async ({ page }) => {
  const found = await page.evaluate(
    () => (globalThis as { __deepRoundsEngine?: unknown }).__deepRoundsEngine,
  );
  expect(found).toEqual({ backend: 'cpu' });
});

test('longTasks() sees a task of 120 ms and nothing while the page rests', async ({ page }) => {
  const tasks = await longTasks(page);
  await page.waitForTimeout(200);
  await tasks.clear();
  expect(await tasks.durations()).toEqual([]);
  await page.evaluate(() => {
    setTimeout(() => {
      const start = performance.now();
      while (performance.now() - start < 120);
    });
  });
  await expect.poll(async () => (await tasks.durations()).length).toBe(1);
  expect((await tasks.durations())[0]).toBeGreaterThan(100);
});

test.describe('the guard fails a test', () => {
  test.fail();

  test('that logs an error', async ({ page }) => {
    await page.evaluate(() => console.error('on purpose'));
  });

  test('that throws in the page', async ({ page }) => {
    const thrown = page.waitForEvent('pageerror');
    await throwLater(page);
    await thrown;
  });

  test('that asks another origin', async ({ page }) => {
    const failed = page.waitForEvent('requestfailed');
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/pixel.png' }));
    });
    await failed;
  });
});

test.describe('tolerate', () => {
  test.use({ tolerate: [/on purpose/] });

  test('lets an error pass that the test provokes', async ({ page }) => {
    const thrown = page.waitForEvent('pageerror');
    await throwLater(page);
    await thrown;
  });
});
