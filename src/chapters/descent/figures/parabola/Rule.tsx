import { formatTick } from '../../../../plot/formatTick';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Button } from '../../../../ui/Button';
import { MathText } from '../../../../ui/MathText';
import { formulaOf } from '../../derive/sayParabola';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { nextHill, noteTry } from '../../modelParabola';
import type { ParabolaRun } from './useParabola';

/** The curve's formula and the one line of gradient descent, with this step's numbers. */
export function Rule({ run }: { run: ParabolaRun }) {
  const { parabola: words } = useText();
  const language = useLanguage();
  const update = useUpdate();
  const { row, state, asked, blind } = run;
  const number = (value: number) => formatNumber(value, language);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const formula = formulaOf(state.curve);
  return (
    <div className="pb-rule">
      {formula && (
        <p className="pb-formula">
          <MathText source={formula} wrap />
        </p>
      )}
      {state.curve === 'hidden' && (
        <div className="pb-hidden">
          {blind && (
            <Button
              look="key"
              small
              onClick={() => update(within('parabola', (old) => ({ ...noteTry(row.w)(old), seen: true })))}
            >
              {words.reveal}
            </Button>
          )}
          <Button small onClick={() => update(within('parabola', nextHill))}>
            {words.another}
          </Button>
        </div>
      )}
      <p className="cap">
        {words.newW} = <MathText source="w − α × dL/dw" />
      </p>
      <p className="pb-update num">
        {number(row.w)} − {formatTick(state.lr, language)} × {signed(row.slope)} ={' '}
        {asked ? (
          <b>?</b>
        ) : (
          <output aria-label={words.newW} aria-live="off" data-value={String(row.next)}>
            {number(row.next)}
          </output>
        )}
      </p>
    </div>
  );
}
