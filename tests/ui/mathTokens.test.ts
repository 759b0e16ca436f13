import { expect, test } from 'vitest';
import { mathTokens } from '../../src/ui/mathTokens';

const kinds = (source: string) => mathTokens(source).map(({ kind, text }) => `${kind[0]}:${text}`);

test('mathTokens("w_1 x_1 − b") gives variables with subscripts and an operator', () => {
  expect(mathTokens('w_1 x_1 − b')).toEqual([
    { kind: 'variable', text: 'w', sub: '1' },
    { kind: 'variable', text: 'x', sub: '1' },
    { kind: 'operator', text: '−' },
    { kind: 'variable', text: 'b' },
  ]);
});

test('mathTokens("0.5 + (−0.25)"): a minus after a bracket is a sign, set tight', () => {
  expect(kinds('0.5 + (−0.25)')).toEqual(['n:0.5', 'o:+', 't:(', 't:−', 'n:0.25', 't:)']);
});

test('mathTokens("−ln(1 − a)"): ln is upright, the first minus a sign, the second an operator', () => {
  expect(kinds('−ln(1 − a)')).toEqual(['t:−', 't:ln', 't:(', 'n:1', 'o:−', 'v:a', 't:)']);
});

test('mathTokens("new w"): a word keeps its distance, a function in brackets does not', () => {
  expect(kinds('new w')).toEqual(['t:new ', 'v:w']);
  expect(kinds('(1, −2)')).toEqual(['t:(', 'n:1', 't:, ', 't:−', 'n:2', 't:)']);
  expect(kinds('−ln a')).toEqual(['t:−', 't:ln ', 'v:a']);
});
