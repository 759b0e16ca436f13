import { formatCount, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Rival } from '../../derive/rivals';
import { useText } from '../../hooks';
import type { RivalResult } from './useRivals';

interface RivalRowProps {
  readonly rival: Rival;
  readonly result: RivalResult | undefined;
  readonly lesions: 'left' | 'right';
  readonly running: boolean;
  /** The answer is asked for: numbers of the other side stay hidden. */
  readonly covered: boolean;
}

/** One network: what it is, how large, and its share of right answers on the chosen side. */
export function RivalRow({ rival, result, lesions, running, covered }: RivalRowProps) {
  const words = useText().translation;
  const language = useLanguage();
  const { name, line } = words.rivals[rival.id];
  const share = result?.[lesions] ?? null;
  const before = lesions === 'right' ? (result?.left ?? null) : null;
  const hidden = covered && lesions === 'right';
  return (
    <li className="conv-rival">
      <div>
        <h3>{name}</h3>
        <p className="cap">{line}</p>
      </div>
      <p className="num conv-rival-count">{words.parameters(formatCount(rival.parameters, language))}</p>
      <div className="conv-rival-bar" aria-hidden="true">
        {share !== null && !hidden && <span className="is-share" style={{ width: `${100 * share}%` }} />}
        {before !== null && !hidden && <span className="is-before" style={{ left: `${100 * before}%` }} />}
        {running && typeof result?.left !== 'number' && (
          <span className="is-running" style={{ width: `${100 * (result?.progress ?? 0)}%` }} />
        )}
        <span className="is-chance" />
      </div>
      <p className="conv-rival-share">
        {share !== null && !hidden ? (
          <output aria-label={words.accuracyOf(name)} aria-live="off" data-value={share}>
            {formatPercent(share, language, 1)}
          </output>
        ) : running ? (
          <span className="cap">{formatPercent(result?.progress ?? 0, language)}</span>
        ) : (
          <span className="cap">{words.untrained}</span>
        )}
      </p>
    </li>
  );
}
