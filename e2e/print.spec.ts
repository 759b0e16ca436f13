import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readyChapters } from './registry';

const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

/** Presses Ctrl+P and waits for the browser's print window, which stays closed. */
async function printByKey(page: Page) {
  await page.evaluate(() => {
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) });
  });
  // The room for paper comes a few seconds after the figure.
  await expect(async () => {
    await page.keyboard.press('Control+p');
    await expect(page.locator('.print-room, .handout').first()).toBeAttached({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.waitForFunction(() => 'printed' in window, null, { timeout: 90_000 });
  await expect(page.locator('.handout')).toBeAttached();
}

for (const id of readyChapters) {
  test(`${id}: a clean handout of every figure, its questions, answers and source`, async ({
    page,
    appUrl,
  }) => {
    test.setTimeout(240_000);
    await page.goto(`${appUrl}#/read/${id}?lang=en&theme=dark`);
    await expect(page.locator('[data-figure]').first()).toBeVisible();
    await printByKey(page);
    await page.emulateMedia({ media: 'print' });
    const handout = page.locator('.handout');
    await expect(handout).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    await expect(handout.getByRole('button')).toHaveCount(0);
    await expect(handout.getByRole('slider')).toHaveCount(0);
    const sheets = await handout.locator('.handout-sheet').count();
    expect(sheets).toBeGreaterThan(0);
    await expect(handout.locator('.handout-picture > *')).not.toHaveCount(0);
    // Words and bars that stand beside the boards are in the picture too.
    if (id === 'limits')
      await expect(handout.locator('.handout-picture').first()).toContainText('Nothing done');
    await expect(handout.getByText('10.1186/s13244-021-01052-z', { exact: false })).toBeVisible();
    await expect(handout.getByText('CC BY 4.0', { exact: false })).toBeVisible();
    await expect(handout.getByText(`#/read/${id}?lang=en`, { exact: false })).toBeVisible();
    await expect(handout.locator('.handout-code .qr')).toBeVisible();
    expect(await handout.innerText()).not.toMatch(/\bNaN\b|\bundefined\b|\[object|\{[a-z]\w*\}/);
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
    const steps = await handout.locator('.handout-step').count();
    for (const format of id === 'neuron' ? (['A4', 'Letter'] as const) : (['A4'] as const)) {
      // The page forgets the handout once the browser has printed it, so each format is printed anew.
      if (format === 'Letter') {
        await page.emulateMedia({ media: null });
        await page.evaluate(() => delete (window as { printed?: true }).printed);
        await printByKey(page);
      }
      const pages = pagesOf(await page.pdf({ format }));
      expect(pages, format).toBeGreaterThan(sheets);
      expect(pages, format).toBeLessThanOrEqual(2 + sheets + Math.ceil(steps / 2));
    }
  });
}

test('who prints by the menu gets a handout as well, and the screen is as it was afterwards', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/neuron?lang=en&theme=dark`);
  await expect(page.locator('[data-figure]').first()).toBeVisible();
  await printByKey(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.handout')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.handout-picture > svg')).not.toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.handout')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-figure]')).toHaveCount(1);
});

test('the page of questions prints on one or two clean pages, dark screen or not', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/ask?lang=en&theme=dark`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  const ink = await page
    .locator('.ask .num')
    .first()
    .evaluate((node) => getComputedStyle(node).color);
  expect(ink).toBe('rgb(34, 34, 34)');
  await page.emulateMedia({ media: null });
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
});
