import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const vector = 'x1=1&x2=-2&w1=0.5&w2=-0.25&b=0.1&y=0&lr=0.5';
const figure = (page: Page) => page.locator('[data-figure=forward]');
const output = (page: Page, name: string) => figure(page).getByRole('status', { name, exact: true });
const blank = (page: Page, name: string) => figure(page).getByRole('textbox', { name, exact: true });

async function open(page: Page, appUrl: string, query: string) {
  await page.goto(`${appUrl}#/read/neuron?figure=forward&lang=en&${query}`);
  await expect(figure(page)).toBeVisible();
}

async function expectNear(page: Page, name: string, expected: number) {
  await expect
    .poll(async () => Number(await output(page, name).getAttribute('data-value')), { message: name })
    .toBeCloseTo(expected, 6);
}

test('numbers typed into the figure give the vector of Fig. 7', async ({ page, appUrl }) => {
  await open(page, appUrl, '');
  const given = { x1: '1', x2: '-2', w1: '0.5', w2: '-0.25', b: '0.1', 'Learning rate': '0.5' };
  for (const [name, text] of Object.entries(given))
    await figure(page).getByRole('spinbutton', { name, exact: true }).fill(text);
  await figure(page)
    .getByRole('radio', { name: /0 low grade/ })
    .check();
  const expected = {
    z: 1.1, a: 0.75026, Loss: 0.56289, 'dL/da': 1.50052, 'da/dz': 0.18737,
    'dL/dw1': 0.281152, 'dL/dw2': -0.562305, 'dL/db': 0.281152,
    'new w1': 0.359424, 'new w2': 0.031152, 'new b': -0.040576,
  }; // prettier-ignore
  for (const [name, value] of Object.entries(expected)) await expectNear(page, name, value);
});

test('Next walks forward and back to the update, and the training engine gets the same gradients', async ({
  page,
  appUrl,
}) => {
  await open(page, appUrl, vector);
  const next = figure(page).getByRole('button', { name: 'Next', exact: true });
  for (let line = 0; line < 14; line += 1) await next.click();
  await expect(output(page, 'Step number')).toHaveText('14/14');
  await expect(figure(page).locator('[data-part=say]')).toHaveText(
    'After the step: output 0.564, was 0.750. Loss 0.318, was 0.563.',
  );
  const remark = figure(page).locator('[data-part=engine-gradient]');
  await expect(remark).toBeVisible({ timeout: 30_000 });
  const [w1, w2, b] = ((await remark.getAttribute('data-value')) ?? '').split(' ').map(Number);
  expect(w1).toBeCloseTo(0.281152, 5);
  expect(w2).toBeCloseTo(-0.562305, 5);
  expect(b).toBeCloseTo(0.281152, 5);
});

test('by hand with the keyboard alone: wrong, named, mended, and on to the last blank', async ({
  page,
  appUrl,
}) => {
  await open(page, appUrl, `${vector}&mode=hand&line=1`);
  await expect(output(page, 'a')).toHaveAttribute('data-value', '');
  await blank(page, 'z').focus();
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await type('1.0');
  await expect(figure(page).getByText('the bias is missing.').first()).toBeVisible();
  await expect(blank(page, 'z')).toBeFocused();
  // The wrong number is selected: typing replaces it.
  await type('1,1');
  await expect(blank(page, 'a')).toBeFocused();
  const rest = [
    '0.75', '0.563', '1.5', '0.187', '1', '-2', '0.281', '-0.562', '0.281', '0.359', '0.0312', '-0.0406',
  ]; // prettier-ignore
  const order = ['a', 'Loss', 'dL/da', 'da/dz', 'dz/dw1', 'dz/dw2', 'dL/dw1', 'dL/dw2', 'dL/db', 'new w1', 'new w2', 'new b']; // prettier-ignore
  for (const [index, text] of rest.entries()) {
    await expect(blank(page, order[index]!)).toBeFocused();
    await type(text);
  }
  await expect(output(page, 'Correct')).toHaveText('13/13');
  await expect(figure(page).getByRole('button', { name: 'New patient' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(blank(page, 'z')).toBeFocused();
  await expect(output(page, 'Correct')).toHaveText('0/13');
});

test('a factor left out of the slope is named, and Reveal does not count', async ({ page, appUrl }) => {
  await open(page, appUrl, `${vector}&mode=hand&line=5`);
  await blank(page, 'da/dz').fill('0.750');
  await figure(page).getByRole('button', { name: 'Check' }).click();
  await expect(figure(page).getByText('The factor (1 − a) is missing.').first()).toBeVisible();
  await figure(page).getByRole('button', { name: 'Reveal' }).click();
  await expectNear(page, 'da/dz', 0.18737);
  await expect(output(page, 'Correct')).toHaveText('0/13');
});

test('a prediction covers what it asks about, and committing shows it', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}#/read/neuron?lang=en&figure=forward`);
  await page.getByRole('button', { name: 'The price of the answer' }).click();
  await expect(output(page, 'Loss')).toHaveAttribute('data-value', '');
  await page.getByRole('radio', { name: 'Above 0.5' }).check();
  await page.getByRole('button', { name: 'Commit' }).click();
  await expectNear(page, 'Loss', 0.56289);
  await expect(page.getByText('The square of 0.750 is 0.563.')).toBeVisible();
});

test('the link carries mode, line, loss and numbers', async ({ page, appUrl }) => {
  await open(page, appUrl, vector);
  await figure(page).getByRole('radio', { name: 'Cross-entropy' }).check({ force: true });
  await figure(page).getByRole('slider', { name: 'w1', exact: true }).press('ArrowRight');
  await figure(page).getByRole('button', { name: 'Next', exact: true }).click();
  const z = await output(page, 'z').getAttribute('data-value');
  // The address follows a moment later.
  await expect.poll(() => page.url()).toMatch(/w1=0\.55.*loss=bce/);
  await page.goto('about:blank');
  await page.goBack();
  await expect(output(page, 'z')).toHaveAttribute('data-value', z ?? '');
  await expect(figure(page).getByRole('radio', { name: 'Cross-entropy' })).toBeChecked();
});
