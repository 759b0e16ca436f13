import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../../text/language';
import { lecture } from '../../../text/lecture';
import { safeStorage } from '../../../state/storage';
import { actOf, focusOf } from '../lectureKeys';
import type { Order } from './messages';
import '../presentType.css';
import './speaker.css';
import { openSpeakerLink, type SpeakerLink, type SpeakerView } from './speakerLink';
import { SpeakerFoot } from './SpeakerFoot';
import { SpeakerHead } from './SpeakerHead';
import { SpeakerWords } from './SpeakerWords';

const KEY = 'deep-rounds:speaker';
const storage = safeStorage(() => window.sessionStorage);
const BEAT_MS = 1000;

/** The lecturer's own window: where the lecture stands, what to say, what comes next. It computes nothing. */
export function SpeakerPage({ theme }: { theme: string }) {
  const words = useWords(lecture);
  const language = useLanguage();
  const [view, setView] = useState<SpeakerView>({ state: null, silent: false });
  const [now, setNow] = useState(() => Date.now());
  const link = useRef<SpeakerLink | null>(null);

  useEffect(() => {
    const line = openSpeakerLink(
      window.opener as Window | null,
      storage.get(KEY),
      (session) => storage.set(KEY, session),
      setView,
    );
    link.current = line;
    const timer = setInterval(() => {
      setNow(Date.now());
      line.beat();
    }, BEAT_MS);
    return () => {
      clearInterval(timer);
      line.close();
      link.current = null;
    };
  }, []);

  const send = useCallback((order: Order) => link.current?.send(order), []);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event, focusOf(event.target), true);
    if (act !== 'next' && act !== 'back' && act !== 'first' && act !== 'last' && act !== 'black') return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) send(act);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);

  const { state, silent } = view;
  return (
    <div className="speaker" data-theme={theme}>
      <h1 className="sr">{words.speakerTitle}</h1>
      <SpeakerHead state={state} now={now} send={send} />
      {silent && (
        <p className="speaker-alert" role="alert">
          {words.lost}
        </p>
      )}
      {state ? (
        <SpeakerWords state={state} language={language} />
      ) : (
        <div className="speaker-waiting" role="status">
          <p>{words.waiting}</p>
          <p>{words.waitingHow}</p>
        </div>
      )}
      <SpeakerFoot state={state} send={send} />
    </div>
  );
}
