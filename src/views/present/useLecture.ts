import { useCallback, useEffect, useMemo, useState } from 'react';
import { chapters } from '../../chapters/index';
import { useHold, useMounted } from '../../state/hooks';
import { chapterHash, chapterIds, type ChapterId } from '../../state/route';
import type { Act } from './lectureKeys';
import { lettersAct, recall, remember, setLettersAct } from './lectureMemory';
import { moveFrom, type Move, type Spot } from './moves';
import { useLectureKeys } from './useLectureKeys';
import { useSpeaker } from './useSpeaker';

export type Overlay = 'overview' | 'go' | 'help' | null;

/** Everything that a lecture can do, by key, by button or from the speaker window. */
export interface Lecture {
  readonly spot: Spot;
  /** Beyond which end of the chapter one more move leads. */
  readonly edge: 'after' | 'before' | null;
  readonly overlay: Overlay;
  readonly black: boolean;
  readonly spotlight: boolean;
  readonly letters: boolean;
  /** The speaker window was asked for and the browser refused. */
  readonly blocked: boolean;
  readonly neighbors: {
    readonly after: ChapterId | null;
    readonly before: ChapterId | null;
  };
  readonly act: (act: Act) => void;
  readonly goTo: (stop: number) => void;
  readonly setLetters: (on: boolean) => void;
  readonly dismissBlocked: () => void;
}

/** The conduct of the mounted chapter's lecture. */
export function useLecture(): Lecture {
  const { chapter, store } = useMounted();
  const stop = useHold((hold) => hold.stop);
  const answered = useHold((hold) => hold.answers[chapter.steps[hold.stop]?.id ?? ''] !== undefined);
  const [edge, setEdge] = useState<Lecture['edge']>(null);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [black, setBlack] = useState(() => recall().black);
  const [spotlight, setSpotlight] = useState(false);
  const [letters, setLettersState] = useState(lettersAct);

  const neighbors = useMemo(() => {
    const at = chapterIds.indexOf(chapter.id);
    const ready = (id: ChapterId | undefined) => (id && chapters[id] ? id : null);
    return { after: ready(chapterIds[at + 1]), before: ready(chapterIds[at - 1]) };
  }, [chapter]);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-black', black);
    remember({ black });
    return () => document.documentElement.removeAttribute('data-black');
  }, [black]);

  const goTo = useCallback(
    (target: number) => {
      setOverlay(null);
      setEdge(null);
      chapter.show(store, target, false);
    },
    [chapter, store],
  );

  const move = useCallback(
    (wish: Move) => {
      const hold = store.getState();
      const id = chapter.steps[hold.stop]?.id ?? '';
      const spot = { stop: hold.stop, answered: hold.answers[id] !== undefined };
      const target = moveFrom(spot, wish, chapter.steps);
      setOverlay(null);
      if (target === 'after' || target === 'before') {
        const onward = edge === target ? neighbors[target] : null;
        if (onward) void leaveFor(onward, target);
        else setEdge(target);
        return;
      }
      // From beyond an end the first move back returns to the stop that is still on the screen.
      const returning = (edge === 'after' && wish === 'back') || (edge === 'before' && wish === 'next');
      setEdge(null);
      if (!returning) chapter.show(store, target.stop, target.answered);
    },
    [chapter, store, edge, neighbors],
  );

  const { open: openSpeaker, blocked, dismiss } = useSpeaker({ edge, black, act: (order) => act(order) });

  const act = (wish: Act) => {
    switch (wish) {
      case 'next':
      case 'back':
      case 'first':
      case 'last':
        // Any move brings the picture back, and nothing else: nobody has seen where it would lead.
        if (black) setBlack(false);
        else move(wish);
        break;
      case 'black':
        setBlack(!black);
        break;
      case 'full':
        toggleFullScreen();
        break;
      case 'overview':
      case 'go':
      case 'help':
        setOverlay(overlay === wish ? null : wish);
        break;
      case 'speaker':
        openSpeaker();
        break;
      case 'spotlight':
        setSpotlight(!spotlight);
        break;
      case 'close':
        setOverlay(null);
        break;
      case null:
        break;
    }
  };

  useLectureKeys(act, { letters, black, overlay });

  const setLetters = useCallback((on: boolean) => {
    setLettersAct(on);
    setLettersState(on);
  }, []);

  return {
    spot: { stop, answered },
    edge,
    overlay,
    black,
    spotlight,
    letters,
    blocked,
    neighbors,
    act,
    goTo,
    setLetters,
    dismissBlocked: dismiss,
  };
}

/** The first stop of the chapter after this one, or the last of the one before, as one left it. */
async function leaveFor(id: ChapterId, end: 'after' | 'before'): Promise<void> {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '');
  const kept = ['lang', 'theme', 'hide'].flatMap((key): [string, string][] => {
    const value = query.get(key);
    return value === null ? [] : [[key, value]];
  });
  if (end === 'before') {
    const steps = (await chapters[id]?.())?.default.steps ?? [];
    if (steps.length > 1) kept.push(['stop', String(steps.length)]);
    if (steps.at(-1)?.predict) kept.push(['answer', 'shown']);
  }
  location.hash = chapterHash('present', id, kept);
}

function toggleFullScreen(): void {
  // Some frames and tablets have no full screen; the lecture goes on in its window.
  try {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  } catch {
    // The same.
  }
}
