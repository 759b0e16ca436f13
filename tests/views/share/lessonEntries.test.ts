import { expect, test } from 'vitest';
import { chapters } from '../../../src/chapters/index';
import { restrict, type Chapter } from '../../../src/state/chapter';
import { chapterHash, parseRoute, type ChapterId } from '../../../src/state/route';
import { knownWords } from '../../../src/state/lesson';
import { figureParts } from '../../../src/ui/FigureContext';
import { lessonEntries, partsOf, type Lesson } from '../../../src/views/share/lessonEntries';

const plain: Lesson = {
  view: 'read',
  start: 'now',
  figures: [],
  lang: null,
  theme: null,
  hide: [],
  fix: [],
};

const all = await Promise.all(
  (Object.keys(chapters) as ChapterId[]).map(
    async (id) => [id, (await chapters[id]!()).default] as [ChapterId, Chapter],
  ),
);

test.each(all)('%s: what the panel writes is what a page reads, for every figure and stop', (id, whole) => {
  for (const [index, step] of whole.steps.entries()) {
    const { store } = whole.open(new URLSearchParams(`stop=${index + 1}`));
    const lesson: Lesson = {
      ...plain,
      view: 'embed',
      figures: [step.figure],
      lang: 'es',
      theme: 'dark',
      hide: ['head', 'tools'],
      fix: whole.fieldKeys.slice(0, 2),
    };
    const entries = lessonEntries(whole, lesson, { hold: store.getState(), step: step.id });
    const route = parseRoute(chapterHash('embed', id, entries));
    if (route.page !== 'chapter') throw new Error('The panel wrote an address that is no chapter');
    const { query } = route;
    const figures = knownWords(query, 'figures', Object.keys(whole.figures));
    const opened = restrict(whole, figures).open(query);
    expect(opened.refused).toEqual([]);
    expect(opened.store.getState().fixed).toEqual(['lang', ...whole.fieldKeys.slice(0, 2)]);
    const there = restrict(whole, figures);
    expect(there.steps[opened.store.getState().stop]?.id).toBe(step.id);
    // The state on the screen arrives as it was, whatever steps the lesson leaves out.
    expect(lessonEntries(whole, lesson, { hold: opened.store.getState(), step: step.id })).toEqual(entries);
    expect([query.get('lang'), query.get('theme'), query.get('hide')]).toEqual(['es', 'dark', 'head,tools']);
  }
});

test('a lesson of all figures names none, and one of a stop carries nothing but the stop', () => {
  const [, whole] = all[0]!;
  const figures = Object.keys(whole.figures);
  expect(lessonEntries(whole, { ...plain, figures, start: 2 }, null)).toEqual([['stop', '3']]);
  expect(lessonEntries(whole, { ...plain, start: 0 }, null)).toEqual([]);
});

test('a view is never told to hide what it has not', () => {
  const [, whole] = all[0]!;
  const hide = [...figureParts];
  const entries = lessonEntries(whole, { ...plain, view: 'present', hide, start: 0 }, null);
  expect(entries).toEqual([['hide', 'controls,readouts,badge']]);
  expect(new Set(Object.values(partsOf).flat())).toEqual(new Set(figureParts));
});
