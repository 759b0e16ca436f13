// Every chapter's closing check: its form, its words, and that guessing by place or by length does not pay.
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/chapters/checks';
import { chapters } from '../../../src/chapters/index';
import { judgeItem, type CheckItem, type CheckItemText, type CheckText } from '../../../src/state/check';
import { chapterIds } from '../../../src/state/route';
import { formatNumber } from '../../../src/text/format';
import { languages } from '../../../src/text/language';

const ready = await Promise.all(
  chapterIds.flatMap((id) => {
    const [check, load] = [checks[id], chapters[id]];
    return check && load
      ? [
          Promise.all([check.items(), check.text.en(), check.text.es(), load()]).then(
            ([items, en, es, { default: chapter }]) => ({
              id,
              items,
              text: { en, es },
              steps: chapter.steps.map((step) => step.id),
            }),
          ),
        ]
      : [];
  }),
);

const optionsOf = (item: CheckItem): readonly string[] => (item.kind === 'number' ? [] : item.options);
const choices = ready.flatMap(({ items, text }) =>
  items.flatMap((item) => (item.kind === 'choice' ? [{ item, text }] : [])),
);

/** Everything an item says, options aside. */
const saidOf = ({ question, label, right, wrong, because = {} }: CheckItemText) => [
  question,
  ...(label === undefined ? [] : [label]),
  right,
  wrong,
  ...Object.values(because),
];

/** Numbers with a decimal mark, written alike for both languages. */
const decimalsOf = (text: string, mark: '.' | ','): string[] =>
  [...text.matchAll(mark === '.' ? /\d+\.\d+/g : /\d+,\d+/g)]
    .map(([found]) => found.replace(',', '.'))
    .sort();

test('every chapter has a check', () => {
  expect(ready.map(({ id }) => id)).toEqual(Object.keys(chapters));
});

