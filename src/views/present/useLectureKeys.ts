import { useEffect, useEffectEvent } from 'react';
import { actOf, focusOf, type Act } from './lectureKeys';
import type { Overlay } from './useLecture';

interface Situation {
  readonly letters: boolean;
  readonly black: boolean;
  readonly overlay: Overlay;
}

const MOVES: readonly Act[] = ['next', 'back', 'first', 'last'];

/**
 * The lecture's keys, caught before any control hears them: a slider that has the focus must not swallow a clicker.
 * While the screen is black only moves and the black key act.
 */
export function useLectureKeys(act: (act: Act) => void, { letters, black, overlay }: Situation): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const focus = black ? 'free' : focusOf(event.target);
    const wish = actOf(event, focus, letters);
    if (black) {
      // The browser keeps its own keys: reload, tools, leaving the full screen.
      const browsers = modified || (/^F\d+$/.test(event.key) && wish === null) || event.key === 'Escape';
      if (!browsers) swallow(event);
      if (!event.repeat && (MOVES.includes(wish) || wish === 'black')) act(wish);
      return;
    }
    // Arrows walk through an open list, and Escape is left to whatever else is open.
    const walking = overlay !== null && /^(Arrow|Home|End|Escape| )/.test(event.key);
    if (wish === null || (walking && wish !== 'close')) return;
    if (wish === 'close') {
      if (overlay !== null) act(wish);
      return;
    }
    swallow(event);
    // One press is one move: some clickers repeat while they are held.
    if (!event.repeat) act(wish);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
