import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseFields, printFields, type Field } from './field';
import type { LazyFigure } from './lazyFigure';
import { knownWords } from './lesson';
import { pinFields } from './pinFields';
import type { ChapterId } from './route';

type Language = 'en' | 'es';

/** What a learner may be asked before seeing: choose, type a number, or point at places in the figure. */
export type Predict<S> =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly correct: (state: S) => string }
  | {
      readonly kind: 'number';
      /** The value that will be seen, and how far off still counts as right. */
      readonly correct: (state: S) => number;
      readonly tolerance: number;
    }
  | {
      readonly kind: 'place';
      /** Judges the point that the figure reported through `usePlace`. */
      readonly judge: (state: S, place: Place) => boolean;
    };

/** A point in the figure's own units. */
export type Place = readonly [number, number];

/** One thought of the chapter's thread. Words live in the text files under the same id. */
export interface Step<S> {
  readonly id: string;
  readonly figure: string;
  /** Puts the figure into the state that the words speak of. Pure and idempotent. */
  readonly set?: (state: S) => S;
  readonly predict?: Predict<S>;
  /** Applied once the learner has committed, so that what was asked is seen to happen. */
  readonly reveal?: (state: S) => S;
}

/** The words every chapter has, in the markup of ui/Prose. */
export interface ChapterText {
  readonly title: string;
  /** One line for the home page. */
  readonly line: string;
  readonly minutes: number;
  readonly lede: string;
  readonly figures: Readonly<Record<string, { readonly title: string; readonly after: string }>>;
  readonly steps: Readonly<Record<string, StepText>>;
}

export interface StepText {
  readonly title: string;
  readonly body: string;
  readonly predict?: PredictText;
}

export interface PredictText {
  readonly question: string;
  /** Words of each option of a choice. */
  readonly options?: Readonly<Record<string, string>>;
  /** Name of the number field, or what to point at. */
  readonly label?: string;
  /** Said after committing: what happened and why. */
  readonly right: string;
  readonly wrong: string;
}

/** The pure heart of a chapter. */
export interface Model<S> {
  readonly initial: S;
  readonly fields: readonly Field<S>[];
  /** What "Back to this step" must not take away: an image that the learner has opened, data that took time. */
  readonly carry?: (fresh: S, now: S) => S;
}

/** Speaker notes by step id: plain sentences, no markup. */
export type Notes = Readonly<Record<string, string>>;

export interface ChapterDefinition<S, T extends ChapterText> {
  readonly id: ChapterId;
  readonly model: Model<S>;
  readonly figures: Readonly<Record<string, LazyFigure>>;
  readonly steps: readonly Step<S>[];
  /** The words of each language, each its own chunk: `en: () => import('./text/en').then((module) => module.en)`. */
  readonly text: Readonly<Record<Language, () => Promise<T>>>;
  /** What the lecturer reads at each stop, in each language its own chunk: no learner waits for it. */
  readonly notes: Readonly<Record<Language, () => Promise<Notes>>>;
  /** Numbers that the prose may show live: `{z}` in a step's body. */
  readonly live?: (state: S) => Readonly<Record<string, number>>;
}

/** An answer to a predict card as it is kept: what was given, whether it was right. */
export interface Answer {
  readonly given: string | number | Place;
  readonly right: boolean;
  /** Shown to a room in a lecture, given by nobody. */
  readonly told?: true;
}

/** What one mounted chapter holds. Two mounted chapters never share it. */
export interface ChapterHold<S> {
  readonly state: S;
  /** Position in the thread, from 0. */
  readonly stop: number;
  /** True once the learner has moved something away from the step's own state. */
  readonly touched: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What an answer was judged by, kept at that moment: the reveal changes the state it was computed from. */
  readonly outcomes: Readonly<Record<string, string | number>>;
  /** Point picked for the open predict card, before it is committed. */
  readonly place: Place | null;
  /** What the link has fixed: keys of fields, and `lang` or `theme`. */
  readonly fixed: readonly string[];
  /** How often somebody has tried to move what is fixed. */
  readonly knocks: number;
}

/** A chapter whose state type is sealed: views can lay it out but not look inside. */
export type Chapter = ReturnType<typeof defineChapter>;
export type ChapterStore = StoreApi<ChapterHold<unknown>>;

