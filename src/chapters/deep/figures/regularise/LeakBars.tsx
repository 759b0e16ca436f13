import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { NetworkScore } from '../../derive/sayRegularise';
import { useText } from '../../hooks';

interface LeakBarsProps {
  readonly split: string;
  readonly score: NetworkScore | null;
  /** The truth is asked for: it is not shown. */
  readonly covered: boolean;
}

/** What a study would report, and what next year brings. */
export function LeakBars({ split, score, covered }: LeakBarsProps) {
  const { regularise: words } = useText();
  const language = useLanguage();
  const rows = [
    { key: 'train', share: score?.trainAccuracy ?? NaN },
    { key: 'test', share: score?.testAccuracy ?? NaN },
    { key: 'truth', share: covered ? NaN : (score?.truth ?? NaN) },
  ] as const;
  return (
    <table className="rg-bars">
      <caption className="sr">{split}</caption>
      <tbody>
        {rows.map(({ key, share }) => (
          <tr key={key} className={key === 'test' ? 'is-told' : undefined}>
            <th scope="row">{words.accuracies[key]}</th>
            <td>
              <span
                className="rg-bar"
                style={{ inlineSize: Number.isFinite(share) ? `${share * 100}%` : 0 }}
              />
            </td>
            <td>
              <output
                className="num"
                aria-label={words.accuracyOf(split, words.accuracies[key])}
                aria-live="off"
                data-value={Number.isFinite(share) ? String(share) : ''}
              >
                {Number.isFinite(share) ? formatPercent(share, language) : '?'}
              </output>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
