import { chromium, type Page } from '@playwright/test';
import { browserArgs } from '../scripts/browserArgs.mjs';
import { expect, setEngine, test } from './fixtures';

const TRAIN = '#/read/neuron?figure=train&lang=en&theme=light';

const output = (page: Page, name: string) =>
  page.locator('[data-figure=train]').getByRole('status', { name, exact: true }).first();
const value = async (page: Page, name: string) => Number(await output(page, name).getAttribute('data-value'));
const badge = (page: Page) => page.getByRole('status', { name: 'Engine' }).first();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function trainsOn(page: Page): Promise<void> {
  await press(page, 'Step');
  await expect.poll(() => value(page, 'Step number'), { timeout: 30_000 }).toBe(1);
  await press(page, 'Play');
  await expect.poll(() => value(page, 'Step number'), { timeout: 30_000 }).toBeGreaterThan(5);
  await press(page, 'Pause');
  expect(await value(page, 'Loss')).toBeGreaterThan(0);
}

test('WebGL absent: the badge says CPU and why, and the neuron trains', async ({ appUrl }) => {
  const { CHROME_PATH } = process.env;
  const browser = await chromium.launch({
    args: [
      ...browserArgs().filter((arg) => !/angle|swiftshader/.test(arg)),
      '--disable-gpu',
      '--disable-software-rasterizer',
    ],
    ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(appUrl + TRAIN);
    await expect(badge(page)).toContainText('CPU', { timeout: 20_000 });
    await expect(badge(page)).toContainText('no WebGL');
    await trainsOn(page);
  } finally {
    await browser.close();
  }
});

test('a graphics unit that computes wrongly is demoted by the canary', async ({ page, appUrl }) => {
  await setEngine(page, { failCanary: true });
  await page.goto(appUrl + TRAIN);
  await expect(badge(page)).toContainText('CPU', { timeout: 20_000 });
  await expect(badge(page)).toContainText('computed a known answer wrongly');
  await trainsOn(page);
});

test('worker blocked: the engine runs in the page, and the badge says why', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', {
      value: function Worker() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(appUrl + TRAIN);
  await expect(badge(page)).toContainText('page', { timeout: 20_000 });
  await trainsOn(page);
});

test('localStorage throwing: the app opens, trains, and says nothing false', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(appUrl + TRAIN);
  await expect(page.locator('[data-figure=train]')).toBeVisible();
  await trainsOn(page);
  await page.goto(`${appUrl}#/about?lang=en`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