describe.each(ready.map((each) => [each.id, each] as const))('check of %s', (_, { items, text, steps }) => {
  test('6 to 10 items of at least three kinds', () => {
    expect(items.length).toBeGreaterThanOrEqual(6);
    expect(items.length).toBeLessThanOrEqual(10);
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });

  test('ids are short kebab-case and each stands once in the chapter', () => {
    const ids = items.flatMap((item) => [
      item.id,
      ...optionsOf(item),
      ...(item.kind === 'match' ? item.targets : []),
    ]);
    for (const id of ids) expect(id).toMatch(/^(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('each leads back to a step of the thread', () => {
    for (const { id, step } of items) expect(steps, id).toContain(step);
  });

  test('what is right can be given, and nothing given by nobody is right', () => {
    for (const item of items) {
      const given = item.kind === 'order' ? item.options : item.correct;
      expect(judgeItem(item, given), item.id).toBe(true);
      expect(judgeItem(item, ''), item.id).toBe(false);
      expect(judgeItem(item, []), item.id).toBe(false);
      if (item.kind === 'choice') expect(item.options, item.id).toContain(item.correct);
      if (item.kind === 'several') {
        expect(item.options, item.id).toEqual(expect.arrayContaining([...item.correct]));
        expect(item.correct.length, item.id).toBeLessThan(item.options.length);
      }
      if (item.kind === 'match') {
        expect(item.correct.length, item.id).toBe(item.options.length);
        expect(item.targets, item.id).toEqual(expect.arrayContaining([...item.correct]));
        // Not simply one beside the other.
        expect(item.correct, item.id).not.toEqual(item.targets);
      }
      if (item.kind === 'number') {
        expect(Number.isFinite(item.correct), item.id).toBe(true);
        expect(item.tolerance, item.id).toBeGreaterThan(0);
        // A thousands separator could be taken for a decimal mark.
        expect(Math.abs(item.correct), item.id).toBeLessThan(1000);
      }
    }
  });

  test.each(languages)(
    'items, options and targets have words, and no words are left over: %s',
    (language) => {
      const words: CheckText = text[language];
      expect(Object.keys(words)).toEqual(items.map(({ id }) => id));
      for (const item of items) {
        const said = words[item.id]!;
        expect(Object.keys(said.options ?? {}).sort(), item.id).toEqual([...optionsOf(item)].sort());
        expect(Object.keys(said.targets ?? {}).sort(), item.id).toEqual(
          item.kind === 'match' ? [...item.targets].sort() : [],
        );
        expect(said.label !== undefined, item.id).toBe(item.kind === 'number');
      }
    },
  );

  test.each(languages)('`because` answers every wrong option of a choice, and none else: %s', (language) => {
    for (const item of items) {
      const wrong = item.kind === 'choice' ? item.options.filter((option) => option !== item.correct) : [];
      expect(Object.keys(text[language][item.id]!.because ?? {}).sort(), item.id).toEqual([...wrong].sort());
    }
  });

  test.each(languages)('plain sentences, short enough to be read: %s', (language) => {
    for (const [id, said] of Object.entries(text[language])) {
      for (const words of [...saidOf(said), ...Object.values({ ...said.options, ...said.targets })]) {
        expect(words, id).not.toMatch(/<[a-z/]|&[a-z]+;|`|[!¡]|\s\s|\{/i);
        expect((words.match(/\$/g) ?? []).length % 2, id).toBe(0);
        // A minus before a number is a minus, math aside, where the markup sets it.
        expect(words.replace(/\$[^$]*\$/g, ''), id).not.toMatch(/(^|\s|\()-\d/);
      }
      expect(said.question.length, id).toBeLessThanOrEqual(330);
      for (const words of saidOf(said)) expect(words.length, id).toBeLessThanOrEqual(330);
      for (const words of Object.values(said.options ?? {})) expect(words.length, id).toBeLessThanOrEqual(95);
      for (const words of Object.values(said.targets ?? {})) expect(words.length, id).toBeLessThanOrEqual(34);
      expect(said.right, id).not.toBe(said.wrong);
    }
  });

  test('both languages name the same decimal numbers, each with its own mark', () => {
    for (const id of Object.keys(text.en)) {
      const [en, es] = [text.en[id]!, text.es[id]!];
      for (const key of ['question', 'right', 'wrong'] as const) {
        expect(decimalsOf(es[key], ','), `${id} ${key}`).toEqual(decimalsOf(en[key], '.'));
        expect(decimalsOf(es[key], '.'), `${id} ${key}`).toEqual([]);
      }
      for (const part of ['options', 'targets', 'because'] as const)
        for (const [key, words] of Object.entries(en[part] ?? {}))
          expect(decimalsOf(es[part]?.[key] ?? '', ','), `${id} ${key}`).toEqual(decimalsOf(words, '.'));
    }
  });
});

describe('numbers', () => {
  const numbers = ready.flatMap(({ items, text }) =>
    items.flatMap((item) => (item.kind === 'number' ? [{ item, text }] : [])),
  );

  test.each(languages)('what is told afterwards names the number itself: %s', (language) => {
    for (const { item, text } of numbers) {
      const shown = formatNumber(item.correct, language);
      const spellings = [shown, shown.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '')];
      for (const words of [text[language][item.id]!.right, text[language][item.id]!.wrong]) {
        const written: readonly string[] = words.match(/−?\d+([.,]\d+)?/g) ?? [];
        expect(
          spellings.some((each) => written.includes(each)),
          `${shown} in ${item.id}: ${words}`,
        ).toBe(true);
      }
    }
  });

  test('rounding to what is asked for stays within the tolerance', () => {
    for (const { item } of numbers) {
      const rounded = Number(item.correct.toPrecision(3));
      expect(judgeItem(item, rounded), item.id).toBe(true);
    }
  });
});

describe('guessing does not pay', () => {
  test('no place holds the right option of more than half of all choices', () => {
    const places = choices.map(({ item }) => item.options.indexOf(item.correct));
    for (const place of new Set(places))
      expect(places.filter((each) => each === place).length).toBeLessThanOrEqual(places.length / 2);
  });

  test.each(languages)('the right option is the longest in less than half of all choices: %s', (language) => {
    const longest = choices.filter(({ item, text }) => {
      const length = (option: string) => text[language][item.id]!.options![option]!.length;
      return item.options.every((option) => option === item.correct || length(option) < length(item.correct));
    });
    expect(longest.length).toBeLessThan(choices.length / 2);
  });
});
