import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Parameter } from '../../src/ui/Parameter';
import { renderIn } from './inLanguage';

const changes = vi.fn<(value: number) => void>();

function Weight({ start = 0.5, log = false }: { start?: number; log?: boolean }) {
  const [value, setValue] = useState(start);
  const range = log ? { min: 0.001, max: 10, step: 0.05 } : { min: -5, max: 5, step: 0.05 };
  return (
    <Parameter
      name="w1"
      {...range}
      log={log}
      value={value}
      onChange={(next) => {
        changes(next);
        setValue(next);
      }}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'w1' });
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'w1' });
const retype = async (text: string) => {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
};

test('both twins carry the name and the value', () => {
  render(<Weight />);
  expect(field().value).toBe('0.50');
  expect(field().getAttribute('aria-valuenow')).toBe('0.5');
  expect(slider().value).toBe('0.5');
});

test.each(['1,25', '1.25', ' 1.25'])('typing %j sets 1.25 at once', async (text) => {
  render(<Weight />);
  await retype(text);
  expect(changes).toHaveBeenLastCalledWith(1.25);
  expect(slider().value).toBe('1.25');
});

test('the field shows the decimal comma to Spanish readers', async () => {
  renderIn('es', <Weight />);
  expect(field().value).toBe('0,50');
  await retype('−2,5{Enter}');
  expect(field().value).toBe('-2,50');
  expect(slider().getAttribute('aria-valuetext')).toBe('w1 -2,50');
});

test('a number outside the range waits, then Enter clamps it', async () => {
  render(<Weight />);
  await retype('99');
  // 9 is outside, 99 is outside: nothing was applied while typing.
  expect(changes).not.toHaveBeenCalledWith(9);
  await userEvent.keyboard('{Enter}');
  expect(changes).toHaveBeenLastCalledWith(5);
  expect(field().value).toBe('5.00');
});

test('leaving the field clamps too, and words are dropped', async () => {
  render(<Weight />);
  await retype('-7');
  await userEvent.tab();
  expect(changes).toHaveBeenLastCalledWith(-5);
  changes.mockClear();
  await retype('much');
  await userEvent.tab();
  expect(changes).not.toHaveBeenCalled();
  expect(field().value).toBe('-5.00');
});

test('arrows in the field go one step, with Shift ten, and stop at the end', async () => {
  render(<Weight />);
  await userEvent.click(field());
  await userEvent.keyboard('{ArrowUp}');
  expect(changes).toHaveBeenLastCalledWith(0.55);
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(changes).toHaveBeenLastCalledWith(0.05);
  await userEvent.keyboard('{Shift>}{ArrowDown>20/}{/Shift}');
  expect(changes).toHaveBeenLastCalledWith(-5);
});

test('Shift and an arrow move the slider by ten steps', () => {
  render(<Weight />);
  fireEvent.keyDown(slider(), { key: 'ArrowRight', shiftKey: true });
  expect(changes).toHaveBeenLastCalledWith(1);
  fireEvent.keyDown(slider(), { key: 'ArrowLeft', shiftKey: true });
  expect(changes).toHaveBeenLastCalledWith(0.5);
});

test('the slider reports values on its grid, without binary dust', () => {
  render(<Weight />);
  fireEvent.change(slider(), { target: { value: '0.15' } });
  expect(changes).toHaveBeenLastCalledWith(0.15);
});

test('a logarithmic twin: the slider stands at the power of ten, Shift moves half a decade', () => {
  render(<Weight start={0.1} log />);
  expect(Number(slider().value)).toBeCloseTo(-1);
  fireEvent.change(slider(), { target: { value: '0' } });
  expect(changes).toHaveBeenLastCalledWith(1);
  fireEvent.keyDown(field(), { key: 'ArrowDown', shiftKey: true });
  expect(changes).toHaveBeenLastCalledWith(0.32);
});

test('a logarithmic twin never sticks: every arrow changes the value until the end', async () => {
  render(<Weight start={0.001} log />);
  await userEvent.click(field());
  let before = 0.001;
  while (before < 10) {
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    const now = changes.mock.lastCall?.[0] ?? 0;
    expect(now).toBeGreaterThan(before);
    before = now;
  }
  expect(before).toBe(10);
});
