import { expect, test } from 'vitest';
import { keyStep, readKey, settle } from '../../src/plot/readKey';

const press = (key: string, more: Partial<Parameters<typeof readKey>[0]> = {}) =>
  readKey({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more });

test('readKey steps by one, with Shift by ten, with Alt by a tenth', () => {
  expect(press('ArrowRight')).toEqual({ kind: 'by', right: 1, up: 0 });
  expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'by', right: 0, up: -10 });
  expect(press('ArrowLeft', { altKey: true })).toEqual({ kind: 'by', right: -0.1, up: 0 });
  expect(press('PageUp')).toEqual({ kind: 'by', right: 0, up: 10 });
});

test('readKey jumps with Home and End, and leaves other keys and shortcuts alone', () => {
  expect(press('Home')).toEqual({ kind: 'to', end: 'min' });
  expect(press('End')).toEqual({ kind: 'to', end: 'max' });
  expect(press('a')).toBeNull();
  expect(press('ArrowRight', { ctrlKey: true })).toBeNull();
});

test('keyStep is a round hundredth of the span', () => {
  expect([keyStep(6), keyStep(10), keyStep(4095), keyStep(1), keyStep(0)]).toEqual([0.05, 0.1, 20, 0.01, 1]);
});

test('settle removes the dust of addition and keeps fine steps', () => {
  expect(settle(0.1 + 0.2, 0.1)).toBe(0.3);
  expect(settle(1.205, 0.05)).toBe(1.205);
});
