import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHold, useMounted } from '../../state/hooks';
import { parseRoute } from '../../state/route';
import { useLanguage } from '../../text/language';
import type { Act } from './lectureKeys';
import { recall, remember } from './lectureMemory';
import { openLectureLink, type LectureLink } from './speaker/lectureLink';
import type { LectureState, Order } from './speaker/messages';

/** The window opened for the speaker; it stays when the lecture goes on to another chapter. */
let opened: Window | null = null;

interface Lectured {
  readonly edge: LectureState['edge'];
  readonly black: boolean;
  readonly act: (act: Act) => void;
}

/** The speaker window of the mounted lecture: opens it, keeps it told, obeys it. */
export function useSpeaker({ edge, black, act }: Lectured) {
  const { chapter } = useMounted();
  const language = useLanguage();
  const hold = useHold((now) => now);
  const [started, setStarted] = useState(() => recall().started);
  const [blocked, setBlocked] = useState(false);
  const link = useRef<LectureLink | null>(null);

  const onOrder = useEffectEvent((order: Order) => {
    if (order !== 'startClock' && order !== 'resetClock') {
      act(order);
      return;
    }
    const next = order === 'startClock' ? Date.now() : null;
    remember({ started: next });
    setStarted(next);
  });

  useEffect(() => {
    remember({});
    const line = openLectureLink(recall().session, (order) => onOrder(order));
    if (opened && !opened.closed) line.adopt(opened);
    link.current = line;
    return () => {
      link.current = null;
      const route = parseRoute(location.hash);
      line.close(route.page === 'chapter' && route.view === 'present');
    };
  }, []);

  useEffect(() => {
    const step = chapter.steps[hold.stop];
    if (!step) return;
    link.current?.publish({
      chapter: chapter.id,
      step: step.id,
      next: chapter.steps[hold.stop + 1]?.id ?? null,
      stop: hold.stop,
      count: chapter.steps.length,
      question: !step.predict ? 'none' : hold.answers[step.id] ? 'shown' : 'open',
      black,
      edge,
      started,
      live: chapter.live(hold),
    });
  }, [chapter, hold, black, edge, started]);

  const open = useCallback(() => {
    opened = openWindow(speakerAddress(language));
    setBlocked(!opened);
    if (opened) link.current?.adopt(opened);
  }, [language]);

  return { open, blocked, dismiss: useCallback(() => setBlocked(false), []) };
}

/** The address of the speaker window's page. */
export function speakerAddress(language: string): string {
  return `${location.href.replace(/#.*$/, '')}#/speaker?lang=${language}`;
}

function openWindow(address: string): Window | null {
  try {
    const old = opened && !opened.closed ? opened : null;
    old?.focus();
    return old ?? window.open(address, 'deep-rounds-speaker', 'popup,width=1000,height=700');
  } catch {
    return null;
  }
}
