import type { CheckItem, CheckText } from '../../../src/state/check';

/** A check of every kind for the fake chapter. */
export const items: readonly CheckItem[] = [
  { id: 'pick', step: 'first', kind: 'choice', options: ['low', 'mid', 'high'], correct: 'mid' },
  { id: 'some', step: 'first', kind: 'several', options: ['a', 'b', 'c'], correct: ['a', 'c'] },
  { id: 'count', step: 'second', kind: 'number', correct: 0.5, tolerance: 0.01 },
  { id: 'row', step: 'third', kind: 'order', options: ['one', 'two', 'three'] },
  {
    id: 'pairs',
    step: 'third',
    kind: 'match',
    options: ['w', 'b'],
    targets: ['slope', 'place'],
    correct: ['slope', 'place'],
  },
];

export const en: CheckText = {
  pick: {
    question: 'Which dose?',
    options: { low: 'Low dose', mid: 'Middle dose', high: 'High dose' },
    right: 'The middle one.',
    wrong: 'It was the middle one.',
    because: { low: 'Low is below the *threshold*.' },
  },
  some: {
    question: 'Which of them?',
    options: { a: 'Option a', b: 'Option b', c: 'Option c' },
    right: 'Both.',
    wrong: 'a and c.',
  },
  count: { question: 'How much?', label: 'dose $d_1$', right: 'One half.', wrong: 'It is one half.' },
  row: {
    question: 'In which order?',
    options: { one: 'Line one', two: 'Line two', three: 'Line three' },
    right: 'In order.',
    wrong: 'One, two, three.',
  },
  pairs: {
    question: 'What does what?',
    options: { w: 'The weight', b: 'The bias' },
    targets: { slope: 'turns $w_1$', place: 'shifts' },
    right: 'So it is.',
    wrong: 'Weight turns, bias shifts.',
  },
};

export const es: CheckText = Object.fromEntries(
  Object.entries(en).map(([id, words]) => [id, { ...words, question: `¿${words.question}` }]),
);
