import { expect, test } from 'vitest';
import { maskBox } from '../../../src/data/phantom/truth';

test('maskBox() of two marked pixels is the box around both', () => {
  const mask = new Uint8Array(6 * 5);
  mask[1 * 6 + 4] = 1;
  mask[3 * 6 + 2] = 1;
  expect(maskBox(mask, 6)).toEqual({ row: 1, column: 2, rows: 3, columns: 3 });
});

test('maskBox() of nothing is null', () => {
  expect(maskBox(new Uint8Array(30), 6)).toBeNull();
});
