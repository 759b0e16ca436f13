import type { OptimizerName, OptimizerStep } from '../../../../math/optimizer';
import { formatCount, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Words } from '../../../../ui/Prose';
import type { RaceStep } from '../../derive/race';
import { useText } from '../../hooks';

interface StepCardProps {
  readonly name: OptimizerName;
  readonly step: number;
  readonly way: readonly RaceStep[];
}

type RowName = keyof OptimizerStep;

/** What each racer computes on its way to a step. */
const rowsOf: Readonly<Record<OptimizerName, readonly RowName[]>> = {
  sgd: ['g', 'move', 'next'],
  momentum: ['g', 'm', 'move', 'next'],
  adam: ['g', 'm', 'v', 'mHat', 'vHat', 'move', 'next'],
};

/** Every number of one step of one racer, for both parameters. */
export function StepCard({ name, step, way }: StepCardProps) {
  const { race: words } = useText();
  const language = useLanguage();
  const card = way[step]?.card;
  if (!card) return <p className="rc-empty cap">{words.atStart}</p>;
  const cell = (row: RowName, of: 'w' | 'b') => (
    <td>
      <output className="num" aria-label={`${row} ${of}`} aria-live="off" data-value={String(card[of][row])}>
        {formatNumber(card[of][row], language)}
      </output>
    </td>
  );
  return (
    <table>
      <caption className="cap">{words.cardOf(words.names[name], formatCount(step, language))}</caption>
      <thead>
        <tr>
          <th scope="col" className="sr">
            {words.number}
          </th>
          <th scope="col">
            <Words text="$w$" />
          </th>
          <th scope="col">
            <Words text="$b$" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf[name].map((row) => (
          <tr key={row}>
            <th scope="row">
              <Words text={row === 'm' && name === 'momentum' ? words.velocity : words.rows[row]} />
            </th>
            {cell(row, 'w')}
            {cell(row, 'b')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
