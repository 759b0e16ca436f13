import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { Answer, Chapter, ChapterHold, ChapterStore, ChapterText, Place } from './chapter';

/** The chapter that is mounted here, its own store, and its words in the reader's language. */
export interface Mounted {
  readonly chapter: Chapter;
  readonly store: ChapterStore;
  readonly text: ChapterText;
}

export const MountedContext = createContext<Mounted | null>(null);

/** The mounted chapter; throws outside a view, which is a programming error. */
export function useMounted(): Mounted {
  const mounted = useContext(MountedContext);
  if (!mounted) throw new Error('A figure was rendered outside a mounted chapter');
  return mounted;
}

/** Selects from what the mounted chapter holds; re-renders only when the selection changes. */
export function useHold<R>(select: (hold: ChapterHold<unknown>) => R): R {
  return useStore(useMounted().store, select);
}

/** The hooks of one chapter, with its state type: `const { useModel, useUpdate, useText } = chapterHooks<State, Text>()`. */
export function chapterHooks<S, T extends ChapterText>() {
  return {
    /** A part of the chapter's state. Select plain values or keep the selector's result stable. */
    useModel: <R>(select: (state: S) => R): R => useHold((hold) => select(hold.state as S)),
    /** Changes the state by a pure update of model.ts. */
    useUpdate(): (update: (state: S) => S) => void {
      const { store } = useMounted();
      return useCallback(
        (update) =>
          store.setState((hold) => {
            const state = update(hold.state as S);
            return state === hold.state ? hold : { state, touched: true };
          }),
        [store],
      );
    },
    useText: (): T => useMounted().text as T,
  };
}

/** The answer that the learner has committed for a step, if any. */
export function useAnswer(stepId: string): Answer | undefined {
  return useHold((hold) => hold.answers[stepId]);
}

/**
 * For figures that let the learner point at a place for the open predict card.
 * `asked` is true while the present step waits for a place; `pick` reports it.
 */
export function usePlace(): {
  asked: boolean;
  stepId: string;
  place: Place | null;
  pick: (place: Place) => void;
} {
  const { chapter, store } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const place = useHold((hold) => hold.place);
  const step = chapter.steps[stop];
  const answered = useHold((hold) => (step ? hold.answers[step.id] !== undefined : false));
  const pick = useCallback((next: Place) => store.setState({ place: next }), [store]);
  return { asked: step?.predict?.kind === 'place' && !answered, stepId: step?.id ?? '', place, pick };
}
