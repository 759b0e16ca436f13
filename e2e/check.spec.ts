import type { Locator, Page } from '@playwright/test';
import { en } from '../src/chapters/neuron/check/en';
import { items } from '../src/chapters/neuron/check/items';
import type { CheckItem } from '../src/state/check';
import { axeViolations } from './axe';
import { expect, test } from './fixtures';
import { readyChapters } from './registry';

/** What must never reach a screen. */
const FORBIDDEN = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object|\{[a-z]\w*\}|\*\*|\$/;

const card = (page: Page) => page.locator('form.check-card');
const commit = (page: Page) => card(page).locator('[type=submit]');
const verdict = (page: Page) => page.locator('.predict-verdict');
const onward = (page: Page) => page.locator('.check-onward button').first();
/** Words as a control's name: without the marks of emphasis. */
const plain = (text = '') => text.replaceAll('*', '');

/** Reaches a control as a keyboard does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    const way = await control.evaluate((target) => {
      const now = document.activeElement ?? document.body;
      if (target === now) return 'here';
      return now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Tab' : 'Shift+Tab';
    });
    if (way === 'here') return;
    await page.keyboard.press(way);
  }
  throw new Error('The control cannot be reached by the keyboard');
}

/** Answers the open question right, by keyboard alone. */
async function answerRight(page: Page, item: CheckItem): Promise<void> {
  const words = en[item.id];
  const name = (option: string) => plain(words?.options?.[option]);
  if (item.kind === 'number') {
    await tabTo(page, card(page).getByRole('textbox'));
    await page.keyboard.type(String(Number(item.correct.toPrecision(6))).replace('.', ','));
  } else if (item.kind === 'choice') {
    const radios = card(page).getByRole('radio');
    const right = card(page).getByRole('radio', { name: name(item.correct), exact: true });
    await tabTo(page, radios.first());
    await page.keyboard.press('Space');
    for (let presses = 0; !(await right.isChecked()); presses += 1) {
      expect(presses).toBeLessThan(item.options.length);
      await page.keyboard.press('ArrowDown');
    }
  } else if (item.kind === 'several') {
    for (const option of item.correct) {
      await tabTo(page, card(page).getByRole('checkbox', { name: name(option), exact: true }));
      await page.keyboard.press('Space');
    }
  } else if (item.kind === 'order') {
    for (const [place, option] of item.options.entries()) {
      const line = card(page).locator('.check-lines > li').nth(place);
      const up = card(page).getByRole('button', { name: `Move up: ${name(option)}`, exact: true });
      for (let presses = 0; !(await line.innerText()).includes(name(option)); presses += 1) {
        expect(presses).toBeLessThan(item.options.length);
        await tabTo(page, up);
        await page.keyboard.press('Enter');
        await expect(up).toBeFocused();
      }
    }
  } else {
    for (const [row, target] of item.correct.entries()) {
      const list = card(page).locator('select').nth(row);
      await tabTo(page, list);
      // A closed list takes the first entry that begins with what is typed.
      await page.keyboard.type(plain(words?.targets?.[target]));
      await expect(list).toHaveValue(target);
    }
  }
  await tabTo(page, commit(page));
  await page.keyboard.press('Enter');
}

/** Gives some answer, whatever it is worth. */
async function answerAnything(page: Page): Promise<void> {
  const options = card(page).locator('.predict-option input');
  if (await options.count()) await options.nth(1).check();
  const number = card(page).locator('.check-number input');
  if (await number.count()) await number.fill('-12345,6');
  for (const list of await card(page).locator('select').all()) await list.selectOption({ index: 1 });
  await commit(page).click();
  await expect(verdict(page)).toBeVisible();
}

async function expectSound(page: Page, where: string): Promise<void> {
  const { over, text } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    text: document.querySelector('main')?.innerText ?? '',
  }));
  expect(over, `${where}: the page must not scroll sideways`).toBeLessThanOrEqual(0);
  expect(text, where).not.toMatch(FORBIDDEN);
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await axeViolations(page), where).toEqual([]);
}

