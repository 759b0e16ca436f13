import { useMounted } from '../../state/hooks';
import { formatNumber } from '../../text/format';
import { useLanguage, useWords } from '../../text/language';
import { share } from '../../text/share';
import { Words } from '../../ui/Prose';

/** What comes out, question by question, on a page that can be kept back. */
export function HandoutAnswers() {
  const { chapter, store, text } = useMounted();
  const language = useLanguage();
  const words = useWords(share).handout;
  const asked = chapter.steps
    .map((step, stop) => ({ id: step.id, stop, predict: text.steps[step.id]?.predict, asks: step.predict }))
    .filter(({ asks, predict }) => asks && predict);
  if (asked.length === 0) return null;
  const expected = (stop: number, options: Readonly<Record<string, string>> | undefined) => {
    const answer = chapter.expected(store, stop);
    if (answer === null) return '';
    return typeof answer === 'number' ? formatNumber(answer, language) : (options?.[answer] ?? answer);
  };
  return (
    <section className="handout-answers">
      <h2>{words.answers}</h2>
      <ol>
        {asked.map(({ id, stop, predict }) => (
          <li key={id}>
            <span className="num">{stop + 1}.</span>
            <span>
              <b>
                <Words text={expected(stop, predict?.options)} />
              </b>{' '}
              <Words text={predict?.right ?? ''} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
