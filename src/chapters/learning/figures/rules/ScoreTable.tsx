import { sensitivity, specificity, type Confusion } from '../../../../math/metrics';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { rightOf, TEST_COUNT } from '../../derive/rules';
import { useText } from '../../hooks';

interface ScoreTableProps {
  /** Whose score: "rule", "neuron". */
  readonly who: string;
  readonly score: Confusion;
}

/** The answers on the unseen nodules, counted, and the two shares that clinicians know. */
export function ScoreTable({ who, score }: ScoreTableProps) {
  const { rules: words } = useText();
  const language = useLanguage();
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = score;
  const shares = [sensitivity(score), specificity(score)] as const;
  const output = (name: string, value: number, text: string) => (
    <output aria-label={`${name}, ${who}`} aria-live="off" data-value={Number.isFinite(value) ? value : ''}>
      {text}
    </output>
  );
  const count = (name: string, value: number) => <td>{output(name, value, String(value))}</td>;
  const row = (name: string, short: string, share: number) => (
    <td className="rv-share">
      <span className="cap rv-long" aria-hidden>
        {name}
      </span>
      <span className="cap rv-short" aria-hidden>
        {short}
      </span>{' '}
      {output(name, share, formatNumber(share, language, 2))}
    </td>
  );
  return (
    <table className="rv-table">
      <caption className="sr">{words.table(who)}</caption>
      <thead>
        <tr>
          <th scope="col" className="rv-right">
            {output(words.right, rightOf(score), words.rightOf(String(rightOf(score)), String(TEST_COUNT)))}
          </th>
          <th scope="col">{words.calledHigh}</th>
          <th scope="col">{words.calledLow}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.isHigh}</th>
          {count(words.cells.truePositives, truePositives)}
          {count(words.cells.falseNegatives, falseNegatives)}
          {row(words.sensitivity, words.sens, shares[0])}
        </tr>
        <tr>
          <th scope="row">{words.isLow}</th>
          {count(words.cells.falsePositives, falsePositives)}
          {count(words.cells.trueNegatives, trueNegatives)}
          {row(words.specificity, words.spec, shares[1])}
        </tr>
      </tbody>
    </table>
  );
}
