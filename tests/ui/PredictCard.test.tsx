import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PredictCard, type PredictCardProps } from '../../src/ui/PredictCard';
import { renderIn } from './inLanguage';

const commit = vi.fn();
const base: PredictCardProps = {
  kind: 'choice',
  options: ['up', 'down'],
  words: {
    question: 'Which way does $w_1$ go?',
    options: { up: 'Up', down: 'Down' },
    label: 'Loss',
    right: 'It falls.',
    wrong: 'It falls, the slope is positive.',
  },
  answer: undefined,
  expected: null,
  place: null,
  onCommit: commit,
};
const card = (props: Partial<PredictCardProps>, language: 'en' | 'es' = 'en') =>
  renderIn(language, <PredictCard {...base} {...props} />);
const press = () => userEvent.click(screen.getByRole('button', { name: /Commit|Confirmar/ }));

test('committing nothing says what is missing and commits nothing', async () => {
  const { unmount } = card({});
  await press();
  expect(screen.getByRole('alert').textContent).toBe('Choose an answer first.');
  unmount();
  const number = card({ kind: 'number' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Loss' }), 'about half');
  await press();
  expect(screen.getByRole('alert').textContent).toContain('Type a number first');
  number.unmount();
  card({ kind: 'place' });
  await press();
  expect(screen.getByRole('alert').textContent).toContain('Point at a place');
  expect(commit).not.toHaveBeenCalled();
});

test('a chosen option is committed', async () => {
  card({});
  await userEvent.click(screen.getByRole('radio', { name: 'Down' }));
  await press();
  expect(commit).toHaveBeenLastCalledWith('down');
});

test('a typed number is committed by Enter, with comma or point', async () => {
  card({ kind: 'number' }, 'es');
  await userEvent.type(screen.getByRole('textbox', { name: 'Loss' }), '0,318{Enter}');
  expect(commit).toHaveBeenLastCalledWith(0.318);
});

test('a picked place is told and committed', async () => {
  card({ kind: 'place', place: [1.5, -2] }, 'es');
  expect(screen.getByText('Ha señalado 1,50; −2,00')).toBeTruthy();
  await press();
  expect(commit).toHaveBeenLastCalledWith([1.5, -2]);
});

test('an answered choice is locked and shows the answer beside what happened', () => {
  card({ answer: { given: 'up', right: false }, expected: 'down' });
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.disabled).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('radio', { name: /Up.*your answer/ })).toBeTruthy();
  expect(screen.getByRole('radio', { name: /Down.*what happened/ })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Not so. It falls, the slope is positive.');
});

test('an answered number is locked and shows both numbers to three digits', () => {
  card({ kind: 'number', answer: { given: 0.5, right: false }, expected: 0.31785512 }, 'es');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Loss' });
  expect(field.disabled).toBe(true);
  expect(field.value).toBe('0,500');
  expect(screen.getByText('0,318')).toBeTruthy();
});

test('the question is set as words and math, not as its source', () => {
  card({});
  expect(screen.getByRole('heading').textContent).toBe('Which way does w1 go?');
  expect(screen.getByRole('radiogroup', { name: 'Which way does w1 go?' })).toBeTruthy();
});
