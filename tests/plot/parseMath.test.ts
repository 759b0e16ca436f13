import { expect, test } from 'vitest';
import { parseMath, plainMath } from '../../src/plot/parseMath';

test('parseMath finds variables, subscripts, numbers and plain words', () => {
  expect(parseMath('ADC *x_2* is `1.40`')).toEqual([
    { kind: 'words', place: 'line', text: 'ADC ' },
    { kind: 'math', place: 'line', text: 'x' },
    { kind: 'math', place: 'below', text: '2' },
    { kind: 'words', place: 'line', text: ' is ' },
    { kind: 'number', place: 'line', text: '1.40' },
  ]);
});

test('parseMath reads products, braces, superscripts and bold vectors', () => {
  expect(parseMath('*w_1x_{12}*').map((piece) => piece.text)).toEqual(['w', '1', 'x', '12']);
  expect(parseMath('*s^2*')[1]).toEqual({ kind: 'math', place: 'above', text: '2' });
  expect(parseMath('**w**')).toEqual([{ kind: 'strong', place: 'line', text: 'w' }]);
});

test('plainMath is what is spoken', () => {
  expect(plainMath('enhancement *x_1*, SD')).toBe('enhancement x1, SD');
  expect(plainMath('2 * 3')).toBe('2 * 3');
});
