import { expect, test } from 'vitest';
import { initialScanner, shiftOutcome, withLost } from '../../../src/chapters/limits/modelScanner';

test('shiftOutcome judges by the loss that was measured for this seed', () => {
  const other = { ...initialScanner, seed: 1 };
  expect(shiftOutcome(withLost(other, 1, 0.23))).toBe('much');
  expect(shiftOutcome(withLost(other, 1, 0.08))).toBe('little');
  expect(shiftOutcome(withLost(other, 1, 0.01))).toBe('same');
});

test('shiftOutcome of the stored seed, or with the loss of another seed, is much', () => {
  expect(shiftOutcome(initialScanner)).toBe('much');
  expect(shiftOutcome(withLost(initialScanner, 1, 0.01))).toBe('much');
});

test('withLost keeps the state while the loss is the same', () => {
  const state = withLost(initialScanner, 1, 0.08);
  expect(withLost(state, 1, 0.08)).toBe(state);
});
