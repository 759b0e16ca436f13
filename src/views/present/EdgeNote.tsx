import { contents } from '../../text/contents';
import { useLanguage, useWords } from '../../text/language';
import { lecture as lectureWords } from '../../text/lecture';
import { Button } from '../../ui/Button';
import { speakerAddress } from './useSpeaker';
import type { Lecture } from './useLecture';

/** A line over the foot: what lies beyond the chapter's end, or why the speaker window did not come. */
export function EdgeNote({ lecture }: { lecture: Lecture }) {
  const words = useWords(lectureWords);
  const language = useLanguage();
  const { edge, blocked, neighbors, act } = lecture;
  const id = edge && neighbors[edge];
  const title = id ? contents[language][id].title : null;
  return (
    <div role="status" className="present-edge" data-edge={edge ?? undefined}>
      {blocked ? (
        <p>
          <span>
            {words.blocked}
            {location.protocol.startsWith('http') && ` ${words.blockedOther(speakerAddress(language))}`}
          </span>
          <Button small onClick={lecture.dismissBlocked}>
            {words.close}
          </Button>
        </p>
      ) : edge === 'after' ? (
        <p>
          <strong>{title ? words.toNext(title) : words.endOfCourse}</strong>
          {title && <span>{words.onceMore}</span>}
          {title && (
            <Button small look="key" onClick={() => act('next')}>
              {words.go}
            </Button>
          )}
        </p>
      ) : edge === 'before' ? (
        <p>
          <strong>{title ? words.toPrevious(title) : words.startOfChapter}</strong>
          {title && <span>{words.onceMoreBack}</span>}
          {title && (
            <Button small look="key" onClick={() => act('back')}>
              {words.go}
            </Button>
          )}
        </p>
      ) : null}
    </div>
  );
}
