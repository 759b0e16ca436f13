import { useEffect, useRef } from 'react';
import { formatCount, formatFixed, formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { useText } from '../../hooks';
import type { ParabolaRun } from './useParabola';

interface StepTableProps {
  readonly run: ParabolaRun;
  readonly onStep: (step: number) => void;
  readonly onPlace: (w: number) => void;
}

/** Rows that are listed at most; the latest ones. */
const MOST_ROWS = 120;

/** The table of iterations; a row is a way back. On a hidden curve it lists the places that were looked at. */
export function StepTable({ run, onStep, onPlace }: StepTableProps) {
  const { parabola: words } = useText();
  const language = useLanguage();
  const number = (value: number) =>
    Math.abs(value) < 1000
      ? formatFixed(value, language, Math.abs(value) < 10 ? 3 : 2)
      : formatNumber(value, language);
  const box = useRef<HTMLDivElement>(null);
  const { rows, row, blind, asked, state, curve } = run;
  const current = blind ? state.tried.length : row.step;

  useEffect(() => {
    const now = box.current?.querySelector<HTMLElement>('[aria-current=step]');
    const { current: scroller } = box;
    if (!now || !scroller) return;
    // Only the table scrolls, never the page.
    const over = now.offsetTop + now.offsetHeight - scroller.clientHeight;
    if (now.offsetTop - 32 < scroller.scrollTop) scroller.scrollTop = Math.max(0, now.offsetTop - 32);
    else if (over > scroller.scrollTop) scroller.scrollTop = over;
  }, [current]);

  if (blind) {
    return (
      <div className="pb-table" ref={box} tabIndex={0} role="group" aria-label={words.triedTable}>
        <table>
          <caption className="cap">{words.triedTable}</caption>
          <Head names={[words.columns.look, 'w', 'L', words.columns.slope]} />
          <tbody>
            {state.tried.map((w, index) => (
              <tr key={index} aria-current={index === state.tried.length - 1 ? 'step' : undefined}>
                <th scope="row">
                  <RowButton
                    name={words.lookAgain(number(w))}
                    text={String(index + 1)}
                    onClick={() => onPlace(w)}
                  />
                </th>
                <td>{number(w)}</td>
                <td>{number(curve.loss(w))}</td>
                <td>{number(curve.slope(w))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  return (
    <div className="pb-table" ref={box} tabIndex={0} role="group" aria-label={words.table}>
      <table>
        <caption className="cap">{words.table}</caption>
        <Head names={[words.columns.step, 'w', 'L', words.columns.slope, words.columns.move]} />
        <tbody>
          {rows.slice(-MOST_ROWS).map((each) => (
            <tr
              key={each.step}
              aria-current={each.step === row.step ? 'step' : undefined}
              className={each.step > row.step ? 'is-later' : undefined}
            >
              <th scope="row">
                <RowButton
                  name={words.goTo(formatCount(each.step, language))}
                  text={formatCount(each.step, language)}
                  onClick={() => onStep(each.step)}
                />
              </th>
              <td>{number(each.w)}</td>
              <td>{number(each.loss)}</td>
              <td>{number(each.slope)}</td>
              <td>{asked ? '?' : number(each.move)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name.length === 1 ? <MathText source={name} /> : name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function RowButton({ name, text, onClick }: { name: string; text: string; onClick: () => void }) {
  return (
    <button type="button" className="pb-row num" aria-label={name} onClick={onClick}>
      {text}
    </button>
  );
}
