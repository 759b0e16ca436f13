// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/chapters/index';
import { chapterIds } from '../../src/state/route';
import { languages } from '../../src/text/language';

const ready = await Promise.all(
  chapterIds.flatMap((id) => {
    const load = chapters[id];
    return load
      ? [
          load().then(async ({ default: chapter }) => {
            const [en, es] = await Promise.all([chapter.loadNotes('en'), chapter.loadNotes('es')]);
            const [enText, esText] = await Promise.all([chapter.loadText('en'), chapter.loadText('es')]);
            return { chapter, notes: { en, es }, text: { en: enText, es: esText } };
          }),
        ]
      : [];
  }),
);

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** Sentences without case, markup and marks, so that only the words are compared. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?:;])\s+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} ]/gu, '')
        .trim(),
    )
    .filter((sentence) => sentence !== '');

/** Numbers with a decimal mark, written alike for both languages. */
const decimalsOf = (text: string, mark: '.' | ','): string[] =>
  [...text.matchAll(mark === '.' ? /\d+\.\d+/g : /\d+,\d+/g)]
    .map(([found]) => found.replace(',', '.'))
    .sort();

test('wordsOf counts words and numbers, not marks', () => {
  expect(wordsOf('Ask: w₁ = 0.5 − 1, or 2?')).toBe(6);
});

describe.each(ready.map(({ chapter, notes, text }) => [chapter.id, chapter, notes, text] as const))(
  'speaker notes of %s',
  (_, chapter, notes, text) => {
    const ids = chapter.steps.map((step) => step.id);

    test.each(languages)('there is one for every step and for no other in %s', (language) => {
      expect(Object.keys(notes[language]).sort()).toEqual([...ids].sort());
    });

    test.each(languages)('each is 25 to 90 words long, in Spanish up to a third longer: %s', (language) => {
      const most = language === 'es' ? 120 : 90;
      for (const [id, note] of Object.entries(notes[language])) {
        expect(wordsOf(note), id).toBeGreaterThanOrEqual(25);
        expect(wordsOf(note), id).toBeLessThanOrEqual(most);
      }
    });

    test.each(languages)(
      'they are plain sentences: no HTML, no markup, nothing shouted, in %s',
      (language) => {
        for (const [id, note] of Object.entries(notes[language])) {
          expect(note, id).not.toMatch(/<[a-z/]|&[a-z]+;|\*|\$|`|[!¡{}]/i);
          expect(note, id).toMatch(/^[\p{Lu}\p{N}¿].*[.?]$/u);
          expect(note, id).not.toMatch(/\s\s/);
        }
      },
    );

    test.each(languages)('none repeats half of what the step itself says, in %s', (language) => {
      for (const [id, note] of Object.entries(notes[language])) {
        const step = text[language].steps[id];
        const shown = new Set(
          sentencesOf([step?.body, step?.predict?.question, step?.predict?.right].join(' ')),
        );
        const own = sentencesOf(note);
        const repeated = own.filter((sentence) => shown.has(sentence));
        expect(repeated.length * 2, `${id}: ${repeated.join(' | ')}`).toBeLessThan(own.length);
      }
    });

    test('both languages name the same decimal numbers, each with its own mark', () => {
      for (const id of ids) {
        expect(decimalsOf(notes.es[id] ?? '', ','), id).toEqual(decimalsOf(notes.en[id] ?? '', '.'));
        expect(decimalsOf(notes.es[id] ?? '', '.'), id).toEqual([]);
      }
    });
  },
);
