import { ChevronLeft, ChevronRight, Square } from 'lucide-react';
import { common } from '../../../text/common';
import { useWords } from '../../../text/language';
import { lecture } from '../../../text/lecture';
import { Button } from '../../../ui/Button';
import type { LectureState, Order } from './messages';

/** Back, next and black, and what the room sees now. */
export function SpeakerFoot({ state, send }: { state: LectureState | null; send: (order: Order) => void }) {
  const words = useWords(lecture);
  const shared = useWords(common);
  const said = !state
    ? ''
    : state.black
      ? words.isBlack
      : state.edge
        ? state.edge === 'after'
          ? words.endOfChapter
          : words.startOfChapter
        : state.question === 'open'
          ? words.isOpen
          : state.question === 'shown'
            ? words.isShown
            : '';
  return (
    <footer className="speaker-foot">
      <Button disabled={!state} onClick={() => send('back')}>
        <ChevronLeft aria-hidden />
        {shared.back}
      </Button>
      <Button look="key" disabled={!state} onClick={() => send('next')}>
        <ChevronRight aria-hidden />
        {shared.next}
      </Button>
      <Button
        disabled={!state}
        aria-label={words.black}
        aria-pressed={state?.black ?? false}
        onClick={() => send('black')}
      >
        <Square aria-hidden className="present-square" />
        {words.blackShort}
      </Button>
      <p role="status" className={state?.question === 'open' || state?.black ? 'is-now' : undefined}>
        {said}
      </p>
    </footer>
  );
}
