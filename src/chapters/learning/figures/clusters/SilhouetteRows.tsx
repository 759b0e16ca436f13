import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { TRIED } from '../../derive/clusters';
import { useText } from '../../hooks';

interface SilhouetteRowsProps {
  /** One for each number of groups; null while they are not known. */
  readonly values: readonly number[] | null;
  readonly k: number;
  /** A question about them is open: they are not told. */
  readonly covered: boolean;
}

/** How well two to five groups are set apart. */
export function SilhouetteRows({ values, k, covered }: SilhouetteRowsProps) {
  const { clusters: words } = useText();
  const language = useLanguage();
  const shown = covered ? null : values;
  const most = shown ? Math.max(...shown) : 0;
  return (
    <table className="cl-silhouettes">
      <caption className="cap">{covered ? words.covered : words.silhouettes}</caption>
      <tbody>
        {TRIED.map((count, i) => {
          const value = shown?.[i];
          return (
            <tr key={count} aria-current={count === k || undefined}>
              <th scope="row">{words.kGroups(String(count))}</th>
              <td className="cl-bar" aria-hidden>
                {value !== undefined && <span style={{ inlineSize: `${Math.max(0, value) * 100}%` }} />}
              </td>
              <td>
                <output
                  aria-label={words.silhouetteOf(String(count))}
                  aria-live="off"
                  data-value={value ?? ''}
                  className={value === most ? 'is-most' : undefined}
                >
                  {value === undefined ? '?' : formatFixed(value, language)}
                </output>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
