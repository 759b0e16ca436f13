import { expect, test } from 'vitest';
import type { CheckItem, CheckItemText } from '../../../src/state/check';
import { feedbackOf, isComplete, listOf } from '../../../src/views/check/answers';
import { readQuestion } from '../../../src/views/check/checkHash';
import { minutesFor } from '../../../src/views/check/minutesFor';
import { plainWords } from '../../../src/views/check/plainWords';
import { showNumber, typedNumber } from '../../../src/views/check/typedNumber';

test('typedNumber takes either decimal mark and either minus', () => {
  expect(typedNumber('0,128', 0.128)).toBe(0.128);
  expect(typedNumber('−1.5', -1.5)).toBe(-1.5);
  expect(typedNumber('about 2', 2)).toBeNull();
  expect(typedNumber('', 2)).toBeNull();
});

test('typedNumber reads 1,152 and 1 152 as thousands only where a whole number of a thousand and more is asked for', () => {
  for (const typed of ['1152', '1,152', '1.152', '1 152', '1\u202f152'])
    expect(typedNumber(typed, 1152), typed).toBe(1152);
  expect(typedNumber('262,144', 262144)).toBe(262144);
  expect(typedNumber('1,152', 1.152)).toBe(1.152);
  expect(typedNumber('1,152', 64)).toBe(1.152);
  expect(typedNumber('1,52', 1152)).toBe(1.52);
});

test('showNumber writes what was meant: no rounding noise, the mark of the language, groups from a thousand on', () => {
  expect(showNumber(0.1 + 0.2, 'en')).toBe('0.3');
  expect(showNumber(-0.128, 'es')).toBe('−0,128');
  expect(showNumber(1152, 'en')).toBe('1,152');
  expect(showNumber(1152, 'es')).toBe('1\u202f152');
  expect(showNumber(64, 'es')).toBe('64');
});

test('plainWords leaves no markup', () => {
  expect(plainWords('The *bias*, **not** $w_1 x_1 - b$')).toBe('The bias, not w₁ x₁ − b');
});

test('readQuestion takes a question of the check and nothing else', () => {
  expect(readQuestion('3', 8)).toBe(3);
  for (const text of [null, '', '0', '9', '-1', '1e0', '3.5', 'x', '003'])
    expect(readQuestion(text, 8), String(text)).toBeNull();
});

test('minutesFor is at least one', () => {
  expect(minutesFor(8)).toBe(6);
  expect(minutesFor(1)).toBe(1);
});

const several: CheckItem = {
  id: 'some',
  step: 's',
  kind: 'several',
  options: ['a', 'b', 'c'],
  correct: ['a', 'c'],
};
const words: CheckItemText = {
  question: 'Which?',
  right: 'Yes.',
  wrong: 'No.',
  because: { b: 'Never b.', a: 'Not said: a is right.' },
};

test('feedbackOf names the reason of the option that was wrongly chosen, else the common one', () => {
  expect(feedbackOf(several, words, { given: ['a', 'c'], right: true })).toBe('Yes.');
  expect(feedbackOf(several, words, { given: ['a', 'b'], right: false })).toBe('Never b.');
  expect(feedbackOf(several, words, { given: ['a'], right: false })).toBe('No.');
  expect(feedbackOf(several, words, { given: '', right: false })).toBe('No.');
});

test('isComplete asks for one mark, a number, or a target for every line', () => {
  const match: CheckItem = {
    id: 'm',
    step: 's',
    kind: 'match',
    options: ['a', 'b'],
    targets: ['x', 'y'],
    correct: ['x', 'y'],
  };
  const number: CheckItem = { id: 'n', step: 's', kind: 'number', correct: 1, tolerance: 0 };
  expect(isComplete(several, [])).toBe(false);
  expect(isComplete(several, ['b'])).toBe(true);
  expect(isComplete(match, ['x', ''])).toBe(false);
  expect(isComplete(match, '')).toBe(false);
  expect(isComplete(match, ['x', 'x'])).toBe(true);
  expect(isComplete(number, '')).toBe(false);
  expect(isComplete(number, 0)).toBe(true);
});

test('listOf makes a list of what is kept, also where a portal has lost it', () => {
  expect(listOf('a')).toEqual(['a']);
  expect(listOf('')).toEqual([]);
  expect(listOf(3)).toEqual([]);
  expect(listOf(['a', 'b'])).toEqual(['a', 'b']);
});
