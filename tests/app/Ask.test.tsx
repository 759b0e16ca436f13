import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import '../../src/app/Ask';
import { askLinks } from '../../src/app/askLinks';
import { chapters } from '../../src/chapters/index';
import { ask } from '../../src/text/ask';
import { openApp } from './openApp';

const loaded = await Promise.all(
  Object.entries(chapters).map(async ([id, load]) => [id, (await load()).default] as const),
);
const outlines = Object.fromEntries(loaded);

test('every link leads to a figure and a step that are there', () => {
  for (const { id, links } of askLinks) {
    expect(links.length, id).toBeGreaterThan(0);
    for (const { chapter, figure, step } of links) {
      const outline = outlines[chapter];
      expect(outline?.figures, `${id}: ${chapter}`).toHaveProperty(figure);
      if (step === undefined) continue;
      const found = outline?.steps.find((each) => each.id === step);
      expect(found?.figure, `${id}: ${step}`).toBe(figure);
    }
  }
});

test('every question has its words, and every text its question', () => {
  expect(askLinks.map(({ id }) => id).sort()).toEqual(Object.keys(ask.en.questions).sort());
});

test.each(['en', 'es'] as const)(
  'the page shows 8 to 12 questions, each with a link, in %s',
  async (lang) => {
    await openApp('#/ask', { lang });
    await vi.dynamicImportSettled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ask[lang].title);
    const items = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(items.length).toBeGreaterThanOrEqual(8);
    expect(items.length).toBeLessThanOrEqual(12);
    for (const item of items)
      for (const link of within(item).getAllByRole<HTMLAnchorElement>('link'))
        expect(link.hash).toMatch(/^#\/read\/\w+\?(stop=\d+|figure=[\w-]+)$/);
  },
);

test('the home page leads to the questions, and the page can be printed', async () => {
  await openApp('#/');
  const name = 'What to ask of an AI paper';
  expect(screen.getByRole<HTMLAnchorElement>('link', { name }).hash).toBe('#/ask');
});

test('Print this page prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await openApp('#/ask');
  screen.getByRole('button', { name: 'Print this page' }).click();
  expect(print).toHaveBeenCalledOnce();
});
