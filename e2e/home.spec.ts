import type { Page } from '@playwright/test';
import { chapterIds } from '../src/state/route';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';
import { readyChapters } from './registry';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 3840, height: 2160 },
] as const;
const first = chapterIds.find((id) => readyChapters.includes(id)) ?? '';

/** Elements whose content is wider or higher than they are, and what sticks out of the window to the right. */
const squeezed = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLElement>('.lead, .tile-words, .top-row, .top-scale, .top-end'),
    ];
    const clipped = boxes.filter(
      (box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
    );
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...clipped.map((box) => box.className), ...(wide > 0 ? [`page ${wide} px too wide`] : [])];
  });

for (const theme of ['light', 'dark', 'projector'])
  for (const lang of ['en', 'es'])
    test(`the home page fits every window: ${theme}, ${lang}`, async ({ page, appUrl }) => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.goto(`${appUrl}#/?theme=${theme}&lang=${lang}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        expect(await squeezed(page), `${size.width} × ${size.height}`).toEqual([]);
        const scrolls = await page.evaluate(
          () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
        );
        if (size.width >= 1024)
          expect(scrolls, `${size.width} × ${size.height}: nothing to scroll`).toBe(false);
      }
    });

for (const theme of ['light', 'dark', 'projector'])
  test(`the home page passes the rules of WCAG 2.2 AA: ${theme}`, async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/?theme=${theme}`);
    await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

test('a newcomer starts, steps on, comes home, and continues at that step after a reload', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(page).toHaveURL(new RegExp(`#/read/${first}`));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/stop=2/);
  const title = await page
    .locator('[aria-current="step"] h2')
    .evaluate((heading) => heading.lastChild?.textContent ?? '');
  await page.getByRole('link', { name: 'Deep Rounds' }).click();
  await page.reload();
  await expect(page.getByText('Where you left off')).toBeVisible();
  await expect(page.locator('.resume-place')).toContainText(title);
  await expect(page.getByText(/You are here, step 2 of/)).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page).toHaveURL(new RegExp(`#/read/${first}\\?.*stop=2`));
  await expect(page.locator('[aria-current="step"] h2')).toContainText(title);
});

test('by keyboard alone: past the bar, into a chapter', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  // Nobody can reach by Tab what has not arrived yet.
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figure' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Start' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('on a phone the chapters are behind one button, closed by Escape, left by choosing', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(appUrl);
  const menu = page.getByRole('button', { name: 'Chapters' });
  await menu.click();
  await expect(page.getByRole('link', { name: 'About' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'About' })).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await page
    .locator('.top-menu')
    .getByRole('link', { name: /neuron/ })
    .click();
  await expect(page).toHaveURL(/#\/read\/neuron/);
  await expect(page.locator('.popover-panel')).toHaveCount(0);
});

test('a followed link arrives at the top of its page', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(appUrl);
  await page.locator('.tile').last().scrollIntoViewIfNeeded();
  await page.locator('.tile a').last().click();
  await expect(page).toHaveURL(/#\/read\/limits/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});
