import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { threadTime } from './threadTime';

async function openChannels(page: Page, appUrl: string, query = ''): Promise<Locator> {
  await page.goto(`${appUrl}#/read/pixels?figure=channels${query}`);
  const figure = page.getByRole('figure', { name: 'Three channels' });
  await expect(figure.getByRole('region', { name: 'Loupe' })).toBeVisible({ timeout: 30_000 });
  return figure;
}

const valueOf = async (figure: Locator, name: string) =>
  Number(await figure.getByRole('status', { name, exact: true }).getAttribute('data-value'));

test('covered until answered: the green channel is found by committing, not by looking', async ({
  page,
  appUrl,
}) => {
  const figure = await openChannels(page, appUrl);
  await page.getByRole('button', { name: 'One microaneurysm, three chances' }).click();
  await expect(figure.getByRole('img', { name: 'Green channel' })).toHaveCount(0);
  await expect(figure.getByRole('status', { name: 'Contrast green' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Green' }).check();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(figure.getByRole('img', { name: 'Green channel' })).toBeVisible();
  expect(await valueOf(figure, 'Contrast green')).toBeGreaterThan(await valueOf(figure, 'Contrast blue'));
  expect(await valueOf(figure, 'Contrast blue')).toBeGreaterThan(await valueOf(figure, 'Contrast red'));
});

test('the mouse leads the loupe over the picture: the disc is bright, a vessel dark', async ({
  page,
  appUrl,
}) => {
  const figure = await openChannels(page, appUrl, '&covered=0');
  const picture = figure.locator('.ch-composite');
  const box = (await picture.boundingBox())!;
  const side = Math.min(box.width, box.height) - 10;
  const at = (row: number, col: number) =>
    [
      box.x + box.width / 2 + side * ((col + 0.5) / 256 - 0.5),
      box.y + box.height / 2 + side * ((row + 0.5) / 256 - 0.5),
    ] as const;
  await page.mouse.click(...at(125, 60));
  const disc = await valueOf(figure, 'G');
  expect(disc).toBeGreaterThan(120);
  await page.mouse.move(...at(125, 60));
  await page.mouse.down();
  await page.mouse.move(...at(128, 150), { steps: 8 });
  await page.mouse.up();
  expect(await valueOf(figure, 'G')).toBeLessThan(disc / 2);
  await expect(figure.getByText(/^Loupe: row 12\d, column 1[45]\d$/)).toBeVisible();
});

test('by keys alone: loupe, switches, gain and swap; the link opens the same picture', async ({
  page,
  appUrl,
}) => {
  const figure = await openChannels(page, appUrl, '&covered=0');
  await figure.getByRole('slider', { name: 'Loupe, column' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByText('Loupe: row 126, column 76')).toBeVisible();
  const contrast = await valueOf(figure, 'Contrast green');
  await figure.getByRole('button', { name: 'Show red' }).press('Enter');
  await figure.getByRole('slider', { name: 'Gain blue' }).press('ArrowRight');
  await figure.getByRole('combobox', { name: 'Swap' }).selectOption({ label: 'red and green' });
  expect(await valueOf(figure, 'Contrast green')).toBe(contrast);
  await expect(figure.getByRole('button', { name: 'Show red' })).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/order=grb/);
  await page.reload();
  await expect(figure.getByRole('region', { name: 'Loupe' })).toBeVisible({ timeout: 30_000 });
  await expect(figure.getByRole('slider', { name: 'Gain blue' })).toHaveValue('1.05');
  await expect(figure.getByText('Loupe: row 126, column 76')).toBeVisible();
});

test('loupe and gain answer within a frame', async ({ page, appUrl }) => {
  const figure = await openChannels(page, appUrl, '&covered=0');
  for (const name of ['Loupe, column', 'Gain green']) {
    await figure.getByRole('slider', { name }).focus();
    const spent = await threadTime(page, async () => {
      for (let k = 0; k < 20; k += 1) await page.keyboard.press('ArrowRight');
    });
    expect(spent / 20, `${name}: ms of the page's thread per key`).toBeLessThan(25);
  }
});

test('an own color image takes the place of the retina and stays in the browser', async ({
  page,
  appUrl,
}) => {
  const figure = await openChannels(page, appUrl, '&covered=0');
  const picture = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 30;
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'rgb(200, 100, 50)';
    context.fillRect(0, 0, 40, 30);
    return canvas.toDataURL('image/png').split(',')[1]!;
  });
  await figure.getByLabel('Open image').setInputFiles({
    name: 'own.png',
    mimeType: 'image/png',
    buffer: Buffer.from(picture, 'base64'),
  });
  await expect(figure.getByText(/The file stays in this browser/)).toBeVisible();
  expect([await valueOf(figure, 'R'), await valueOf(figure, 'G'), await valueOf(figure, 'B')]).toEqual([
    200, 100, 50,
  ]);
  await figure.getByRole('radio', { name: 'Retina' }).check({ force: true });
  await expect(figure.getByRole('button', { name: 'Next microaneurysm' })).toBeVisible();
});
