import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMounted } from '../../state/hooks';
import { common } from '../../text/common';
import { useWords } from '../../text/language';
import { lecture as lectureWords } from '../../text/lecture';
import { Button, IconButton } from '../../ui/Button';
import type { Lecture } from './useLecture';

/** Back and next, and where one is. */
export function Stops({ lecture }: { lecture: Lecture }) {
  const { chapter } = useMounted();
  const words = useWords(common);
  const own = useWords(lectureWords);
  const { stop, answered } = lecture.spot;
  const count = chapter.steps.length;
  const waits = chapter.steps[stop]?.predict && !answered;
  return (
    <nav className="present-stops" aria-label={words.steps}>
      <button
        type="button"
        className="present-count num"
        title={own.overview}
        onClick={() => lecture.act('overview')}
      >
        {words.stop(String(stop + 1), String(count))}
      </button>
      <IconButton
        name={own.previousStop}
        icon={<ChevronLeft aria-hidden />}
        onClick={() => lecture.act('back')}
      />
      <Button
        look="key"
        aria-label={waits ? own.showAnswer : own.nextStop}
        onClick={() => lecture.act('next')}
      >
        <ChevronRight aria-hidden />
        <span className="present-next">{waits ? own.showAnswer : own.nextStop}</span>
      </Button>
    </nav>
  );
}
