import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const output = (page: Page, name: string) => page.getByRole('status', { name, exact: true });
const number = async (page: Page, name: string) =>
  Number(await output(page, name).getAttribute('data-value'));
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const valueOf = async (page: Page, name: string) => Number(await slider(page, name).inputValue());
const ready = (page: Page) =>
  expect(page.getByRole('status', { name: 'Engine' })).toHaveAttribute('data-phase', 'ready', {
    timeout: 60_000,
  });

/** The step at which a paused run rests: what was under way when Pause was pressed has arrived. */
async function settled(page: Page): Promise<number> {
  let before = -1;
  let now = await number(page, 'Step number');
  while (now !== before) {
    await page.waitForTimeout(1000);
    before = now;
    now = await number(page, 'Step number');
  }
  return now;
}

/** Drags the middle of an element by some pixels. */
async function drag(page: Page, selector: string, right: number, down: number) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right / 2, y + down / 2);
  await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
}

test.describe('anatomy', () => {
  test('knob, patient, handle and the line itself move what they should and nothing else', async ({
    page,
    appUrl,
  }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en`);
    await expect(output(page, 'z')).toHaveText('1.40');

    await drag(page, '[data-knob=w2] .plot-hit', 0, -40);
    expect(await valueOf(page, 'w2')).toBeGreaterThan(0);
    expect(await valueOf(page, 'w1')).toBe(1.2);

    await drag(page, '[data-handle=patient] .plot-hit', -60, 30);
    expect(await valueOf(page, 'x1')).toBeLessThan(1);
    expect(await valueOf(page, 'x2')).toBeLessThan(1);

    const before = Math.hypot(await valueOf(page, 'w1'), await valueOf(page, 'w2'));
    await drag(page, '[data-handle^="one handle"] .plot-hit', 50, 0);
    const after = Math.hypot(await valueOf(page, 'w1'), await valueOf(page, 'w2'));
    // The sliders hold steps of 0.05.
    expect(Math.abs(after - before)).toBeLessThan(0.08);

    const turned = [await valueOf(page, 'w1'), await valueOf(page, 'w2'), await valueOf(page, 'b')];
    const line = await page.locator('.anatomy-slide path').boundingBox();
    const middle = [line!.x + line!.width / 2, line!.y + line!.height / 2] as const;
    await page.mouse.move(...middle);
    await page.mouse.down();
    await page.mouse.move(middle[0] + 40, middle[1], { steps: 5 });
    await page.mouse.up();
    expect([await valueOf(page, 'w1'), await valueOf(page, 'w2')]).toEqual(turned.slice(0, 2));
    expect(await valueOf(page, 'b')).not.toBe(turned[2]);
  });

  test('Escape puts a dragged patient back', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en`);
    const box = await page.locator('[data-handle=patient] .plot-hit').boundingBox();
    await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await page.mouse.down();
    await page.mouse.move(box!.x - 80, box!.y + 50, { steps: 4 });
    expect(await valueOf(page, 'x1')).not.toBe(1.5);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect([await valueOf(page, 'x1'), await valueOf(page, 'x2')]).toEqual([1.5, 1]);
  });

  test('everything by the keyboard: patient, handles, sliders, predict card', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en&stop=3`);
    await slider(page, 'this patient, enhancement').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await valueOf(page, 'x1')).toBe(1);
    await page
      .getByRole('slider', { name: /^one handle of the line/ })
      .first()
      .focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowRight');
    expect(await valueOf(page, 'w1')).not.toBe(1.2);
    await slider(page, 'b').focus();
    await page.keyboard.press('ArrowRight');
    expect(await valueOf(page, 'b')).not.toBe(0.4);

    await page.getByRole('button', { name: 'Back to this step' }).click();
    await page.getByRole('radio', { name: /high-grade side shrinks/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Commit' }).press('Enter');
    await expect(page.getByText('Not so')).toBeVisible();
    expect(await number(page, 'z')).toBeCloseTo(2.6, 9);
  });

  test('the engine paints the field, and the picture is saved with it', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en&w1=4&w2=0&b=0`);
    await ready(page);
    const sides = () =>
      page.locator('.anatomy-plane canvas').evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
        const at = (x: number) => [
          ...data.slice(4 * (width * (height >> 1) + x), 4 * (width * (height >> 1) + x) + 3),
        ];
        return { left: at(2), right: at(width - 3) };
      });
    await expect
      .poll(async () => {
        const { left, right } = await sides();
        return left[0]! > left[2]! && right[2]! > right[0]!;
      })
      .toBe(true);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save picture' }).click();
    expect((await download).suggestedFilename()).toBe('deep-rounds-anatomy.svg');
  });
});

test.describe('train', () => {
  const step = (page: Page) => page.getByRole('button', { name: 'Step', exact: true });
  const at = (page: Page, count: number) =>
    expect(output(page, 'Step number')).toHaveAttribute('data-value', String(count), { timeout: 30_000 });

  test.beforeEach(() => test.setTimeout(180_000));

  test('step, step back, play, pause, and reset to the very same numbers', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en&figure=train`);
    await ready(page);
    await at(page, 0);
    const start = await number(page, 'Loss');
    await step(page).click();
    await at(page, 1);
    await step(page).click();
    await at(page, 2);
    const second = [await number(page, 'Loss'), await number(page, 'new w1')];

    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => number(page, 'Step number'), { timeout: 30_000 }).toBeGreaterThan(6);
    await page.getByRole('button', { name: 'Pause' }).click();
    const held = await settled(page);
    await page.getByRole('button', { name: 'Step back' }).click();
    await at(page, held - 1);

    await page.getByRole('button', { name: 'Reset' }).click();
    await at(page, 0);
    expect(await number(page, 'Loss')).toBe(start);
    await step(page).click();
    await at(page, 1);
    await step(page).click();
    await at(page, 2);
    expect([await number(page, 'Loss'), await number(page, 'new w1')]).toEqual(second);
  });

  test('the link of a step opens the same step with the same loss', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en&figure=train`);
    await ready(page);
    await page.getByRole('radio', { name: 'batch of 10' }).check({ force: true });
    await at(page, 0);
    for (let count = 1; count <= 5; count += 1) {
      await step(page).click();
      await at(page, count);
    }
    const loss = await number(page, 'Loss');
    await expect.poll(() => page.url()).toContain('step=5');
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await ready(page);
    await at(page, 5);
    expect(await number(page, 'Loss')).toBe(loss);
  });

  test('squared error stays wrong where cross-entropy recovers', async ({ page, appUrl }) => {
    await page.goto(
      `${appUrl}#/read/neuron?lang=en&figure=train&w1=-4&w2=3&b=3&batch=epoch&step=40&theme=dark`,
    );
    await ready(page);
    await at(page, 40);
    expect(await number(page, 'Accuracy')).toBeLessThan(0.1);
    await expect(page.getByText(/^cross-entropy 5\d\/60$/)).toBeVisible();
    await page.getByRole('radio', { name: 'cross-entropy' }).check({ force: true });
    await at(page, 40);
    await expect.poll(() => number(page, 'Accuracy')).toBeGreaterThan(0.9);
  });

  test('a rate of 100 ends in a sentence, never in NaN', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}#/read/neuron?lang=en&figure=train&lr=100`);
    await ready(page);
    await at(page, 0);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.locator('[data-part=say]')).toContainText('wrong for sure', { timeout: 20_000 });
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity/);
  });
});
