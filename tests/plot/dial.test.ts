import { expect, test } from 'vitest';
import { dialAngle, dialPath, dialValue } from '../../src/plot/dial';

test('dialAngle puts zero at the top and the ends at 135 degrees', () => {
  expect([dialAngle(-3, -3, 3), dialAngle(0, -3, 3), dialAngle(3, -3, 3)]).toEqual([-135, 0, 135]);
  expect(dialAngle(0, -1, 4)).toBe(0);
  expect(dialAngle(2, -1, 4)).toBe(67.5);
});

test('dialAngle of a range above zero fills the dial from its start', () => {
  expect([dialAngle(0, 0, 10), dialAngle(5, 0, 10), dialAngle(10, 0, 10)]).toEqual([-135, 0, 135]);
});

test('dialValue undoes dialAngle, and the gap at the bottom goes to the nearer end', () => {
  for (const value of [-3, -1.2, 0, 0.7, 3]) {
    const angle = (dialAngle(value, -3, 3) * Math.PI) / 180;
    expect(dialValue(Math.sin(angle), -Math.cos(angle), -3, 3)).toBeCloseTo(value, 9);
  }
  expect(dialValue(0.1, 1, -3, 3)).toBe(3);
  expect(dialValue(-0.1, 1, 0, 10)).toBe(0);
});

test('dialPath is empty for no angle and takes the long way when it must', () => {
  expect(dialPath(19, 0, 0)).toBe('');
  expect(dialPath(10, -135, 135)).toMatch(/^M-7\.07 7\.07A10 10 0 1 1 7\.07 7\.07$/);
  expect(dialPath(10, 0, -90)).toMatch(/0 0 0 -10\.00 -?0\.00$/);
});
