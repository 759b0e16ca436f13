import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { semiWays, type SemiWay } from '../../derive/semi';
import { semiSeeds } from '../../derive/semiSeeds';
import { useText } from '../../hooks';

interface SemiRowProps {
  readonly way: SemiWay;
  /** Right answers of this seed's network. */
  readonly accuracy: number | undefined;
  readonly chosen: boolean;
  readonly covered: boolean;
  /** Part of its training that is done, while it trains. */
  readonly training: number | null;
  readonly onChoose: () => void;
}

/** From guessing to all. */
const at = (accuracy: number) => `${Math.max(0, 200 * (accuracy - 0.5))}%`;

/** One way: what was done, the stored seeds as dots, and this seed's network. */
export function SemiRow({ way, accuracy, chosen, covered, training, onChoose }: SemiRowProps) {
  const words = useText().semi;
  const language = useLanguage();
  const { name, what } = words.ways[way];
  const w = semiWays.indexOf(way);
  const stored = semiSeeds.map(({ accuracy: all }) => all[w]!);
  const mean = stored.reduce((sum, each) => sum + each, 0) / stored.length;
  return (
    <li className={`lm-semi-row${chosen ? ' is-chosen' : ''}`}>
      <button
        type="button"
        className="lm-semi-name"
        aria-pressed={chosen}
        disabled={covered}
        onClick={onChoose}
      >
        <strong>{name}</strong>
        <span className="cap">{what}</span>
      </button>
      <div className="lm-seeds" aria-hidden="true">
        {!covered && (
          <>
            {stored.map((each, s) => (
              <span key={s} className="lm-seed" style={{ left: at(each) }} />
            ))}
            <span className="lm-seed-mean" style={{ left: at(mean) }} />
            {accuracy !== undefined && <span className="lm-seed is-here" style={{ left: at(accuracy) }} />}
          </>
        )}
        {training !== null && <span className="is-running" style={{ width: `${100 * training}%` }} />}
      </div>
      <p className="lm-semi-share">
        {covered ? (
          <span className="cap">?</span>
        ) : (
          <>
            {accuracy === undefined ? (
              <span className="cap">{training === null ? '–' : formatPercent(training, language)}</span>
            ) : (
              <output aria-label={words.accuracyOf(name)} aria-live="off" data-value={accuracy}>
                {formatPercent(accuracy, language)}
              </output>
            )}
            <span className="cap">{words.meanOf(formatPercent(mean, language))}</span>
          </>
        )}
      </p>
    </li>
  );
}
