import { useStore } from 'zustand';
import { usePassMark } from '../../portal/sessionContext';
import { isFinished } from '../../state/checkProgress';
import { useHold, useMounted } from '../../state/hooks';
import type { ProgressStore } from '../../state/progress';
import type { ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { common } from '../../text/common';
import { formatPercent } from '../../text/format';
import { useLanguage, useWords } from '../../text/language';
import './checkDoor.css';
import { checkHash, readQuestion } from './checkHash';
import { minutesFor } from './minutesFor';
import { useCheckItems } from './useCheck';

interface CheckDoorProps {
  readonly view: ViewKind;
  readonly query: URLSearchParams;
  readonly progress: ProgressStore;
}

/** The way to the check: a line under the steps, an invitation at the last one, and the way back to a question. */
export function CheckDoor({ view, query, progress }: CheckDoorProps) {
  const { chapter } = useMounted();
  const passMark = usePassMark();
  const said = useWords(check);
  const shared = useWords(common);
  const language = useLanguage();
  const items = useCheckItems(chapter.id);
  const record = useStore(progress, (now) => now.chapters[chapter.id]?.check);
  const last = useHold(({ stop }) => stop === chapter.steps.length - 1);
  if (!items) return null;

  const asked = record ? readQuestion(query.get('from'), items.length) : null;
  const begun = record !== undefined && !isFinished(items, record.answers);
  const question = items.findIndex(({ id }) => !record?.answers[id]) + 1;
  const best = record?.best ?? null;
  const score = best === null ? null : formatPercent(best, language);

  if (asked !== null)
    return (
      <p className="door is-back">
        <a className="btn btn-key" href={checkHash(view, chapter.id, asked)}>
          {said.backToQuestion(asked)}
        </a>
      </p>
    );
  if (last)
    return (
      <div className="door is-last">
        <p>{said.invite}</p>
        <a className="btn btn-key" href={checkHash(view, chapter.id)}>
          {begun ? said.goOn(question, items.length) : said.title}
        </a>
        <p className="cap">
          {said.length(items.length, minutesFor(items.length))}
          {score && ` · ${said.bestShort(score)}${best! >= passMark ? ' ✓' : ''}`}
        </p>
        {view === 'read' && (
          <a className="door-ask" href="#/ask">
            {shared.ask}
          </a>
        )}
      </div>
    );
  if (view !== 'read') return null;
  return (
    <a className={begun ? 'door door-line is-begun' : 'door door-line'} href={checkHash(view, chapter.id)}>
      <span>{begun ? said.goOn(question, items.length) : said.title}</span>
      {score && <span className="num">{score}</span>}
    </a>
  );
}
