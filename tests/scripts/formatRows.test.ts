import { expect, test } from 'vitest';
import { formatRows, formatValue } from '../../scripts/formatRows.mjs';

test.each([
  [12, '12'],
  [8.123456, '8.123'],
  [1234.5, '1235'],
  [0.000123456, '0.0001235'],
  [0.5, '0.5000'],
  [NaN, 'NaN'],
  ['yes', 'yes'],
])('formatValue(%s) is %s', (value, text) => {
  expect(formatValue(value)).toBe(text);
});

test('formatRows() aligns values to the right under one head', () => {
  const table = formatRows([
    { name: 'epochs', value: 12.5, unit: '1/s', note: 'fused' },
    { name: 'ratio to tfjs', value: 8, unit: 'x' },
  ]);
  expect(table.split('\n')).toEqual([
    'name           value  unit  note',
    '---------------------------------',
    'epochs         12.50  1/s   fused',
    'ratio to tfjs      8  x',
  ]);
});