/** A lesson of some figures: their steps only, counted anew. Without figures, the chapter as it is. */
export function restrict(chapter: Chapter, figures: readonly string[]): Chapter {
  return figures.length > 0 ? (chapter.only(figures) as Chapter) : chapter;
}

/** Seals a chapter. The only way into the registry. */
export function defineChapter<S, T extends ChapterText>(
  definition: ChapterDefinition<S, T>,
  texts: Partial<Record<Language, T>> = {},
) {
  const { id, model, steps, figures, text, notes, live } = definition;

  const stateAt = (stop: number): S =>
    steps.slice(0, stop + 1).reduce((state, step) => step.set?.(state) ?? state, model.initial);

  const loadText = async (language: Language): Promise<ChapterText> =>
    (texts[language] ??= await text[language]());

  const noted: Partial<Record<Language, Notes>> = {};
  const loadNotes = async (language: Language): Promise<Notes> =>
    (noted[language] ??= await notes[language]());

  const fixable = ['lang', 'theme', ...model.fields.map(({ key }) => key)];
  const typed = (store: ChapterStore) => store as StoreApi<ChapterHold<S>>;

  /** The answer that a room is shown, and what is seen once it stands. */
  const toldAt = (stop: number): { answer: Answer; state: S } | null => {
    const predict = steps[stop]?.predict;
    if (!predict) return null;
    const before = stateAt(stop);
    const answer: Answer = { given: outcomeOf(predict, before) ?? '', right: true, told: true };
    return { answer, state: steps[stop]?.reveal?.(before) ?? before };
  };

  return {
    id,
    figures,
    /** The words in a language, if they have come. */
    textIn: (language: Language): ChapterText | undefined => texts[language],
    loadText,
    /** The speaker notes in a language, if they have come. */
    notesIn: (language: Language): Notes | undefined => noted[language],
    loadNotes,
    steps: steps.map(outline),
    fieldKeys: model.fields.map((each) => each.key),
    /** The same chapter with the steps of these figures alone; `restrict` gives it its type back. */
    only: (kept: readonly string[]): unknown =>
      defineChapter({ ...definition, steps: steps.filter(({ figure }) => kept.includes(figure)) }, texts),
    /**
     * Brings figures, words and notes in both languages, so that later steps and a change of language show at once.
     * Of figures alone: a package holds no notes, and perhaps one language.
     */
    preload: async (figuresAlone = false) => {
      const code = Object.values(figures).map((figure) => figure.preload());
      if (figuresAlone) await Promise.all(code);
      else await Promise.all([...code, loadText('en'), loadText('es'), loadNotes('en'), loadNotes('es')]);
    },

    /**
     * A fresh store for one mounted view, opened from an address. Unusable values are reported, never applied.
     * In a lecture `answer=shown` opens the stop with the answer to its question.
     */
    open(query: URLSearchParams, answers: Readonly<Record<string, Answer>> = {}, lecture = false) {
      const refused: string[] = [];
      const stop = openingStop(query, steps, refused);
      const fixed = knownWords(query, 'fix', fixable, refused);
      const wish = lecture ? query.get('answer') : null;
      const told = wish === 'shown' ? toldAt(stop) : null;
      if (wish !== null && !told) refused.push('answer');
      const begin = told ? told.state : stateAt(stop);
      const parsed = parseFields(model.fields, begin, query);
      const store = createStore<ChapterHold<S>>(() => ({
        state: parsed.state,
        stop,
        touched: parsed.state !== begin && printFields(model.fields, parsed.state, begin).length > 0,
        answers: told ? { ...answers, [steps[stop]!.id]: told.answer } : answers,
        outcomes: {},
        place: null,
        fixed,
        knocks: 0,
      }));
      const pinned = model.fields.filter(({ key }) => fixed.includes(key));
      pinFields(store, pinned, model.fields);
      return { store: store as StoreApi<ChapterHold<unknown>>, refused: [...refused, ...parsed.refused] };
    },

    /** Goes to a stop of the thread and puts its state. */
    goTo(store: ChapterStore, stop: number) {
      const target = Math.max(0, Math.min(steps.length - 1, stop));
      typed(store).setState((hold) => ({
        stop: target,
        state: steps[target]?.set?.(hold.state) ?? hold.state,
        touched: false,
        place: null,
      }));
    },

    /**
     * In a lecture: puts a stop as it looks however one arrives, before its question is answered or after.
     * What the room has answered by hand stays with its stop until the question is asked anew.
     */
    show(store: ChapterStore, stop: number, answered: boolean) {
      const target = Math.max(0, Math.min(steps.length - 1, stop));
      const id = steps[target]?.id ?? '';
      const told = answered ? toldAt(target) : null;
      const fresh = told?.state ?? stateAt(target);
      typed(store).setState(({ state, outcomes, answers }) => ({
        stop: target,
        state: model.carry?.(fresh, state) ?? fresh,
        touched: false,
        place: null,
        answers: told ? { ...answers, [id]: answers[id] ?? told.answer } : without(answers, id),
        outcomes: told && answers[id] ? outcomes : without(outcomes, id),
      }));
    },

    /** Brings back the state of the present step, whatever the learner did meanwhile. */
    restore(store: ChapterStore) {
      typed(store).setState((hold) => {
        const fresh = stateAt(hold.stop);
        return { state: model.carry?.(fresh, hold.state) ?? fresh, touched: false, place: null };
      });
    },

    /** Keeps the learner's answer and shows what was asked about. Returns the answer, judged. */
    answer(store: ChapterStore, given: Answer['given']): Answer | null {
      const hold = typed(store).getState();
      const step = steps[hold.stop];
      if (!step?.predict) return null;
      const answer = { given, right: judge(step.predict, hold.state, given) };
      const outcome = outcomeOf(step.predict, hold.state);
      typed(store).setState({
        outcomes: outcome === null ? hold.outcomes : { ...hold.outcomes, [step.id]: outcome },
        answers: { ...hold.answers, [step.id]: answer },
        state: step.reveal?.(hold.state) ?? hold.state,
      });
      return answer;
    },

    /** What a committed learner is compared with: the right option or number, null for places. */
    expected(store: ChapterStore, stop: number): string | number | null {
      const step = steps[stop];
      if (!step?.predict) return null;
      // An answer of an earlier visit was about the state of the step.
      return typed(store).getState().outcomes[step.id] ?? outcomeOf(step.predict, stateAt(stop));
    },

    /** The address entries of what the store holds; a lecture's address tells whether the answer stands. */
    entries(hold: ChapterHold<unknown>, lecture = false): [string, string][] {
      const { stop, answers } = hold;
      const told = lecture && answers[steps[stop]?.id ?? ''] ? toldAt(stop) : null;
      const fields = printFields(model.fields, hold.state as S, told ? told.state : stateAt(stop));
      if (told) fields.unshift(['answer', 'shown']);
      return stop > 0 ? [['stop', String(stop + 1)], ...fields] : fields;
    },

    /** Live numbers for the prose. */
    live: (hold: ChapterHold<unknown>): Readonly<Record<string, number>> => live?.(hold.state as S) ?? {},
  };
}

