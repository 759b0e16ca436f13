import type { Page } from '@playwright/test';
import { batchGradient } from '../src/math/training';
import { expect, test } from './fixtures';
import type { EngineHarness } from './harness/engine';

const output = (page: Page, name: string) => page.locator(`output[aria-label="${name}"]`);
const valueOf = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value'));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ready = (page: Page) =>
  expect(page.getByRole('status', { name: 'Engine' })).toHaveAttribute('data-phase', 'ready', {
    timeout: 30_000,
  });

test('the ball goes down from 3 by 0.1: 2.40, 1.92, 1.536, and back by Step back and by the table', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/descent?stop=2&lang=en`);
  for (const w of [2.4, 1.92, 1.536]) {
    await button(page, 'Step').click();
    await expect.poll(() => valueOf(page, 'Loss')).toBeCloseTo(w * w, 9);
  }
  await button(page, 'Step back').click();
  expect(await valueOf(page, 'Loss')).toBeCloseTo(1.92 ** 2, 9);
  await button(page, 'Go to step 0').click();
  expect(await valueOf(page, 'Step number')).toBe(0);
  await button(page, 'Go to step 3').click();
  expect(await valueOf(page, 'Loss')).toBeCloseTo(1.536 ** 2, 9);
  const ball = page.getByRole('slider', { name: 'Weight w' });
  await ball.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await valueOf(page, 'Loss')).toBeCloseTo(1.436 ** 2, 2);
  expect(await valueOf(page, 'Step number')).toBe(0);
});

test('a place is pointed at, committed, and compared with where the ball landed', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/descent?stop=3&lang=en`);
  await expect(output(page, 'new w')).toHaveCount(0);
  const mark = page.getByRole('slider', { name: 'Your prediction' });
  await mark.focus();
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Shift+ArrowLeft');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(mark).toHaveAttribute('aria-valuenow', '-2.4');
  await button(page, 'Commit').click();
  await expect(page.getByText('Right.', { exact: false }).first()).toBeVisible();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(1);
  expect(await valueOf(page, 'Loss')).toBeCloseTo(5.76, 9);
  await expect(page.locator('.pb-plot').getByText('your prediction')).toBeVisible();
});

test('a rate of 1.05 is frozen before the numbers run out, in words, and one step back goes on', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/descent?stop=2&lang=en&lr=1.05&step=1000`);
  const alert = page.getByRole('alert').filter({ hasText: 'learning rate 1.05 is too high' });
  await expect(alert).toContainText('w is');
  const at = await valueOf(page, 'Step number');
  expect(at).toBeLessThan(1000);
  await expect(button(page, 'Step')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Step back').click();
  await expect(alert).toBeHidden();
  expect(await valueOf(page, 'Step number')).toBe(at - 1);
});

test('Play and Pause pressed twenty times leave one player, not twenty', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/descent?stop=2&lang=en&lr=0.01`);
  for (let i = 0; i < 10; i += 1) {
    await button(page, 'Play').click();
    await button(page, 'Pause').click();
  }
  const paused = await valueOf(page, 'Step number');
  await page.waitForTimeout(1200);
  expect(await valueOf(page, 'Step number')).toBe(paused);
  await button(page, 'Play').click();
  const before = await valueOf(page, 'Step number');
  await page.waitForTimeout(2200);
  const after = await valueOf(page, 'Step number');
  expect(after - before).toBeGreaterThanOrEqual(1);
  expect(after - before).toBeLessThanOrEqual(6);
});

test('the hidden curve gives two numbers until it is revealed', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/descent?stop=6&lang=en`);
  await expect(page.locator('.pb-plot').getByText('The curve is hidden', { exact: true })).toBeVisible();
  await expect(page.locator('.pb-plot [data-mark=curve]')).toHaveCount(0);
  await button(page, 'Step').click();
  await expect(page.locator('.pb-table tbody tr')).toHaveCount(2);
  await button(page, 'Reveal').click();
  await expect(page.locator('.pb-plot [data-mark=curve]')).toHaveCount(1);
  await expect(page.locator('[data-part=say]')).toContainText('The lowest is');
});

test('the real map: the raw ravine, the same neuron standardized, forward and back to the same numbers', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/descent?stop=9&lang=en`);
  await ready(page);
  await page.getByText('To and fro between the walls').click();
  await button(page, 'Commit').click();
  await expect.poll(() => valueOf(page, 'Step number'), { timeout: 20_000 }).toBe(60);
  const ravine = await valueOf(page, 'Loss');
  await button(page, 'Step').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(61);
  await button(page, 'Step back').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(60);
  expect(await valueOf(page, 'Loss')).toBeCloseTo(ravine, 6);
  await button(page, 'Reset').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(0);
  const start = await valueOf(page, 'Loss');
  await page.getByRole('radio', { name: 'standardized' }).check();
  await expect.poll(() => valueOf(page, 'Loss')).toBeCloseTo(start, 4);
  await expect(page.locator('[data-part=say]')).toContainText('takes 12 steps');
});

