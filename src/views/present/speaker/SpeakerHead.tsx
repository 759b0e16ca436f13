import { useLanguage, useWords } from '../../../text/language';
import { lecture } from '../../../text/lecture';
import { Button } from '../../../ui/Button';
import type { LectureState, Order } from './messages';

interface SpeakerHeadProps {
  readonly state: LectureState | null;
  readonly now: number;
  readonly send: (order: Order) => void;
}

/** Elapsed time, time of day, and the stop. */
export function SpeakerHead({ state, now, send }: SpeakerHeadProps) {
  const words = useWords(lecture);
  const language = useLanguage();
  const started = state?.started ?? null;
  const time = new Date(now).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <header className="speaker-head">
      <div className="speaker-elapsed">
        <p>
          <span className="cap">{words.elapsed}</span>
          <output aria-label={words.elapsed} aria-live="off">
            {elapsed(started === null ? 0 : now - started)}
          </output>
        </p>
        <Button small disabled={!state} onClick={() => send(started === null ? 'startClock' : 'resetClock')}>
          {started === null ? words.startClock : words.resetClock}
        </Button>
      </div>
      <p>
        <span className="cap">{words.clock}</span>
        <output aria-label={words.clock} aria-live="off">
          {time}
        </output>
      </p>
      <p className="speaker-stop">
        <span className="cap">{words.stop}</span>
        <output aria-label={words.stop} aria-live="off">
          {state ? state.stop + 1 : '–'}
          <small> / {state ? state.count : '–'}</small>
        </output>
      </p>
    </header>
  );
}

/** 0:00, 12:40, 1:02:03 of so many milliseconds. */
function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
