// Files of scanners, as a lecturer brings them: written here byte by byte, dropped on the figure.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { makeDicom } from './makeDicom';

async function openMatrix(page: Page, appUrl: string, query = ''): Promise<Locator> {
  await page.goto(`${appUrl}#/read/pixels${query}`);
  const figure = page.getByRole('figure', { name: 'The pixel matrix' });
  await expect(figure.getByRole('slider', { name: 'Picture, column' })).toBeVisible({ timeout: 30_000 });
  return figure;
}

/** Drops files on a place of the page, as from the desktop. */
async function drop(target: Locator, ...files: readonly (readonly [name: string, bytes: Buffer])[]) {
  const plain = files.map(([name, bytes]) => ({ name, base64: bytes.toString('base64') }));
  await target.evaluate((element, list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, plain);
}

const valueOf = async (figure: Locator, name: string) =>
  Number(await figure.getByRole('status', { name, exact: true }).getAttribute('data-value'));
const size = (figure: Locator) => figure.getByRole('status', { name: 'Numbers' });
const windowed = (figure: Locator) => figure.getByRole('combobox', { name: 'Window' });

/** 64 x 64: air around, a disc of liver (60 HU) with a bright metal corner; stored signed, 1,024 added. */
function ctNumbers(): Int16Array {
  return Int16Array.from({ length: 64 * 64 }, (_, i) => {
    const [row, col] = [Math.floor(i / 64), i % 64];
    if (row < 4 && col < 4) return 3000 + 1024;
    return (row - 32) ** 2 + (col - 32) ** 2 < 400 ? 60 + 1024 : -1000 + 1024;
  });
}
const ct = makeDicom({
  rows: 64,
  columns: 64,
  stored: ctNumbers(),
  rescale: [1, -1024],
  patient: 'Doe^Jane',
});

test('a CT is dropped: HU under the cursor; another window changes what is shown and nothing that is stored', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl);
  // Anywhere on the figure, not on the picture alone.
  await drop(figure.getByRole('heading', { name: 'The pixel matrix' }), ['IM0001', ct]);
  await expect(size(figure)).toHaveText('64 × 64 = 4,096');
  await expect(figure.getByText('Your image: CT')).toBeVisible();
  await expect(figure.getByText('Use anonymized images.')).toBeVisible();

  expect(await valueOf(figure, 'Stored value')).toBe(1084);
  expect(await valueOf(figure, 'HU')).toBe(60);
  await expect(windowed(figure)).toHaveValue('soft');
  const inSoft = await valueOf(figure, 'Displayed value');
  expect(inSoft).toBe(Math.round(255 * (220 / 400)));

  await windowed(figure).selectOption('lung −600/1,500');
  await expect(figure.getByRole('spinbutton', { name: 'Window width' })).toHaveValue('1500');
  expect(await valueOf(figure, 'Displayed value')).toBe(Math.round(255 * (1410 / 1500)));
  expect(await valueOf(figure, 'Stored value')).toBe(1084);

  await figure.getByRole('spinbutton', { name: 'Window width' }).fill('900');
  await expect(windowed(figure)).toHaveValue('hand');
  expect(await valueOf(figure, 'Stored value')).toBe(1084);

  // The picture's own left edge is air.
  await figure.getByRole('slider', { name: 'Picture, column' }).focus();
  await page.keyboard.press('Home');
  expect(await valueOf(figure, 'HU')).toBe(-1000);
});

test('no name tag of the file is in the page, and nothing of the image is in the address', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl);
  await drop(figure, ['IM0001', ct]);
  await expect(size(figure)).toHaveText('64 × 64 = 4,096');
  await figure.getByRole('slider', { name: 'Picture, column' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.content()).not.toMatch(/Doe|Jane/);
  await page.waitForTimeout(500);
  expect(page.url()).not.toMatch(/row=|col=|center=|width=/);
});