function without<V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

/** What views may know of a step. */
export interface StepOutline {
  readonly id: string;
  readonly figure: string;
  readonly predict: {
    readonly kind: 'choice' | 'number' | 'place';
    readonly options: readonly string[];
  } | null;
}

function outline<S>({ id, figure, predict }: Step<S>): StepOutline {
  const options = predict?.kind === 'choice' ? predict.options : [];
  return { id, figure, predict: predict ? { kind: predict.kind, options } : null };
}

/** `stop=` counts from 1; `figure=` without a stop opens that figure's first step. */
function openingStop(
  query: URLSearchParams,
  steps: readonly { figure: string }[],
  refused: string[],
): number {
  const stop = query.get('stop');
  if (stop !== null) {
    if (/^\d{1,3}$/.test(stop) && Number(stop) >= 1 && Number(stop) <= steps.length) return Number(stop) - 1;
    refused.push('stop');
  }
  const figure = query.get('figure');
  if (figure !== null) {
    const first = steps.findIndex((step) => step.figure === figure);
    if (first >= 0) return first;
    refused.push('figure');
  }
  return 0;
}

function outcomeOf<S>(predict: Predict<S>, state: S): string | number | null {
  return predict.kind === 'place' ? null : predict.correct(state);
}

function judge<S>(predict: Predict<S>, state: S, given: Answer['given']): boolean {
  if (predict.kind === 'choice') return given === predict.correct(state);
  if (predict.kind === 'number')
    return typeof given === 'number' && Math.abs(given - predict.correct(state)) <= predict.tolerance;
  return typeof given === 'object' && predict.judge(state, given);
}