test('all right by keyboard alone is 100 %, from the last step to the home page, and survives a reload', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${appUrl}#/read/neuron?stop=31&lang=en`);
  await tabTo(page, page.getByRole('link', { name: 'Check what you know' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Start the check' })).toBeVisible();
  await expectAccessible(page, 'the rules, beside the course');
  await tabTo(page, page.getByRole('button', { name: 'Start the check' }));
  await page.keyboard.press('Enter');
  for (const [index, item] of items.entries()) {
    await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
    if (index === 2) {
      await page.reload();
      await expect(card(page).getByText(`Question 3 of ${items.length}`)).toBeVisible();
    }
    await answerRight(page, item);
    await expect(verdict(page)).toContainText('Right.');
    await expect(onward(page)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('status', { name: 'Score' })).toHaveText('100 %');
  await expect(page.getByText('Passed: the mark is 80 %.')).toBeVisible();
  await page.goto(`${appUrl}#/?lang=en`);
  await expect(page.getByRole('link', { name: /A single neuron.*check 100 %/s })).toBeVisible();
});

test('a wrong answer teaches, leads to the step where it was to be seen, and the step leads back', async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}#/embed/neuron?check=1&lang=en`);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await answerAnything(page);
  await expect(verdict(page)).toContainText('Not right.');
  const said = await verdict(page).innerText();
  expect(said.length).toBeGreaterThan(60);
  await expectAccessible(page, 'pairs with their verdict');
  await page.getByRole('link', { name: /^Show me where: step \d+/ }).click();
  await expect(page.locator('[data-figure]')).toBeVisible();
  await page.getByRole('link', { name: 'Back to question 1 of the check' }).click();
  await expect(verdict(page)).toHaveText(said.replaceAll('\n', ''));
  await onward(page).click();
  await expect(card(page).getByText(`Question 2 of ${items.length}`)).toBeVisible();
});

// Over the nine chapters every theme meets both languages, and axe every kind of question, open and answered.
for (const [turn, id] of readyChapters.entries())
  test(`${id}: every question fits 320 pixels and a screen, before and after its answer, and passes axe`, async ({
    page,
    appUrl,
  }) => {
    test.setTimeout(120_000);
    const lang = turn % 2 === 0 ? 'en' : 'es';
    const theme = (['light', 'dark', 'projector'] as const)[turn % 3] ?? 'light';
    const narrow = { width: 320, height: 640 };
    await page.setViewportSize(narrow);
    await page.goto(`${appUrl}#/embed/${id}?check=1&lang=${lang}&theme=${theme}`);
    await page.locator('.check-onward .btn-go').click();
    const rows = page.locator('.check-row > li');
    await expect(card(page)).toBeVisible();
    const count = await rows.count();
    expect(count).toBeGreaterThanOrEqual(6);
    for (let question = 1; question <= count; question += 1) {
      const where = `${id}, question ${question}, ${lang}, ${theme}`;
      await expect(rows.nth(question - 1)).toHaveAttribute('aria-current', 'step');
      await expectSound(page, `${where}, open, 320`);
      if (question === 1 + (turn % count)) await expectAccessible(page, `${where}, open`);
      await answerAnything(page);
      await expectSound(page, `${where}, answered, 320`);
      if (question === 1 + ((turn + 2) % count)) await expectAccessible(page, `${where}, answered`);
      await page.setViewportSize({ width: 1280, height: 720 });
      await expectSound(page, `${where}, answered, 1280`);
      await page.setViewportSize(narrow);
      await onward(page).click();
    }
    await expect(page.locator('.check-list > li')).toHaveCount(count);
    await expectSound(page, `${id}, result, 320`);
    await expectAccessible(page, `${id}, result`);
  });
