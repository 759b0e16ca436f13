import { restrict, type Chapter, type ChapterHold } from '../../state/chapter';
import type { LanguageCode, Theme } from '../../state/settings';
import type { ViewKind } from '../../state/route';
import type { FigurePart } from '../../ui/FigureContext';

/** A lesson as the panel builds it. */
export interface Lesson {
  readonly view: ViewKind;
  /** Where it begins: with what the screen shows, or with a stop counted from 0 in the whole chapter. */
  readonly start: 'now' | number;
  /** Chosen figures; none stands for all. */
  readonly figures: readonly string[];
  readonly lang: LanguageCode | null;
  readonly theme: Theme | null;
  readonly hide: readonly FigurePart[];
  readonly fix: readonly string[];
}

/** Parts that a view has and a link may therefore leave out. */
export const partsOf: Readonly<Record<ViewKind, readonly FigurePart[]>> = {
  read: ['nav', 'thread', 'head', 'tools', 'controls', 'readouts', 'say', 'badge'],
  present: ['controls', 'readouts', 'badge'],
  embed: ['thread', 'head', 'tools', 'controls', 'readouts', 'say', 'badge'],
};

/**
 * The address entries of a lesson.
 * @param whole the chapter with all its steps
 * @param now what is on the screen, and the step that it belongs to; null for a chapter that is not mounted
 */
export function lessonEntries(
  whole: Chapter,
  lesson: Lesson,
  now: { readonly hold: ChapterHold<unknown>; readonly step: string } | null,
): [string, string][] {
  const figures = Object.keys(whole.figures).filter((id) => lesson.figures.includes(id));
  const chosen = figures.length < Object.keys(whole.figures).length ? figures : [];
  const chapter = restrict(whole, chosen);
  const beginning = lesson.start === 'now' ? now?.step : whole.steps[lesson.start]?.id;
  const stop = chapter.steps.findIndex(({ id }) => id === beginning);
  const parts = partsOf[lesson.view];
  const list = (key: string, values: readonly string[]): [string, string][] =>
    values.length > 0 ? [[key, values.join(',')]] : [];
  const state = (): [string, string][] => {
    if (stop < 0) return [];
    if (lesson.start === 'now' && now) return chapter.entries({ ...now.hold, stop });
    return stop > 0 ? [['stop', String(stop + 1)]] : [];
  };
  return [
    ...list('lang', lesson.lang ? [lesson.lang] : []),
    ...list('theme', lesson.theme ? [lesson.theme] : []),
    ...list('figures', chosen),
    ...list(
      'hide',
      parts.filter((part) => lesson.hide.includes(part)),
    ),
    ...list('fix', [...(lesson.lang ? ['lang'] : []), ...lesson.fix]),
    ...state(),
  ];
}
