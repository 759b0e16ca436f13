import type { Page } from '@playwright/test';
import { expect, setEngine, test } from './fixtures';

const output = (page: Page, name: string) => page.locator(`output[aria-label="${name}"]`);
const valueOf = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value', { timeout: 1000 }));
const open = (page: Page, appUrl: string, query: string) =>
  page.goto(`${appUrl}#/read/limits?lang=en&${query}`);

test('at one in a hundred the PPV falls, sensitivity stays; the slider moves the counts', async ({
  page,
  appUrl,
}) => {
  await open(page, appUrl, 'figure=operating-point');
  await output(page, 'PPV').waitFor();
  const [ppv, sensitivity] = [await valueOf(page, 'PPV'), await valueOf(page, 'Sensitivity')];
  await page.getByRole('spinbutton', { name: 'Prevalence' }).fill('1');
  await expect.poll(() => valueOf(page, 'PPV')).toBeLessThan(ppv / 3);
  expect(await valueOf(page, 'Sensitivity')).toBe(sensitivity);
  const missed = await valueOf(page, 'False negatives');
  await page.getByRole('slider', { name: 'Threshold' }).press('End');
  await expect.poll(() => valueOf(page, 'False negatives')).toBeGreaterThan(missed);
});

test('on scanner B the unprepared network falls and two remedies hold', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await open(page, appUrl, 'figure=scanner-shift');
  const nothing = 'Accuracy: Nothing done';
  await expect.poll(() => valueOf(page, nothing).catch(() => 0), { timeout: 60_000 }).toBeGreaterThan(0.9);
  await page.getByRole('button', { name: 'Scanner B', exact: true }).click();
  await expect.poll(() => valueOf(page, nothing), { timeout: 60_000 }).toBeLessThan(0.85);
  for (const name of ['A tenth from scanner B', 'Random gray scale'])
    await expect
      .poll(() => valueOf(page, `Accuracy: ${name}`).catch(() => 0), { timeout: 60_000 })
      .toBeGreaterThan(0.88);
});

test('covering the mark by key turns one network and not the other', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await open(page, appUrl, 'figure=shortcut');
  const answers = ['A', 'B'].map((model) => `Probability of solid: Network ${model}`);
  for (const name of answers)
    await expect.poll(() => valueOf(page, name).catch(() => 0), { timeout: 60_000 }).toBeGreaterThan(0.9);
  await page.getByRole('spinbutton', { name: 'Row' }).fill('6');
  await page.getByRole('spinbutton', { name: 'Column' }).fill('5');
  await expect
    .poll(
      async () =>
        (await Promise.all(answers.map((name) => valueOf(page, name)))).filter((v) => v < 0.5).length,
    )
    .toBe(1);
});

test('a label by key, one by Step and one taken back; then the machines play to the end', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(240_000);
  await setEngine(page, { backend: 'cpu' });
  await open(page, appUrl, 'figure=active');
  const trained = (way: string) => output(page, `Accuracy: ${way}`);
  await expect(trained('You')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('listbox', { name: 'Patients without a biopsy' }).press('Enter');
  await expect.poll(() => valueOf(page, 'Labels')).toBe(1);
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect
    .poll(async () => {
      // Step waits for the network whose doubt it follows.
      if ((await valueOf(page, 'Labels')) < 2)
        await page.getByRole('button', { name: 'Step', exact: true }).click();
      return valueOf(page, 'Labels');
    })
    .toBe(2);
  await expect(page).toHaveURL(/labels=\d+(,|%2C)\d+/);
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await expect.poll(() => valueOf(page, 'Labels')).toBe(1);
  await page.getByRole('button', { name: 'Let the machines play' }).click();
  await expect(page.getByRole('button', { name: 'Without the machines' })).toBeVisible({ timeout: 180_000 });
  expect(await valueOf(page, 'Least sure ahead')).toBeGreaterThanOrEqual(7);
});

test('the wrong labels that a network gave itself are shown, and by key those of another way', async ({
  page,
  appUrl,
}) => {
  await open(page, appUrl, 'figure=semi&way=pseudo&tiles=wrong');
  await expect
    .poll(() => valueOf(page, 'Of them wrong').catch(() => 0), { timeout: 60_000 })
    .toBeGreaterThan(0);
  const wrong = await valueOf(page, 'Of them wrong');
  await expect(page.locator('.lm-pile [data-mark=wrong]')).toHaveCount(wrong);
  await page.getByRole('button', { name: /^From neighbors/ }).press('Enter');
  await expect.poll(() => valueOf(page, 'Of them wrong')).not.toBe(wrong);
  await page.getByRole('button', { name: 'Other images' }).click();
  await expect(page.getByRole('button', { name: 'Train all four' })).toBeVisible();
  await expect(page).toHaveURL(/semiSeed=11/);
});
