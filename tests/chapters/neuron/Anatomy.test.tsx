import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openChapter } from './openChapter';

const value = (name: string) => Number(screen.getByRole('status', { name }).dataset.value);
const slider = (name: string) => screen.getByRole('slider', { name });
const field = (name: string) => screen.getByRole('spinbutton', { name });
const type = (name: string, text: string) => {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
};
const say = () => document.querySelector('[data-part=say]')?.textContent ?? '';

test('the test vector typed in shows z 1.1, a 0.750260 and loss 0.562890', () => {
  openChapter('');
  for (const [name, text] of Object.entries({ x1: '1', x2: '-2', w1: '0.5', w2: '-0.25', b: '0.1' }))
    type(name, text);
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'y' })).getByRole('radio', { name: 'low' }));
  expect(value('z')).toBeCloseTo(1.1, 12);
  expect(value('a')).toBeCloseTo(0.75026, 6);
  expect(value('Loss')).toBeCloseTo(0.56289, 6);
  expect(screen.getByRole('status', { name: 'a' }).textContent).toBe('0.750');
  expect(say()).toContain('against the reference');
});

test('a link puts every number, and the same numbers are written back', async () => {
  openChapter('x1=-1.5&x2=0.25&w1=2&w2=-3&b=1.25&y=0');
  expect([
    value('z'),
    ...['x1', 'x2', 'w1', 'w2', 'b'].map((name) => Number(slider(name).getAttribute('value'))),
  ]).toEqual([-2.5, -1.5, 0.25, 2, -3, 1.25]);
  fireEvent.change(slider('b'), { target: { value: '0.5' } });
  await waitFor(() => expect(location.hash).toContain('b=0.5'));
  expect(location.hash).toContain('w2=-3');
});

test('arrow keys carry the patient: Shift coarse, Alt fine', () => {
  openChapter('');
  const patient = screen.getByRole('slider', { name: 'this patient, enhancement' });
  fireEvent.keyDown(patient, { key: 'ArrowRight' });
  fireEvent.keyDown(patient, { key: 'ArrowDown', shiftKey: true });
  fireEvent.keyDown(patient, { key: 'ArrowLeft', altKey: true });
  expect([Number(slider('x1').getAttribute('value')), Number(slider('x2').getAttribute('value'))]).toEqual([
    1.545, 0.5,
  ]);
});

test('a handle of the line turns it and keeps |w|', async () => {
  openChapter('');
  const [grip] = screen.getAllByRole('slider', { name: /^one handle of the line/ });
  for (let i = 0; i < 6; i += 1) fireEvent.keyDown(grip!, { key: 'ArrowRight', shiftKey: true });
  const [w1, w2] = ['w1', 'w2'].map((name) => Number(slider(name).getAttribute('value')));
  await waitFor(() => expect(w1).not.toBe(1.2));
  expect(Math.hypot(w1!, w2!)).toBeCloseTo(Math.hypot(1.2, 0.8), 6);
});

test('the bias card: committed, the bias rises and the high-grade side grows', async () => {
  openChapter('stop=3');
  expect(value('z')).toBeCloseTo(1.4, 12);
  await userEvent.click(await screen.findByRole('radio', { name: /high-grade side grows/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Commit' }));
  expect(value('z')).toBeCloseTo(2.6, 12);
  expect(screen.getByText(/neither did the direction/)).toBeTruthy();
});

test('in Spanish the words change and the symbols do not', () => {
  openChapter('', 'read', 'es');
  expect(screen.getByRole('figure', { name: /Anatomía de una neurona/ })).toBeTruthy();
  expect(screen.getByRole('status', { name: 'Pérdida' }).textContent).toBe('0,0391');
  expect(slider('w1')).toBeTruthy();
  expect(say()).toContain('60 casos');
});

test('numbers out of range stay inside: no NaN reaches the page', () => {
  openChapter('');
  type('w1', '1e99');
  type('b', '-1000');
  type('x2', 'abc');
  expect(Number(slider('w1').getAttribute('value'))).toBe(4);
  expect(Number(slider('b').getAttribute('value'))).toBe(-6);
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

test('without weights there is no line to take, and the figure says so', () => {
  openChapter('w1=0&w2=0');
  expect(screen.queryByRole('slider', { name: /handle of the line/ })).toBeNull();
  expect(say()).toContain('No line crosses the plane');
});
