import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Remedy } from '../../derive/scanner';
import type { ScannerScore } from '../../derive/scannerScores';
import { useText } from '../../hooks';

interface RemedyRowProps {
  readonly remedy: Remedy;
  /** On the scanner of the sliders, and on the one that it learned on. */
  readonly now: ScannerScore | undefined;
  readonly before: ScannerScore | undefined;
  readonly chosen: boolean;
  /** The answer is asked for: its numbers stay hidden. */
  readonly covered: boolean;
  /** Part of its training that is done, while it trains. */
  readonly training: number | null;
  readonly onChoose: () => void;
}

/** One network: what was done, at what price, and how often it is right here and at home. */
export function RemedyRow(props: RemedyRowProps) {
  const { remedy, now, before, chosen, covered, training, onChoose } = props;
  const words = useText().scanner;
  const language = useLanguage();
  const { name, price } = words.remedies[remedy];
  const seen = covered ? undefined : now;
  return (
    <li className={`lm-remedy${chosen ? ' is-chosen' : ''}`}>
      <button type="button" className="lm-remedy-name" aria-pressed={chosen} onClick={onChoose}>
        <strong>{name}</strong>
        <span className="cap">{price}</span>
      </button>
      <div className="lm-bar-track" aria-hidden="true">
        {seen && <span className="is-share" style={{ width: `${100 * seen.accuracy}%` }} />}
        {!covered && before && <span className="is-before" style={{ left: `${100 * before.accuracy}%` }} />}
        {training !== null && <span className="is-running" style={{ width: `${100 * training}%` }} />}
        <span className="is-chance" />
      </div>
      <p className="lm-remedy-share">
        {seen ? (
          <output aria-label={words.accuracyOf(name)} aria-live="off" data-value={seen.accuracy}>
            {formatPercent(seen.accuracy, language)}
          </output>
        ) : (
          <span className="cap">
            {covered ? '?' : training === null ? '…' : formatPercent(training, language)}
          </span>
        )}
      </p>
    </li>
  );
}
