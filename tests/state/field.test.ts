import { expect, test } from 'vitest';
import { choiceCodec, numberCodec } from '../../src/state/codec';
import { field, parseFields, printFields } from '../../src/state/field';

interface State {
  readonly weight: number;
  readonly loss: 'mse' | 'bce';
}
const initial: State = { weight: 0.5, loss: 'mse' };
const fields = [
  field<State, 'weight'>('weight', numberCodec({ min: -5, max: 5 }), 'w'),
  field<State, 'loss'>('loss', choiceCodec(['mse', 'bce'])),
];

test('printFields leaves out what equals the start and uses the short key', () => {
  expect(printFields(fields, initial, initial)).toEqual([]);
  expect(printFields(fields, { weight: -1.25, loss: 'mse' }, initial)).toEqual([['w', '-1.25']]);
});

test('printFields leaves out a difference that the address cannot show', () => {
  expect(printFields(fields, { ...initial, weight: 0.5 + 1e-12 }, initial)).toEqual([]);
});

test('parseFields reads what printFields wrote', () => {
  const state: State = { weight: 2.75, loss: 'bce' };
  const query = new URLSearchParams(printFields(fields, state, initial));
  expect(parseFields(fields, initial, query)).toEqual({ state, refused: [] });
});

test('parseFields keeps the start for a bad value, reports its key, and still reads the others', () => {
  const query = new URLSearchParams('w=1e999&loss=bce');
  expect(parseFields(fields, initial, query)).toEqual({
    state: { weight: 0.5, loss: 'bce' },
    refused: ['w'],
  });
});

test('parseFields ignores unknown keys, also those of every object', () => {
  const query = new URLSearchParams('constructor=1&__proto__=2&weight=3');
  expect(parseFields(fields, initial, query)).toEqual({ state: initial, refused: [] });
});
