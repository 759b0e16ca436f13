import type { PatientCounts } from '../../../../math/predictive';
import { glyph } from '../../../../plot/glyphs';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useText } from '../../hooks';

interface CountTableProps {
  readonly counts: PatientCounts;
}

/** The four groups of a thousand patients as counts, each with its mark. */
export function CountTable({ counts }: CountTableProps) {
  const words = useText().point;
  const language = useLanguage();
  const cell = (kind: 'a' | 'b', hollow: boolean, value: number, name: string) => (
    <td className="num">
      <svg className="lm-key" viewBox="-7 -7 14 14" aria-hidden="true">
        <path
          className={`plot-dot plot-dot-${kind}${hollow ? ' is-hollow' : ''}`}
          d={glyph(kind, hollow ? 4.6 : 5.4)}
        />
      </svg>
      <output aria-label={name} aria-live="off" data-value={value}>
        {formatCount(value, language)}
      </output>
    </td>
  );
  return (
    <table className="lm-counts">
      <caption className="cap">{words.tableCaption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.called}</th>
          <th scope="col">{words.letGo}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.diseased}</th>
          {cell('a', false, counts.truePositives, words.truePositives)}
          {cell('a', true, counts.falseNegatives, words.falseNegatives)}
        </tr>
        <tr>
          <th scope="row">{words.healthy}</th>
          {cell('b', false, counts.falsePositives, words.falsePositives)}
          {cell('b', true, counts.trueNegatives, words.trueNegatives)}
        </tr>
      </tbody>
    </table>
  );
}
