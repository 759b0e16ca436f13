import { useMounted } from '../../state/hooks';
import { useWords } from '../../text/language';
import { share } from '../../text/share';
import { Prose, Words } from '../../ui/Prose';

/** One step on paper: its words and, if it asks something, the question with room for an answer. */
export function HandoutStep({ stop, live }: { stop: number; live: Readonly<Record<string, string>> }) {
  const { chapter, text } = useMounted();
  const words = useWords(share).handout;
  const step = chapter.steps[stop];
  const said = step && text.steps[step.id];
  if (!step || !said) return null;
  const { predict } = said;
  return (
    <div className="handout-step">
      <h3>
        <span className="num">{stop + 1}.</span> {said.title}
      </h3>
      <Prose text={said.body} live={live} />
      {step.predict && predict && (
        <div className="handout-question">
          <p>
            <b>
              {words.question} {stop + 1}.
            </b>{' '}
            <Words text={predict.question} />
          </p>
          {step.predict.kind === 'choice' && (
            <ul>
              {step.predict.options.map((option) => (
                <li key={option}>
                  <Words text={predict.options?.[option] ?? option} />
                </li>
              ))}
            </ul>
          )}
          {step.predict.kind === 'place' && <p>{words.place}</p>}
          <p className="handout-room">
            {step.predict.kind === 'number' ? <Words text={predict.label ?? words.number} /> : ''}
          </p>
        </div>
      )}
    </div>
  );
}
