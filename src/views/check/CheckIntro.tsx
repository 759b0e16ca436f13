import type { ViewKind } from '../../state/route';
import { check } from '../../text/check';
import { formatPercent } from '../../text/format';
import { useLanguage, useWords } from '../../text/language';
import { Button } from '../../ui/Button';
import { minutesFor } from './minutesFor';

interface CheckIntroProps {
  readonly view: ViewKind;
  readonly count: number;
  readonly passMark: number;
  readonly onBegin: () => void;
}

/** What the check asks of the learner, and by which rules, before it begins. */
export function CheckIntro({ view, count, passMark, onBegin }: CheckIntroProps) {
  const said = useWords(check);
  const language = useLanguage();
  return (
    <section className="check-card" aria-labelledby="check-length">
      <h2 id="check-length" tabIndex={-1}>
        {said.length(count, minutesFor(count))}
      </h2>
      <ul className="check-rules">
        {said.rules(formatPercent(passMark, language)).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {view === 'read' && <li>{said.private}</li>}
      </ul>
      <div className="check-onward">
        <Button look="go" onClick={onBegin}>
          {said.begin}
        </Button>
      </div>
    </section>
  );
}
