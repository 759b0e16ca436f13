import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from '../../src/state/progress';
import type { ViewKind } from '../../src/state/route';
import { safeStorage } from '../../src/state/storage';
import { ChapterView } from '../../src/views/ChapterView';
import { breakingChapter, fakeChapter } from './fakeChapter';

await fakeChapter.preload();

const noStorage = () => {
  throw new Error('forbidden');
};

function open(view: ViewKind, query = '') {
  const progress = createProgress(safeStorage(noStorage));
  const address = new URLSearchParams(query);
  render(<ChapterView chapter={fakeChapter} view={view} query={address} progress={progress} />);
  return progress;
}

const dose = () => screen.getByRole('status', { name: 'dose' }).textContent;

beforeEach(() => {
  history.replaceState(null, '', '#/read/neuron');
});

test('the reading view shows the first step, its live number and its figure', () => {
  open('read');
  expect(screen.getByRole('heading', { name: /Look/ })).toBeTruthy();
  expect(screen.getByText('1.00', { selector: '.prose-live' })).toBeTruthy();
  expect(screen.getByRole('figure', { name: /The scale/ }).dataset.figure).toBe('scale');
});

test('Continue puts the next step with its state, Previous returns, and progress keeps what was seen', async () => {
  const progress = open('read');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(dose()).toBe('5');
  await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(screen.getByRole('heading', { name: /Look/ })).toBeTruthy();
  expect(progress.getState()).toMatchObject({
    chapters: { neuron: { seen: ['first', 'second'] } },
    last: { chapter: 'neuron', stop: 0 },
  });
});

test('a learner who has touched the figure comes back to the step by one click', async () => {
  open('read', 'stop=2');
  expect(screen.queryByRole('button', { name: 'Back to this step' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'more' }));
  expect(dose()).toBe('6');
  await userEvent.click(screen.getByRole('button', { name: 'Back to this step' }));
  expect(dose()).toBe('5');
});

test('a committed prediction is locked, compared with what happened, and revealed in the figure', async () => {
  const progress = open('read', 'stop=2');
  await userEvent.click(screen.getByRole('button', { name: 'Commit' }));
  expect(screen.getByRole('alert').textContent).toContain('Type a number');
  await userEvent.type(screen.getByLabelText('dose', { selector: 'input' }), '6,8{Enter}');
  expect(screen.getByText('Yes, seven.', { exact: false })).toBeTruthy();
  expect(dose()).toBe('7');
  expect(progress.getState().chapters.neuron?.answers.second).toEqual({ given: 6.8, right: true });
});

test('the address follows the state, leaves defaults out and is throttled', () => {
  vi.useFakeTimers();
  open('read', 'lang=en');
  act(() => fireEvent.click(screen.getByRole('button', { name: 'more' })));
  expect(location.hash).toBe('#/read/neuron');
  act(() => vi.advanceTimersByTime(400));
  expect(location.hash).toBe('#/read/neuron?lang=en&dose=2');
  vi.useRealTimers();
});

test('an address with values out of range is refused by name and the rest is used', async () => {
  open('read', 'dose=1e999&stop=2');
  expect((await screen.findByRole('alert')).textContent).toContain('(dose)');
  expect(dose()).toBe('5');
});

test('hide=controls,tools leaves them out and keeps the figure', async () => {
  open('embed', 'figure=scale&hide=controls,tools');
  await screen.findByRole('figure', { name: /The scale/ });
  expect(screen.queryByRole('button', { name: 'more' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
  expect(screen.getByRole('figure', { name: /The scale/ })).toBeTruthy();
});

test('embed with figure= shows that figure alone, without it one step with Continue and Previous', async () => {
  open('embed', 'figure=table');
  expect(await screen.findByRole('figure', { name: /The table/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
});

test('embed without figure= shows one step with Continue and Previous', async () => {
  open('embed');
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Guess');
});

test('the lecture view puts controls in its foot and changes the stop by PageDown, even from a control', async () => {
  open('present');
  const next = await screen.findByRole('button', { name: 'Next stop' });
  const foot = next.closest('.present-foot');
  expect(within(foot as HTMLElement).getByRole('button', { name: 'more' })).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('button', { name: 'more' }), { key: 'PageDown' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Guess');
  fireEvent.keyDown(document.body, { key: 'PageUp' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Look');
});

test('a figure that breaks says so, leaves the thread standing and can be tried again', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const chapter = breakingChapter(() => broken);
  await chapter.preload();
  const progress = createProgress(safeStorage(noStorage));
  render(<ChapterView chapter={chapter} view="read" query={new URLSearchParams()} progress={progress} />);
  expect(screen.getByRole('alert').textContent).toContain('could not be shown');
  expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('whole again')).toBeTruthy();
  silent.mockRestore();
});

test('in a lecture the first next shows the answer, the second goes on, and back returns the same way', async () => {
  const progress = open('present', 'stop=2');
  await screen.findByRole('button', { name: 'Show the answer' });
  expect(screen.queryByText('It is seven.')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(screen.getByText('It is seven.')).toBeTruthy();
  expect(dose()).toBe('7');
  expect(location.hash).toBe('#/present/neuron?stop=2&answer=shown');
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Compare');
  fireEvent.keyDown(document.body, { key: 'PageUp' });
  expect(screen.getByText('It is seven.')).toBeTruthy();
  expect(location.hash).toBe('#/present/neuron?stop=2&answer=shown');
  fireEvent.keyDown(document.body, { key: 'PageUp' });
  expect(screen.queryByText('It is seven.')).toBeNull();
  expect(location.hash).toBe('#/present/neuron?stop=2');
  // What a room was told is not the lecturer's own answer.
  expect(progress.getState().chapters.neuron?.answers).toEqual({});
});

test('an answer given on the screen counts as shown: next goes on', async () => {
  open('present', 'stop=2');
  await userEvent.type(await screen.findByLabelText('dose', { selector: 'input' }), '6.8{Enter}');
  expect(screen.getByText('Yes, seven.', { exact: false })).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Compare');
});

test('while the screen is black only moves and the black key act, and they only bring the picture back', async () => {
  open('present');
  await screen.findByRole('heading', { level: 1 });
  const black = () => document.documentElement.hasAttribute('data-black');
  fireEvent.keyDown(document.body, { key: 'b' });
  expect(black()).toBe(true);
  fireEvent.keyDown(document.body, { key: 'o' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(black()).toBe(true);
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(black()).toBe(false);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Look');
  fireEvent.keyDown(document.body, { key: '.' });
  expect(black()).toBe(true);
  fireEvent.keyDown(document.body, { key: '.' });
  expect(black()).toBe(false);
});

test('G and a number lead to a stop, and a number that is none is said', async () => {
  open('present');
  await screen.findByRole('heading', { level: 1 });
  fireEvent.keyDown(document.body, { key: 'g' });
  const field = screen.getByRole('textbox', { name: 'Go to stop' });
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, '9{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('A number from 1 to 3');
  await userEvent.clear(field);
  await userEvent.type(field, '3{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(location.hash).toBe('#/present/neuron?stop=3');
});

test('letters can be switched off in the help; the clicker still acts', async () => {
  open('present');
  await screen.findByRole('heading', { level: 1 });
  fireEvent.keyDown(document.body, { key: '?' });
  await userEvent.click(screen.getByRole('switch', { name: 'Letters as shortcuts' }));
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'o' });
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Guess');
  fireEvent.keyDown(document.body, { key: 'F1' });
  await userEvent.click(screen.getByRole('switch', { name: 'Letters as shortcuts' }));
  fireEvent.keyDown(document.body, { key: 'Escape' });
});