test('a file of several pictures has a frame slider; the window stays from frame to frame', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl);
  const frames = 5;
  const stored = Uint16Array.from(
    { length: frames * 32 * 32 },
    (_, i) => 100 * Math.floor(i / 1024) + (i % 32),
  );
  const film = makeDicom({ rows: 32, columns: 32, stored, frames, modality: 'MR', signed: false });
  await drop(figure, ['cine.dcm', film]);
  const frame = figure.getByRole('spinbutton', { name: 'Frame' });
  await expect(frame).toHaveValue('1');
  await expect(figure.getByText('of 5', { exact: true })).toBeVisible();
  await figure.getByRole('button', { name: 'Dismiss' }).click();
  await expect(figure.getByText('choose one with Frame')).toHaveCount(0);
  expect(await valueOf(figure, 'Stored value')).toBe(16);
  // MR has no unit: a stored number is all there is.
  await expect(figure.getByRole('status', { name: 'HU', exact: true })).toHaveCount(0);
  await figure.getByRole('spinbutton', { name: 'Window width' }).fill('50');

  await frame.fill('4');
  await expect.poll(() => valueOf(figure, 'Stored value')).toBe(316);
  await figure.getByRole('slider', { name: 'Frame' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => valueOf(figure, 'Stored value')).toBe(416);
  await expect(figure.getByRole('spinbutton', { name: 'Window width' })).toHaveValue('50');
  await page.keyboard.press('Home');
  await expect.poll(() => valueOf(figure, 'Stored value')).toBe(16);
});

test('MONOCHROME1: the low number is white, and stays the low number', async ({ page, appUrl }) => {
  const figure = await openMatrix(page, appUrl);
  const stored = Uint16Array.from({ length: 40 * 40 }, (_, i) => (i % 40) * 100);
  const film = makeDicom({
    rows: 40, columns: 40, stored, modality: 'CR', signed: false, photometric: 'MONOCHROME1', window: [1950, 3900],
  }); // prettier-ignore
  await drop(figure, ['thorax.dcm', film]);
  await expect(figure.getByText('MONOCHROME1: low is white')).toBeVisible();
  await expect(figure.getByText('Only the display is turned round')).toBeVisible();
  await expect(windowed(figure)).toHaveValue('file');
  await figure.getByRole('slider', { name: 'Picture, column' }).focus();
  await page.keyboard.press('Home');
  expect(await valueOf(figure, 'Stored value')).toBe(0);
  expect(await valueOf(figure, 'Displayed value')).toBe(255);
  await page.keyboard.press('End');
  expect(await valueOf(figure, 'Stored value')).toBe(3900);
  expect(await valueOf(figure, 'Displayed value')).toBe(0);
});

test('a radiograph of 2,000 x 2,500 is seen whole, and its numbers are exact', async ({ page, appUrl }) => {
  const figure = await openMatrix(page, appUrl);
  const stored = new Uint16Array(2000 * 2500);
  stored[2499 * 2000 + 1999] = 4095;
  stored[1250 * 2000 + 1000] = 777;
  await drop(figure, ['dx', makeDicom({ rows: 2500, columns: 2000, stored, modality: 'DX', signed: false })]);
  await expect(size(figure)).toHaveText('2,500 × 2,000 = 5,000,000', { timeout: 20_000 });
  await expect(figure.getByText('Shown at 1/3 of its size')).toBeVisible();
  expect(await valueOf(figure, 'Stored value')).toBe(777);
  await expect(figure.getByRole('status', { name: 'Range' })).toHaveText('0 to 4,095');
  const canvas = figure.locator('canvas').first();
  expect(await canvas.evaluate((element: HTMLCanvasElement) => [element.width, element.height])).toEqual([
    667, 834,
  ]);
});

test('a broken file gets its sentence and the slice stays; of two files the first is opened', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl);
  await drop(figure, ['torn.dcm', ct.subarray(0, ct.length - 2000)]);
  await expect(figure.getByRole('alert')).toContainText('2,000 are missing');
  await expect(size(figure)).toHaveText('512 × 512 = 262,144');
  await figure.getByRole('button', { name: 'Dismiss' }).click();
  await expect(figure.getByRole('alert')).toHaveCount(0);
  await drop(figure, ['a.dcm', ct], ['b.dcm', ct]);
  await expect(figure.getByText('Of 2 files the first was opened.')).toBeVisible();
});

test('a file that misses the figure does not open in place of the course', async ({ page, appUrl }) => {
  const figure = await openMatrix(page, appUrl);
  const prevented = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'x.dcm'));
    const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(prevented).toBe(true);
  await expect(size(figure)).toHaveText('512 × 512 = 262,144');
});

test('the step about named windows: committed, the bone window is shown and the stored value stays', async ({
  page,
  appUrl,
}) => {
  const figure = await openMatrix(page, appUrl, '?stop=6');
  const before = await valueOf(figure, 'Stored value');
  await page.getByText('About 8').click();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(windowed(figure)).toHaveValue('bone');
  expect(await valueOf(figure, 'Stored value')).toBe(before);
});
