import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { lossOf } from '../../derive/forward';
import { useText } from '../../hooks';
import type { ForwardView } from './useForward';

const rows = [
  { key: 'L', math: 'L', needs: ['L'] },
  { key: 'dLda', math: 'dL/da', needs: ['dLda'] },
  { key: 'dLdz', math: 'dL/dz', needs: ['dLda', 'dadz'] },
] as const;

/** Both losses for the same patient: the squared error has a plateau, cross-entropy has none. */
export function LossTable({ view: { pass, known, state } }: { view: ForwardView }) {
  const words = useText().forward;
  const language = useLanguage();
  const { z } = pass.values;
  const facts = { mse: lossOf('mse', z, state.y), bce: lossOf('bce', z, state.y) };
  return (
    <table className="fw-table">
      <caption className="sr">{words.table}</caption>
      <thead>
        <tr>
          <td />
          {(['mse', 'bce'] as const).map((loss) => (
            <th key={loss} scope="col" className={loss === state.loss ? 'is-chosen' : undefined}>
              {words.losses[loss]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, math, needs }) => (
          <tr key={key}>
            <th scope="row">
              <MathText source={math} />
            </th>
            {(['mse', 'bce'] as const).map((loss) => (
              <td key={loss} className={loss === state.loss ? 'num is-chosen' : 'num'}>
                {needs.every((line) => known(line)) ? formatNumber(facts[loss][key], language) : '?'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
