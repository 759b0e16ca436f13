import { expect, test } from 'vitest';
import { formatTick } from '../../src/plot/formatTick';

test.each([
  [0, '0', '0'],
  [-0, '0', '0'],
  [0.5, '0.5', '0,5'],
  [-2, '−2', '−2'],
  [0.1 + 0.2, '0.3', '0,3'],
  [1000, '1000', '1000'],
  [20000, '20,000', '20\u202f000'],
  [0.01, '0.01', '0,01'],
  [1e-5, '10⁻⁵', '10⁻⁵'],
  [1e6, '10⁶', '10⁶'],
])('formatTick(%s) is short in both languages', (value, english, spanish) => {
  expect(formatTick(value, 'en')).toBe(english);
  expect(formatTick(value, 'es')).toBe(spanish);
});
