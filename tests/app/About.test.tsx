import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readyIds } from '../../src/app/useOutlines';
import { chapters } from '../../src/chapters/index';
import { keepAnswer, markSeen, type ProgressStore } from '../../src/state/progress';
import { openApp } from './openApp';

const KEY = 'deep-rounds:progress:1';
const someSteps = (progress: ProgressStore) => {
  markSeen(progress, 'neuron', 0, 'a');
  markSeen(progress, 'neuron', 1, 'b');
  keepAnswer(progress, 'neuron', 'b', { given: 'left', right: true });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the paper is credited with its DOI and license; links out tell nothing', async () => {
  await openApp('#/about');
  expect(screen.getByText(/Lloret Iglesias L, Sanz Bellón P, Pérez del Barrio A/)).toBeTruthy();
  const doi = screen.getByRole<HTMLAnchorElement>('link', { name: 'doi:10.1186/s13244-021-01052-z' });
  expect(doi.href).toBe('https://doi.org/10.1186/s13244-021-01052-z');
  const outside = screen
    .getAllByRole<HTMLAnchorElement>('link')
    .filter((each) => !each.getAttribute('href')?.startsWith('#'));
  expect(outside).toHaveLength(2);
  for (const each of outside) {
    expect(each.rel).toContain('noreferrer');
    expect(each.href).not.toMatch(/[?#]/);
  }
});

test('Forget my progress asks in place, can be declined, then forgets on the device', async () => {
  const { progress, real } = await openApp('#/about', { before: someSteps });
  expect(screen.getByText(/which steps you opened \(2\) and what you predicted \(1\)/)).toBeTruthy();
  await press('Forget my progress');
  expect(document.activeElement?.textContent).toBe('Keep');
  await press('Keep');
  expect(progress.getState().last).not.toBeNull();
  expect(document.activeElement?.textContent).toBe('Forget my progress');
  await press('Forget my progress');
  await press('Forget');
  expect(progress.getState()).toEqual({ chapters: {}, last: null });
  expect(real.getItem(KEY)).not.toContain('neuron');
  expect(document.activeElement?.textContent).toContain('Forgotten');
});

test('without progress there is nothing to forget, and nobody is asked', async () => {
  await openApp('#/about', { lang: 'es' });
  expect(screen.getByText('No hay progreso que olvidar.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Olvidar mi progreso' })).toBeNull();
});

test('a browser that keeps nothing is told so; another is not', async () => {
  await openApp('#/about', { refusing: true });
  expect(screen.getByRole('note').textContent).toContain('lasts until the page is closed');
});

test('the note about keeping is not shown where storage lasts', async () => {
  await openApp('#/about');
  expect(screen.queryByRole('note')).toBeNull();
});

test('#/about?part=course arrives at that part', async () => {
  await openApp('#/about?part=course');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Put it in your course' }));
});

test('every ready chapter has its lecture view linked', async () => {
  await openApp('#/about');
  const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: /^Lecture view: / });
  expect(links.map((each) => each.hash)).toEqual(readyIds.map((id) => `#/present/${id}`));
});

test('the snippet follows the choice and is copied whole', async () => {
  await Promise.all(readyIds.map((id) => chapters[id]?.()));
  const user = userEvent.setup();
  await openApp('#/about?part=course');
  const choice = screen.getByRole('combobox', { name: 'What to show' });
  const snippet = screen.getByRole('region', { name: 'Snippet' });
  const figure = await within(choice).findAllByRole('option', { name: /neuron: .*forward/i });
  await user.selectOptions(choice, figure[0] as HTMLElement);
  expect(snippet.textContent).toContain('#/embed/neuron?figure=');
  await user.selectOptions(choice, 'A single neuron: the whole chapter');
  expect(snippet.textContent).toContain('#/embed/neuron"');
  await user.click(screen.getByRole('button', { name: 'Copy snippet' }));
  expect(await navigator.clipboard.readText()).toBe(snippet.textContent);
  expect(screen.getByText('Snippet copied')).toBeTruthy();
});
