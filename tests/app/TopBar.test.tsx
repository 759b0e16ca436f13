import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readyIds } from '../../src/app/useOutlines';
import { chapters } from '../../src/chapters/index';
import { chapterIds } from '../../src/state/route';
import { contents } from '../../src/text/contents';
import { plans } from '../../src/text/plans';
import { openApp } from './openApp';

const coming = chapterIds.find((id) => !chapters[id]);

test('the theme is chosen by keyboard, applied to the page and kept', async () => {
  const { real } = await openApp('#/about');
  screen.getByRole('button', { name: 'Theme' }).focus();
  await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}{Enter}');
  expect(document.documentElement.dataset.theme).toBe('projector');
  expect(real.getItem('deep-rounds:theme')).toBe('projector');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Theme' }));
});

test('the language is chosen, applied to words, title and page, and kept', async () => {
  const { real } = await openApp('#/about');
  await userEvent.click(screen.getByRole('button', { name: 'ES' }));
  expect(document.documentElement.lang).toBe('es');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acerca de Deep Rounds');
  expect(document.title).toBe('Acerca de · Deep Rounds');
  expect(screen.getByRole('button', { name: 'ES' }).getAttribute('aria-pressed')).toBe('true');
  expect(real.getItem('deep-rounds:lang')).toBe('es');
});

test('the nine chapters are named, the present one is marked', async () => {
  await openApp(`#/read/${coming ?? 'limits'}`, { lang: 'es' });
  const [scale] = screen.getAllByRole('navigation', { name: 'Capítulos' });
  const links = within(scale as HTMLElement).getAllByRole('link');
  expect(links.map((each) => each.textContent)).toEqual(
    chapterIds.map((id, index) => `${index + 1}${contents.es[id].short}`),
  );
  const current = links.filter((each) => each.getAttribute('aria-current') === 'page');
  expect(current.map((each) => each.getAttribute('href'))).toEqual([`#/read/${coming ?? 'limits'}`]);
});

test('the lecture view opens at the stop where the reader is, and is not offered where there is none', async () => {
  const [id = 'neuron'] = readyIds;
  // A large chapter may take longer to load than a test waits for its page.
  await chapters[id]?.();
  await openApp(`#/read/${id}?stop=2`);
  const lecture = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Lecture view' });
  await screen.findByRole('button', { name: 'Continue' });
  await waitFor(() => expect(lecture.hash).toBe(`#/present/${id}?stop=2`));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(lecture.hash).toBe(`#/present/${id}?stop=3`);
  act(() => {
    history.replaceState(null, '', '#/about');
    fireEvent(window, new HashChangeEvent('hashchange'));
  });
  expect(screen.queryByRole('link', { name: 'Lecture view' })).toBeNull();
});

test.runIf(coming)(
  'a chapter in preparation says what is planned and leads to those that are ready',
  async () => {
    const id = coming ?? 'limits';
    await openApp(`#/read/${id}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(contents.en[id].title);
    expect(screen.getByText(plans.en[id])).toBeTruthy();
    expect(screen.getByText(/This chapter is not there yet/)).toBeTruthy();
    const ready = within(
      screen.getByRole('navigation', { name: 'Ready now' }),
    ).getAllByRole<HTMLAnchorElement>('link');
    expect(ready.map((each) => each.hash)).toEqual(readyIds.map((each) => `#/read/${each}`));
  },
);

test('a followed link brings the focus to the new page; the skip link to its content', async () => {
  await openApp('#/');
  const about = screen.getAllByRole('link', { name: 'About' })[0] as HTMLElement;
  act(() => {
    fireEvent.click(about);
    history.replaceState(null, '', '#/about');
    fireEvent(window, new HashChangeEvent('hashchange'));
  });
  expect(document.activeElement).toBe(screen.getByRole('main'));
  (document.activeElement as HTMLElement).blur();
  fireEvent.click(screen.getByRole('link', { name: 'Skip to the figure' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
