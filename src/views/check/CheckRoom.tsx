import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { usePassMark } from '../../portal/sessionContext';
import { answerCheck, beginCheck, isFinished } from '../../state/checkProgress';
import { useHold, useMounted } from '../../state/hooks';
import type { ProgressStore } from '../../state/progress';
import { chapterIds, type ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { useLanguage, useWords } from '../../text/language';
import '../../ui/predictCard.css';
import './check.css';
import { checkHash, readQuestion, stopHash } from './checkHash';
import { CheckIntro } from './CheckIntro';
import { CheckQuestion } from './CheckQuestion';
import { CheckResult } from './CheckResult';
import { QuestionRow } from './QuestionRow';
import { useCheck, type LoadedCheck } from './useCheck';

interface CheckRoomProps {
  readonly view: ViewKind;
  readonly query: URLSearchParams;
  readonly progress: ProgressStore;
}

/** The check that closes a chapter, in place of its steps and figure. */
export function CheckRoom(props: CheckRoomProps) {
  const { chapter, text } = useMounted();
  const language = useLanguage();
  const said = useWords(check);
  const loaded = useCheck(chapter.id, language);
  const last = useStore(props.progress, (now) => now.last);
  const opened = useHold((hold) => hold.stop);
  const stop = last?.chapter === chapter.id ? last.stop : opened;
  const back = (
    <a className="check-where" href={stopHash(props.view, chapter.id, stop)}>
      {said.toChapter}
    </a>
  );
  return (
    <div className={`check is-${props.view}`}>
      <header className="check-head">
        <p className="cap">
          {props.view === 'read' && (
            <>
              <span className="num">{chapterIds.indexOf(chapter.id) + 1}</span>/{chapterIds.length} ·{' '}
            </>
          )}
          {text.title}
        </p>
        <h1>{said.title}</h1>
      </header>
      {typeof loaded === 'object' ? (
        <Questions {...props} {...loaded} />
      ) : (
        <p className="check-card" role={loaded === 'loading' ? 'status' : 'alert'}>
          {said[loaded]}
        </p>
      )}
      <footer className="check-foot">{back}</footer>
    </div>
  );
}

function Questions({ view, query, progress, items, text }: CheckRoomProps & LoadedCheck) {
  const { chapter } = useMounted();
  const passMark = usePassMark();
  const record = useStore(progress, (now) => now.chapters[chapter.id]?.check);
  const seen = useStore(progress, (now) => now.chapters[chapter.id]?.seen) ?? [];
  // The question that is open, from 0: the one asked for, else the first without an answer; -1 is the result.
  const [asked, ask] = useState(() => (readQuestion(query.get('question'), items.length) ?? 0) - 1);
  const unanswered = items.findIndex(({ id }) => !record?.answers[id]);
  const mayOpen = record !== undefined && (items[asked]?.id ?? '') in record.answers;
  const at = record === undefined ? null : mayOpen ? asked : unanswered;
  const item = at === null ? undefined : items[at];
  const panel = useFocusOnChange(`${record?.attempt ?? 0}/${at ?? 'intro'}`);
  useQuestionInAddress(checkHash(view, chapter.id, item ? items.indexOf(item) + 1 : undefined));

  const begin = () => {
    ask(0);
    beginCheck(progress, chapter.id);
  };
  const finished = record !== undefined && isFinished(items, record.answers);
  return (
    <>
      <QuestionRow items={items} record={record} at={at} />
      <div className="check-body" ref={panel}>
        {!record ? (
          <CheckIntro view={view} count={items.length} passMark={passMark} onBegin={begin} />
        ) : item ? (
          <CheckQuestion
            key={`${record.attempt}/${item.id}`}
            view={view}
            item={item}
            words={text[item.id] ?? { question: '', right: '', wrong: '' }}
            index={items.indexOf(item)}
            count={items.length}
            attempt={record.attempt}
            answer={record.answers[item.id]}
            onAnswer={(given) => {
              ask(items.indexOf(item));
              answerCheck(progress, chapter.id, items, item, given);
            }}
            // After the last question, or where the next one waits for its answer, `unanswered` decides.
            onNext={() => ask(items.indexOf(item) + 1)}
            onResult={finished ? () => ask(items.length) : null}
          />
        ) : (
          <CheckResult
            view={view}
            items={items}
            text={text}
            record={record}
            passMark={passMark}
            seen={seen}
            onReview={ask}
            onAgain={begin}
          />
        )}
      </div>
    </>
  );
}

/** Whoever has moved on reads on at the new heading; who has only arrived keeps the focus where it is. */
function useFocusOnChange(place: string) {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current !== place) panel.current?.querySelector('h2')?.focus();
    shown.current = place;
  }, [place]);
  return panel;
}

/** A reload, and the browser's way back from a step, find the same question. */
function useQuestionInAddress(hash: string): void {
  useEffect(() => {
    try {
      history.replaceState(history.state, '', hash);
    } catch {
      // Some sandboxed frames refuse: the first question without an answer is found all the same.
    }
  }, [hash]);
}
