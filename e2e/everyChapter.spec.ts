import type { Page } from '@playwright/test';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';
import { readyChapters, UNFIT, type ChapterOutline } from './registry';

const languages = ['en', 'es'] as const;
/** The screens of each use; a lecture needs a projector, a frame may be narrow. */
const screens = {
  read: [
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ],
  // The other screen of a projector, 1280x720, is that of lecture.spec.ts, which walks through every stop.
  present: [{ width: 1024, height: 768 }],
  embed: [
    { width: 462, height: 666 },
    { width: 320, height: 640 },
  ],
} as const;

async function outlineOf(page: Page, harnessUrl: string, id: string): Promise<ChapterOutline> {
  await page.goto(`${harnessUrl}registry.html`);
  await page.waitForFunction(() => 'outlines' in globalThis);
  const all = await page.evaluate(() =>
    (globalThis as unknown as { outlines: () => Promise<ChapterOutline[]> }).outlines(),
  );
  const outline = all.find((each) => each.id === id);
  if (!outline) throw new Error(`The registry holds no chapter ${id}`);
  return outline;
}

async function expectSound(page: Page, where: string): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text, where).not.toMatch(UNFIT);
  // A figure learns its new size from the browser a frame after the window has changed.
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow, `${where}: the page must not scroll sideways`).toBeLessThanOrEqual(0);
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  // What has scrolled under the top bar would count as too small a target.
  await page.evaluate(async () => {
    window.scrollTo(0, 0);
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });
  expect(await axeViolations(page), where).toEqual([]);
}

test('the registry holds at least one chapter', () => {
  expect(readyChapters.length).toBeGreaterThan(0);
});

for (const id of readyChapters) {
  // lecture.spec.ts walks through every step in Spanish.
  test(`read/${id}: every step shows its figure, its words and its text equivalent`, async ({
    page,
    appUrl,
    harnessUrl,
  }) => {
    test.setTimeout(180_000);
    const outline = await outlineOf(page, harnessUrl, id);
    await page.goto(`${appUrl}#/read/${id}?lang=en`);
    const onward = page.getByRole('button', { name: 'Continue', exact: true });
    for (const [index, step] of outline.steps.entries()) {
      const where = `${id}, step ${step.id}`;
      const figure = page.getByRole('figure', { name: outline.titles.en[step.figure] ?? '' });
      await expect(figure, where).toBeVisible();
      await expect(figure, where).toHaveAttribute('data-figure', step.figure);
      expect((await figure.locator('[data-part=say]').innerText()).trim().length, where).toBeGreaterThan(10);
      await expectSound(page, where);
      if (index < outline.steps.length - 1) await onward.click();
    }
  });

  for (const lang of languages) {
    for (const [turn, view] of (['read', 'present', 'embed'] as const).entries()) {
      test(`${view}/${id} in ${lang}: every figure fits its screens and passes axe`, async ({
        page,
        appUrl,
        harnessUrl,
      }) => {
        test.setTimeout(240_000);
        const outline = await outlineOf(page, harnessUrl, id);
        const themes = ['light', 'dark', 'projector'] as const;
        for (const [index, figure] of outline.figures.entries()) {
          const theme =
            view === 'present' ? 'projector' : themes[(index + turn + (lang === 'es' ? 1 : 0)) % 3];
          // Spanish is the longer language: it is tried on every screen, English on one.
          const sizes = lang === 'es' ? screens[view] : screens[view].slice(0, 1);
          for (const size of sizes) {
            const where = `${view}, ${figure}, ${lang}, ${String(theme)}, ${size.width}x${size.height}`;
            await page.setViewportSize(size);
            await page.goto(`${appUrl}#/${view}/${id}?figure=${figure}&lang=${lang}&theme=${String(theme)}`);
            await expect(page.locator(`[data-figure="${figure}"]`), where).toBeVisible();
            await expect(page.locator('html')).toHaveAttribute('data-theme', String(theme));
            await expectSound(page, where);
            if (view === 'present') {
              const down = () =>
                page.evaluate(
                  () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
                );
              await expect.poll(down, `${where}: a stop does not scroll`).toBeLessThanOrEqual(0);
            }
          }
          await expectAccessible(page, `${view}, ${figure}, ${lang}, ${String(theme)}`);
        }
      });
    }
  }

  test(`read/${id}: a hostile query is refused with a sentence and the figure stands`, async ({
    page,
    appUrl,
  }) => {
    const outcomes = ['NaN', '1e999', 'javascript:alert(1)', '%00', '-', 'x'.repeat(300)];
    for (const value of outcomes) {
      await page.goto(
        `${appUrl}#/read/${id}?lang=en&stop=${value}&step=${value}&seed=${value}&nonsense=${value}`,
      );
      await expect(page.getByRole('alert').filter({ hasText: 'could not be used' })).toBeVisible();
      await expect(page.locator('[data-figure]').first()).toBeVisible();
      await expectSound(page, value);
    }
    await page.goto(`${appUrl}#/read/${id}?lang=en&w=${'1'.repeat(100_000)}`);
    await expect(page.getByRole('alert').filter({ hasText: 'longer than any real one' })).toBeVisible();
    await expect(page.locator('[data-figure]').first()).toBeVisible();
  });

  test(`read/${id}: language and theme switch in place and nothing is lost`, async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/${id}?stop=2&lang=en&theme=light`);
    const title = page.locator('.thread-step[aria-current=step] h2');
    const english = await title.innerText();
    await page.getByRole('button', { name: 'ES', exact: true }).click();
    await expect(title).not.toHaveText(english);
    await page.getByRole('button', { name: 'Tema' }).click();
    await page.getByRole('button', { name: 'Sala de lectura' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(title).toHaveText(english);
  });
}
