import type { CheckItem, CheckRecord, CheckText } from '../../state/check';
import { scoreOf } from '../../state/checkProgress';
import { useMounted } from '../../state/hooks';
import { chapterIds, type ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { contents } from '../../text/contents';
import { formatPercent } from '../../text/format';
import { useLanguage, useWords } from '../../text/language';
import { Button } from '../../ui/Button';
import { Words } from '../../ui/Prose';
import { lessonHash, stopHash } from './checkHash';
import { Sign } from './Sign';
import { WhereLink } from './WhereLink';

interface CheckResultProps {
  readonly view: ViewKind;
  readonly items: readonly CheckItem[];
  readonly text: CheckText;
  readonly record: CheckRecord;
  readonly passMark: number;
  /** Ids of the steps that were opened. */
  readonly seen: readonly string[];
  readonly onReview: (index: number) => void;
  readonly onAgain: () => void;
}

/** How the attempt went, question by question, and what is still missing for the chapter to be complete. */
export function CheckResult({
  view,
  items,
  text,
  record,
  passMark,
  seen,
  onReview,
  onAgain,
}: CheckResultProps) {
  const said = useWords(check);
  const language = useLanguage();
  const { chapter, text: chapterText } = useMounted();
  const percent = (share: number) => formatPercent(share, language);
  const score = scoreOf(items, record.answers);
  const best = Math.max(score, record.best ?? 0);
  const passed = best >= passMark;
  const left = chapter.steps.flatMap(({ id }, stop) => (seen.includes(id) ? [] : [{ id, stop }]));
  const [firstLeft] = left;
  const next = view === 'read' ? chapterIds[chapterIds.indexOf(chapter.id) + 1] : undefined;
  return (
    <section className="check-card check-result" aria-labelledby="check-score">
      <h2 id="check-score" tabIndex={-1}>
        {said.result(items.filter(({ id }) => record.answers[id]?.right).length, items.length)}
        <output className="check-score" aria-label={said.score}>
          {percent(score)}
        </output>
      </h2>
      <p className="predict-verdict">
        <Sign right={passed} />
        <span>
          <strong>{passed ? said.passed(percent(passMark)) : said.notPassed(percent(passMark))}</strong>{' '}
          {best > score && said.best(percent(best))}
        </span>
      </p>
      <p className="check-note">
        {firstLeft ? (
          <>
            {said.stepsLeft(left.length)}{' '}
            <a href={stopHash(view, chapter.id, firstLeft.stop)}>
              {firstLeft.stop + 1}. {chapterText.steps[firstLeft.id]?.title}
            </a>
          </>
        ) : (
          said.complete
        )}
      </p>
      <ol className="check-list">
        {items.map((item, index) => (
          <li key={item.id}>
            <Sign right={record.answers[item.id]?.right === true} />
            <div>
              <p>
                <Words text={text[item.id]?.question ?? ''} />
              </p>
              <p className="check-links">
                <button
                  type="button"
                  className="check-link"
                  aria-label={said.review(index + 1)}
                  onClick={() => onReview(index)}
                >
                  {said.reviewShort}
                </button>
                <WhereLink
                  view={view}
                  stop={chapter.steps.findIndex(({ id }) => id === item.step)}
                  from={index + 1}
                />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <div className="check-onward">
        {next && passed && (
          <a className="btn btn-key" href={lessonHash(view, next, [])}>
            {said.nextChapter(contents[language][next].title)}
          </a>
        )}
        <Button look={passed ? 'plain' : 'key'} onClick={onAgain}>
          {said.again}
        </Button>
        {next && !passed && (
          <a className="check-where" href={lessonHash(view, next, [])}>
            {said.nextChapter(contents[language][next].title)}
          </a>
        )}
      </div>
    </section>
  );
}
