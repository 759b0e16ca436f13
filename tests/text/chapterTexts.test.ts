// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/chapters/index';
import { chapterIds } from '../../src/state/route';
import { contents } from '../../src/text/contents';
import { languages } from '../../src/text/language';
import { blankTexts, plainTexts, textPaths } from './shape';

const ready = await Promise.all(
  chapterIds.flatMap((id) => {
    const load = chapters[id];
    return load
      ? [
          load().then(async ({ default: chapter }) => {
            const [en, es] = await Promise.all([chapter.loadText('en'), chapter.loadText('es')]);
            return { chapter, text: { en, es } };
          }),
        ]
      : [];
  }),
);

describe.each(ready.map(({ chapter, text }) => [chapter.id, chapter, text] as const))(
  'chapter %s',
  (id, chapter, texts) => {
    test('has the same keys in both languages', () => {
      expect(textPaths(texts.es)).toEqual(textPaths(texts.en));
    });

    test('gives its own id and the minutes that the home page names', () => {
      expect(chapter.id).toBe(id);
      for (const language of languages) expect(texts[language].minutes).toBe(contents[language][id].minutes);
    });

    test('has steps with different ids, each with a figure of the chapter', () => {
      const ids = chapter.steps.map((step) => step.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const step of chapter.steps) expect(chapter.figures).toHaveProperty(step.figure);
    });

    test('reaches every figure by at least three steps and asks at least once', () => {
      for (const figure of Object.keys(chapter.figures)) {
        const steps = chapter.steps.filter((step) => step.figure === figure);
        expect(steps.length, figure).toBeGreaterThanOrEqual(3);
        expect(
          steps.some((step) => step.predict),
          figure,
        ).toBe(true);
      }
    });

    test.each(languages)('has words for every step, figure, question and option in %s', (language) => {
      const text = texts[language];
      for (const [figure, words] of Object.entries(text.figures)) expect(words.title, figure).not.toBe('');
      expect(Object.keys(text.figures).sort()).toEqual(Object.keys(chapter.figures).sort());
      expect(Object.keys(text.steps).sort()).toEqual(chapter.steps.map((step) => step.id).sort());
      for (const step of chapter.steps) {
        const words = text.steps[step.id];
        expect(blankTexts(words), step.id).toEqual([]);
        expect(words?.predict !== undefined, `${step.id} asks`).toBe(step.predict !== null);
        if (step.predict?.kind === 'choice')
          expect(Object.keys(words?.predict?.options ?? {}).sort(), step.id).toEqual(
            [...step.predict.options].sort(),
          );
        if (step.predict && step.predict.kind !== 'choice')
          expect(words?.predict?.label, step.id).toBeTruthy();
      }
    });

    test.each(languages)('names in its prose only numbers that it gives, in %s', (language) => {
      for (const [stop, step] of chapter.steps.entries()) {
        const { store } = chapter.open(new URLSearchParams({ stop: String(stop + 1) }));
        const given = Object.keys(chapter.live(store.getState()));
        const body = texts[language].steps[step.id]?.body ?? '';
        const asked = [...body.matchAll(/\{([a-zA-Z0-9_]+)\}/g)].map((match) => match[1]);
        expect(given, `${step.id}: ${body}`).toEqual(expect.arrayContaining(asked));
      }
    });

    test.each(languages)('has no exclamation mark in %s', (language) => {
      for (const text of plainTexts(texts[language])) expect(text).not.toMatch(/[!¡]/);
    });

    test('keeps every stop and its state in the address', () => {
      for (const stop of chapter.steps.keys()) {
        const { store, refused } = chapter.open(new URLSearchParams({ stop: String(stop + 1) }));
        expect(refused).toEqual([]);
        expect(store.getState()).toMatchObject({ stop, touched: false });
        const again = chapter.open(new URLSearchParams(chapter.entries(store.getState())));
        expect(again.refused).toEqual([]);
        expect(again.store.getState().state).toEqual(store.getState().state);
      }
    });
  },
);
