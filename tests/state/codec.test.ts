import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  booleanCodec,
  choiceCodec,
  integerCodec,
  labelCodec,
  listCodec,
  numberCodec,
} from '../../src/state/codec';

const range = { min: -5, max: 5 };
const within = fc.double({ ...range, noNaN: true });

test('numberCodec: what is printed is parsed again, within seven digits', () => {
  const codec = numberCodec(range);
  fc.assert(
    fc.property(within, (value) => {
      const back = codec.parse(codec.print(value));
      expect(back).not.toBeNull();
      expect(Math.abs((back ?? NaN) - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value));
    }),
  );
});

test('numberCodec: printing never leaves a range whose ends have many digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (max) => {
      const codec = numberCodec({ min: -max, max });
      expect(codec.parse(codec.print(max))).not.toBeNull();
      expect(codec.parse(codec.print(-max))).not.toBeNull();
    }),
  );
});

test.each([
  'NaN',
  '1e999',
  '-1e999',
  'Infinity',
  '',
  ' 1',
  '1 ',
  '1,5',
  '0x10',
  '--1',
  '1e',
  '.',
  '5.01',
  '-6',
  'abc',
  '１',
])('numberCodec(−5…5).parse(%j) is null', (text) => {
  expect(numberCodec(range).parse(text)).toBeNull();
});

test.each([
  ['2.5', 2.5],
  ['-0.25', -0.25],
  ['.5', 0.5],
  ['3.', 3],
  ['1e-3', 0.001],
  ['5', 5],
])('numberCodec(−5…5).parse(%j) is %d', (text, value) => {
  expect(numberCodec(range).parse(text)).toBe(value);
});

test('numberCodec takes any text without throwing and gives null or a number of the range', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = numberCodec(range).parse(text);
      expect(value === null || (value >= -5 && value <= 5)).toBe(true);
    }),
  );
});

test('integerCodec round-trips whole numbers and rejects 2.5', () => {
  const codec = integerCodec({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (value) => {
      expect(codec.parse(codec.print(value))).toBe(value);
    }),
  );
  expect(codec.parse('2.5')).toBeNull();
  expect(codec.parse('1001')).toBeNull();
});

test('choiceCodec takes its own words only', () => {
  const codec = choiceCodec(['mse', 'bce']);
  expect(codec.parse('bce')).toBe('bce');
  expect(codec.parse('BCE')).toBeNull();
  expect(codec.parse('toString')).toBeNull();
  expect(codec.print('mse')).toBe('mse');
});

test('booleanCodec writes 1 and 0 and takes nothing else', () => {
  expect([true, false].map((value) => booleanCodec.parse(booleanCodec.print(value)))).toEqual([true, false]);
  expect(booleanCodec.parse('true')).toBeNull();
});

test('labelCodec reads 0 and 1 as numbers and takes nothing else', () => {
  expect(['0', '1'].map((text) => labelCodec.parse(text))).toEqual([0, 1]);
  expect(['', '2', '01', 'true'].map((text) => labelCodec.parse(text))).toEqual([null, null, null, null]);
  expect(labelCodec.print(1)).toBe('1');
});

test('listCodec round-trips lists up to its length, the empty one too', () => {
  const codec = listCodec(integerCodec({ min: 1, max: 8 }), { max: 6 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }), (values) => {
      expect(codec.parse(codec.print(values))).toEqual(values);
    }),
  );
});

test('listCodec rejects a list that is too long, too short, or has one bad item', () => {
  const codec = listCodec(integerCodec({ min: 1, max: 8 }), { min: 1, max: 3 });
  expect(codec.parse('1,2,3,4')).toBeNull();
  expect(codec.parse('')).toBeNull();
  expect(codec.parse('1,9')).toBeNull();
  expect(codec.parse('1,,2')).toBeNull();
  expect(codec.parse(`1${',1'.repeat(50_000)}`)).toBeNull();
});
