import { askLinks } from '../src/app/askLinks';
import { ask } from '../src/text/ask';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';

const all = askLinks.flatMap(({ links }) => links);

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const lang of ['en', 'es'] as const)
    test(`the questions fit their windows and pass the rules of WCAG 2.2 AA: ${theme}, ${lang}`, async ({
      page,
      appUrl,
    }) => {
      test.setTimeout(120_000);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${appUrl}#/ask?theme=${theme}&lang=${lang}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask[lang].title);
        await expect(page.getByRole('listitem')).toHaveCount(askLinks.length);
        const wide = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(wide, `${width} px`).toBe(0);
      }
      expect(await axeViolations(page)).toEqual([]);
    });

test('every question leads to the figure that it names, and no address is refused', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(300_000);
  await page.goto(`${appUrl}#/ask?lang=en`);
  const links = page.locator('.ask-seen a');
  await expect(links).toHaveCount(all.length);
  // A link names its step once its chapter has come.
  const hrefs = () => links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? ''));
  await expect
    .poll(async () => (await hrefs()).every((href, i) => !all[i]!.step || href.includes('stop=')), {
      timeout: 60_000,
    })
    .toBe(true);
  for (const [i, href] of (await hrefs()).entries()) {
    await page.goto(`${appUrl}${href}`);
    const figure = page.locator(`[data-figure="${all[i]!.figure}"]`);
    await expect(figure, href).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.notice'), href).toHaveCount(0);
  }
});
