import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const output = (page: Page, name: string) => page.locator(`output[aria-label="${name}"]`);
const valueOf = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the rule is moved by keys and scored at once; the neuron learns and beats it', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(90_000);
  await page.goto(`${appUrl}#/read/learning?figure=rules-vs-learning&lang=en`);
  const before = await valueOf(page, 'Sensitivity, rule');
  await page.getByRole('slider', { name: 'Threshold of the diameter' }).press('Home');
  expect(await valueOf(page, 'Sensitivity, rule')).toBeGreaterThan(before);
  await page.goto('about:blank');
  await page.goto(`${appUrl}#/read/learning?stop=2&lang=en`);
  await page.getByRole('radio', { name: 'The neuron' }).check();
  await button(page, 'Commit').click();
  await expect.poll(() => valueOf(page, 'Step number'), { timeout: 60_000 }).toBe(300);
  await expect
    .poll(
      async () =>
        (await valueOf(page, 'Right answers, neuron')) - (await valueOf(page, 'Right answers, rule')),
    )
    .toBeGreaterThan(2);
});

test('a redefined disease: the neuron is wrong about some, and Play wins them back', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(90_000);
  await page.goto(`${appUrl}#/read/learning?stop=5&lang=en`);
  const old = await valueOf(page, 'Right answers, neuron');
  await expect(page.getByRole('status', { name: 'Engine' })).toHaveAttribute('data-phase', 'ready', {
    timeout: 60_000,
  });
  await button(page, 'Play').click();
  await expect
    .poll(() => valueOf(page, 'Right answers, neuron'), { timeout: 60_000 })
    .toBeGreaterThan(old + 5);
  await button(page, 'Pause').click();
  await button(page, 'Reset').click();
  await expect.poll(() => valueOf(page, 'Right answers, neuron')).toBe(old);
});

test('lesions are measured, gathered step by step, and three groups fit best', async ({ page, appUrl }) => {
  test.setTimeout(90_000);
  await page.goto(`${appUrl}#/read/learning?stop=9&lang=en`);
  await expect(button(page, 'Step')).toBeEnabled();
  await expect(page.locator('[data-part=say]')).toContainText('drawn at random', { timeout: 60_000 });
  await button(page, 'Step').click();
  await expect(page.locator('[data-part=say]')).toContainText('joined its nearest center');
  const first = await valueOf(page, 'Distances²');
  await button(page, 'Step').click();
  expect(await valueOf(page, 'Distances²')).toBeLessThan(first);
  await button(page, 'Step back').click();
  expect(await valueOf(page, 'Distances²')).toBe(first);
  const three = await valueOf(page, 'Silhouette, 3 groups');
  for (const k of [2, 4, 5]) expect(three).toBeGreaterThan(await valueOf(page, `Silhouette, ${k} groups`));
});

test('labels that have spread help the network, its own guesses do not', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  const accuracy = async (labels: string) => {
    await page.goto('about:blank');
    await page.goto(`${appUrl}#/read/learning?stop=16&lang=en&labels=${labels}&mstep=200`);
    await expect(page.locator('[data-part=say]')).toContainText('Step 200', { timeout: 60_000 });
    return valueOf(page, 'Accuracy');
  };
  const few = await accuracy('few');
  expect(await accuracy('spread')).toBeGreaterThan(few + 0.05);
  expect(Math.abs((await accuracy('guesses')) - few)).toBeLessThan(0.1);
});

test('the agent steps, steps back and finds the lesion', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/learning?stop=17&lang=en&rstep=800`);
  await expect(page.locator('[data-part=say]')).toContainText('found');
  await button(page, 'Step back').click();
  expect(await valueOf(page, 'Step number')).toBe(799);
  await button(page, 'Reset').click();
  await expect(page.locator('[data-part=say]')).toContainText('not found yet');
});

test('the questions fit every window, and each leads to its figure', async ({ page, appUrl }) => {
  for (const width of [1280, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${appUrl}#/ask?lang=es`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide(), `${width} px`).toBe(0);
  }
  await page.goto(`${appUrl}#/ask?lang=en`);
  await page.getByRole('link', { name: 'Learning: Without labels' }).click();
  await expect(page.locator('[data-figure="clustering"]')).toBeVisible();
});
