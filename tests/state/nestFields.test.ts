import { expect, test } from 'vitest';
import { numberCodec } from '../../src/state/codec';
import { field, parseFields, printFields } from '../../src/state/field';
import { nestFields } from '../../src/state/nestFields';

interface Line {
  readonly slope: number;
}
interface State {
  readonly line: Line;
  readonly other: { readonly slope: number };
}
const initial: State = { line: { slope: 1 }, other: { slope: 1 } };
const codec = numberCodec({ min: -5, max: 5 });
const fields = [
  ...nestFields<State, 'line'>('line', [field<Line, 'slope'>('slope', codec)]),
  ...nestFields<State, 'other'>('other', [field<Line, 'slope'>('slope', codec, 'other')]),
];

test('nestFields writes a part under its own key and leaves out what equals the start', () => {
  expect(printFields(fields, initial, initial)).toEqual([]);
  expect(printFields(fields, { ...initial, line: { slope: 2 } }, initial)).toEqual([['slope', '2']]);
});

test('nestFields reads into its own part and keeps the other one as it is', () => {
  const { state, refused } = parseFields(fields, initial, new URLSearchParams('slope=-3'));
  expect(state).toEqual({ line: { slope: -3 }, other: { slope: 1 } });
  expect(state.other).toBe(initial.other);
  expect(refused).toEqual([]);
});

test('nestFields refuses what the field of the part refuses', () => {
  expect(parseFields(fields, initial, new URLSearchParams('slope=9&other=2'))).toEqual({
    state: { line: { slope: 1 }, other: { slope: 2 } },
    refused: ['slope'],
  });
});
