import { Fragment } from 'react';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { termsOf } from '../../derive/anatomy';
import type { State } from '../../model';

/** z = w1 x1 + w2 x2 + b: letters over the numbers put in; each term underlined as its line is drawn. */
export function SumFormula({ state, z }: { readonly state: State; readonly z: number }) {
  const language = useLanguage();
  const terms = termsOf(state, language);
  return (
    <div className="sum-formula">
      <span className="sum-letters">
        <MathText source="z" />
      </span>
      <span className="sum-numbers num">{formatFixed(z, language)}</span>
      {terms.map(({ letters, put, weight }, index) => (
        <Fragment key={letters}>
          <span className="sum-letters sum-sign">{index === 0 ? '=' : '+'}</span>
          <span className="sum-numbers sum-sign">{index === 0 ? '=' : '+'}</span>
          <span className={`sum-letters ${weight < 0 ? 'is-minus' : 'is-plus'}`}>
            <MathText source={letters} />
          </span>
          <span className="sum-numbers num">{put}</span>
        </Fragment>
      ))}
    </div>
  );
}
