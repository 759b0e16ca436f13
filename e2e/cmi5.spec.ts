import type { Page } from '@playwright/test';
import { items } from '../src/chapters/learning/check/items';
import type { CheckItem } from '../src/state/check';
import { mixOptions } from '../src/views/check/mixOptions';
import { expect, test as base } from './fixtures';
import { serveLesson } from './harness/lessonServer';
import { StrictLrs } from './harness/strictLrs';

interface PortalFixtures {
  lrs: StrictLrs;
  /** Address of the package as a portal stores it, without a launch. */
  lesson: string;
}

const test = base.extend<PortalFixtures>({
  lrs: async ({ homes }, run) => {
    const lrs = await new StrictLrs().open();
    homes.push(lrs.url);
    await run(lrs);
    await lrs.close();
  },
  lesson: async ({ homes }, run) => {
    const { url, close } = await serveLesson({
      chapter: 'learning',
      lang: 'both',
      format: 'cmi5',
      pass: 0.8,
      id: 'deep-rounds-learning',
      entries: [],
    });
    homes.push(url);
    await run(url);
    await close();
  },
});
// What the browser says of a portal that does not answer, or has kept nothing yet.
test.use({ tolerate: [/Failed to load resource/] });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => page.locator('.package-bar').getByText('Saved', { exact: true });
const card = (page: Page) => page.locator('form.check-card');

async function answerRight(page: Page, item: CheckItem): Promise<void> {
  if (item.kind === 'number') await card(page).getByRole('textbox').fill(String(item.correct));
  else if (item.kind === 'match')
    for (const [row, target] of item.correct.entries())
      await card(page).locator('select').nth(row).selectOption(target);
  else if (item.kind === 'order') throw new Error('This chapter asks for no order');
  else {
    const shown = mixOptions(item.options, item.id, 1);
    for (const option of [item.correct].flat())
      await card(page).locator('input').nth(shown.indexOf(option)).check();
  }
  await card(page).locator('[type=submit]').click();
}

test('launch, walk, reload, leave, come back, pass, exit: a strict portal takes all of it', async ({
  page,
  lrs,
  lesson,
}) => {
  test.setTimeout(240_000);
  const wish = { mastery: 0.8, language: 'en-GB,es', returnURL: `${lrs.url}returned` };
  await page.goto(`${lesson}?${lrs.launch(wish)}`);
  await expect(page.getByText(/^Step 1 of 18/)).toBeVisible({ timeout: 60_000 });
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  expect(lrs.verbs()).toEqual(['initialized']);
  for (let step = 1; step < 5; step += 1) await press(page, 'Continue');
  await expect(page.getByText(/^Step 5 of 18/)).toBeVisible();
  await expect.poll(() => lrs.documents.get('deep-rounds') ?? '').toMatch(/"progress":0\.(1[89]|2)/);

  // A page that is loaded again goes on with the same session.
  await page.keyboard.press('F5');
  await page.reload();
  await expect(page.getByText(/^Step 5 of 18/)).toBeVisible({ timeout: 60_000 });
  await press(page, 'Continue');
  await expect(page.getByText(/^Step 6 of 18/)).toBeVisible();
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  expect(lrs.verbs().filter((verb) => verb !== 'progressed')).toEqual(['initialized']);

  // Who goes elsewhere without a word has the session ended behind them.
  await page.goto('about:blank');
  await expect.poll(() => lrs.verbs().at(-1), { timeout: 30_000 }).toBe('terminated');

  await page.goto(`${lesson}?${lrs.launch(wish)}`);
  await expect(page.getByText(/^Step 6 of 18/)).toBeVisible({ timeout: 60_000 });
  for (let step = 6; step < 18; step += 1) await press(page, 'Continue');
  await expect(page.getByText(/^Step 18 of 18/)).toBeVisible();

  // The portal goes away in the middle of the check and comes back: the learner is told, and nothing is missing.
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/\?.*/, '')}?check=1`;
  });
  await press(page, 'Start the check');
  for (const [index, item] of items.entries()) {
    if (index === 2) lrs.down = true;
    if (index === 4) {
      await expect(page.locator('.package-bar').getByText('Not saved', { exact: true })).toBeVisible({
        timeout: 30_000,
      });
      lrs.down = false;
      await press(page, 'Try again');
      await expect(saved(page)).toBeVisible({ timeout: 30_000 });
    }
    await answerRight(page, item);
    await page.locator('.check-onward button').first().click();
  }
  await expect.poll(() => lrs.verbs().at(-1), { timeout: 30_000 }).toBe('passed');
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  await press(page, 'Save and exit');
  await expect(page.getByRole('heading', { name: 'Back in the portal' })).toBeVisible({ timeout: 30_000 });

  expect(lrs.faults).toEqual([]);
  const verbs = lrs.verbs().filter((verb) => verb !== 'progressed');
  expect(verbs).toEqual([
    'initialized',
    'terminated',
    'initialized',
    ...items.map(() => 'answered'),
    'completed',
    'passed',
    'terminated',
  ]);
});

test('a review writes nothing, in the language that the portal names', async ({ page, lrs, lesson }) => {
  test.setTimeout(120_000);
  await page.goto(`${lesson}?${lrs.launch({ mode: 'Review', language: 'es-ES' })}`);
  await expect(page.getByText(/^Paso 1 de 18/)).toBeVisible({ timeout: 60_000 });
  await press(page, 'Continuar');
  await expect(page.locator('.package-bar').getByText('Repaso', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect.poll(() => lrs.verbs(), { timeout: 30_000 }).toEqual(['initialized', 'terminated']);
  expect(lrs.documents.size).toBe(0);
  expect(lrs.faults).toEqual([]);
});
