import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { threadTime } from './threadTime';

async function openFigure(page: Page, appUrl: string, query = ''): Promise<Locator> {
  await page.goto(`${appUrl}#/read/pixels?figure=representation${query}`);
  const figure = page.getByRole('figure', { name: 'A change of representation' });
  await expect(figure).toBeVisible({ timeout: 30_000 });
  return figure;
}

const valueOf = async (figure: Locator, name: string) =>
  Number(await figure.getByRole('status', { name, exact: true }).getAttribute('data-value'));

/** Drags a yellow handle by so many pixels. */
async function drag(page: Page, figure: Locator, handle: string, dx: number, dy: number) {
  const box = (await figure.locator(`[data-handle="${handle}"] .plot-cap`).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

test('dragging the axes turns and shifts them; the numbers, the sliders and the score follow', async ({
  page,
  appUrl,
}) => {
  const figure = await openFigure(page, appUrl);
  expect(await valueOf(figure, 'Right')).toBe(46);
  // The axis ends right of the origin: pulled down, it turns clockwise.
  await drag(page, figure, 'End of the new axis', -8, 48);
  const angle = Number(await figure.getByRole('slider', { name: 'Angle' }).inputValue());
  expect(angle).toBeLessThan(-25);
  expect(angle).toBeGreaterThan(-50);
  expect(await valueOf(figure, 'w12')).toBeLessThan(-0.4);
  await drag(page, figure, 'New origin', 34, 23);
  expect(await valueOf(figure, 'b1')).toBeLessThan(-0.4);
  expect(await valueOf(figure, 'Right')).toBeGreaterThan(55);
});

test('by keys alone all 60 come to their side, and the link opens the same axes', async ({
  page,
  appUrl,
}) => {
  const figure = await openFigure(page, appUrl);
  await figure.getByRole('slider', { name: 'Angle' }).focus();
  for (let k = 0; k < 3; k += 1) await page.keyboard.press('Shift+ArrowLeft');
  for (let k = 0; k < 3; k += 1) await page.keyboard.press('ArrowLeft');
  await figure.getByRole('spinbutton', { name: 'Shift x1' }).fill('0.7');
  await figure.getByRole('spinbutton', { name: 'Shift x2' }).fill('-0.5');
  await expect(figure.getByText(/All 60 on their side/)).toBeVisible();
  // The address follows a moment later: the reload waits for the last of the three.
  await expect(page).toHaveURL(/angle=-33.*shift2=-0\.5/);
  await page.reload();
  await expect(figure.getByText(/All 60 on their side/)).toBeVisible({ timeout: 30_000 });
});

test('the network is trained live, forward and back to the same numbers', async ({ page, appUrl }) => {
  const figure = await openFigure(page, appUrl, '&part=network');
  await expect(figure.getByRole('status', { name: 'Engine' })).toHaveAttribute('data-phase', 'ready', {
    timeout: 30_000,
  });
  const step = figure.getByRole('button', { name: 'Step', exact: true });
  const first = await valueOf(figure, 'Loss');
  await step.click();
  await expect.poll(() => valueOf(figure, 'Step number')).toBe(1);
  const second = await valueOf(figure, 'Loss');
  expect(second).not.toBe(first);
  await step.click();
  await expect.poll(() => valueOf(figure, 'Step number')).toBe(2);
  await figure.getByRole('button', { name: 'Step back' }).click();
  await expect.poll(() => valueOf(figure, 'Step number')).toBe(1);
  expect(await valueOf(figure, 'Loss')).toBe(second);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => valueOf(figure, 'Step number')).toBe(0);
  expect(await valueOf(figure, 'Loss')).toBe(first);
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => valueOf(figure, 'Step number')).toBeGreaterThan(20);
  await figure.getByRole('button', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/step=\d+/);
});

test('a link to step 400 trains to it: at least 97 % right, and the layers bend the sheet smoothly', async ({
  page,
  appUrl,
}) => {
  const figure = await openFigure(page, appUrl, '&part=network&step=400');
  await expect.poll(() => valueOf(figure, 'Step number'), { timeout: 45_000 }).toBe(400);
  expect(await valueOf(figure, 'Accuracy')).toBeGreaterThanOrEqual(0.97);
  const middleDots = () => figure.locator('.rep-panel').nth(1).locator('.plot-dot').count();
  const slider = figure.getByRole('slider', { name: 'Layer' });
  await slider.focus();
  const spent = await threadTime(page, async () => {
    for (let k = 0; k < 20; k += 1) await page.keyboard.press('Shift+ArrowRight');
  });
  expect(spent / 20, "ms of the page's thread per move of the slider").toBeLessThan(25);
  await expect(slider).toHaveValue('2');
  expect(await middleDots()).toBe(120);
  await expect(figure.locator('.fig-words')).toContainText('layer 2');
  await figure.getByRole('radio', { name: 'Layer 1' }).check({ force: true });
  await expect(figure.locator('[data-mark="cube"]')).toBeVisible();
  await figure.getByRole('slider', { name: 'Turn' }).press('Shift+ArrowRight');
  await expect(page).toHaveURL(/turn=10/);
});

test('the thread asks, then shows: the best line for the ring, then the trained layers', async ({
  page,
  appUrl,
}) => {
  const figure = await openFigure(page, appUrl);
  await page.getByRole('button', { name: 'A ring' }).click();
  await page.getByRole('radio', { name: /like tossing a coin/ }).check();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(page.getByText(/Not so/)).toBeVisible();
  expect(await valueOf(figure, 'Best of all lines')).toBe(89);
  await page.getByRole('button', { name: 'What the layers did' }).click();
  await page.getByRole('radio', { name: /Taken them out of the middle/ }).check();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(figure.getByRole('slider', { name: 'Layer' })).toHaveValue('2');
  await expect.poll(() => valueOf(figure, 'Step number'), { timeout: 45_000 }).toBe(400);
});

test('Save picture and Save numbers give what is on the screen', async ({ page, appUrl }) => {
  const figure = await openFigure(page, appUrl, '&angle=-35');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('deep-rounds-representation.svg');
  const [numbers] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Save numbers' }).click(),
  ]);
  const stream = await numbers.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(61);
  expect(lines[1]).toContain('clouds,-35,0,0,1,0');
});