test('the tiles: the vectors of the paper, a zero kills the product, the nudge and the engine agree', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/descent?stop=16&lang=en`);
  expect(await valueOf(page, 'dL/da')).toBeCloseTo(1.50052, 6);
  expect(await valueOf(page, 'da/dz')).toBeCloseTo(0.18737, 6);
  expect(await valueOf(page, 'dL/dw1')).toBeCloseTo(0.281152, 6);
  expect(await valueOf(page, 'new w2')).toBeCloseTo(0.031152, 6);
  await ready(page);
  const nudge = page.getByRole('status', { name: 'Nudge w1' });
  await expect(nudge).toContainText('0.2811');
  await expect(nudge.getByText('engine')).toContainText('0.2812', { timeout: 20_000 });
  await button(page, 'Set da/dz to 0').click();
  for (const name of ['dL/dw1', 'dL/dw2', 'dL/db']) expect(Math.abs(await valueOf(page, name))).toBe(0);
  expect(await valueOf(page, 'new w1')).toBe(0.5);
  await button(page, 'Give da/dz its value back').click();
  await button(page, 'Step').click();
  expect(await valueOf(page, 'Loss')).toBeCloseTo(0.317855, 5);
  await button(page, 'Step back').click();
  expect(await valueOf(page, 'Loss')).toBeCloseTo(0.56289, 6);
});

test('cards: a step deals a batch, five an epoch, and the second order is another one', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/read/descent?figure=batches&lang=en`);
  await ready(page);
  const faces = () => page.locator('.bt-table [data-card=now] text').allTextContents();
  await button(page, 'Step').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(1);
  const first = await faces();
  expect(first).toHaveLength(8);
  const w1 = await valueOf(page, 'w1');
  await button(page, 'Step').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(2);
  await button(page, 'Step back').click();
  await expect.poll(() => valueOf(page, 'Step number')).toBe(1);
  await expect.poll(() => valueOf(page, 'w1')).toBeCloseTo(w1, 6);
  for (let step = 2; step <= 6; step += 1) {
    await button(page, 'Step').click();
    await expect.poll(() => valueOf(page, 'Step number')).toBe(step);
  }
  expect(await valueOf(page, 'Epoch')).toBe(1);
  expect(await faces()).not.toEqual(first);
  await expect(page.locator('.bt-before')).toContainText(first.join(' '));
});

test('the engine on WebGL draws the loss surface that plain numbers draw', async ({ page, harnessUrl }) => {
  await page.goto(`${harnessUrl}engine.html`);
  const x = Array.from({ length: 30 }, (_, i) => 0.6 + i / 30);
  const y = x.map((value) => (value < 1.1 ? 1 : 0));
  for (const loss of ['mse', 'bce'] as const) {
    const map = await page.evaluate(
      async ({ given, labels, name }) => {
        const { getEngine } = (window as unknown as { engineHarness: EngineHarness }).engineHarness;
        const model = await getEngine().openModel('lossSurface', {
          loss: name,
          inputs: 1,
          x: Float32Array.from(given),
          y: Float32Array.from(labels),
        });
        const answer = await model.predict(Float32Array.of(0, 1, 20, 16, -20, 10, -10, 20, 0, 0));
        model.close();
        return { backend: getEngine().status().backend, values: Array.from(answer as Float32Array) };
      },
      { given: x, labels: y, name: loss },
    );
    expect(map.backend).toBe('webgl');
    const shape = {
      inputs: 1,
      hidden: [],
      outputs: 1,
      activation: 'sigmoid',
      outputActivation: 'sigmoid',
    } as const;
    const all = x.map((_, i) => i);
    map.values.forEach((value, cell) => {
      const w = -20 + (((cell % 20) + 0.5) / 20) * 30;
      const b = 20 - ((Math.floor(cell / 20) + 0.5) / 16) * 30;
      expect(value).toBeCloseTo(batchGradient(shape, [w, b], x, y, all, loss).loss, 3);
    });
  }
});
