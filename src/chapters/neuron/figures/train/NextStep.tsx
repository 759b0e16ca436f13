import { Fragment } from 'react';
import { sigmoid } from '../../../../math/activation';
import { formatNumber } from '../../../../text/format';
import { useLanguage, type Language } from '../../../../text/language';
import { MathText } from '../../../../ui/MathText';
import { spotOf, type Cases } from '../../derive/cases';
import { sumAt, type Cut } from '../../derive/line';
import type { NextUpdate } from '../../derive/train';
import { useText } from '../../hooks';

interface NextStepProps {
  readonly cut: Cut;
  readonly update: NextUpdate;
  readonly cases: Cases;
}

const KEYS = ['w1', 'w2', 'b'] as const;

/** The update that the next press of Step will make, as numbers: now, gradient, after. */
export function NextStep({ cut, update, cases }: NextStepProps) {
  const { train: words, plane } = useText();
  const language = useLanguage();
  const [only] = update.cases.length === 1 ? update.cases : [];
  const turn =
    only === undefined
      ? words.next.batch(String(update.cases.length))
      : words.next.case(
          cases.train.y[only]! > 0.5 ? plane.high : plane.low,
          brief(sigmoid(sumAt(cut, spotOf(cases.train, only))), language),
        );
  const rows = [
    { name: words.next.now, values: cut, label: (key: string) => key },
    { name: words.next.gradient, values: update.gradient, label: (key: string) => `dL/d${key}` },
    { name: words.next.then, values: update.next, label: (key: string) => `new ${key}` },
  ];
  return (
    <div className="next-step">
      <div className="next-step-grid">
        <span className="next-step-turn">{turn}</span>
        {KEYS.map((key, column) => (
          <span key={key} style={{ gridColumn: column + 2 }}>
            <MathText source={key.replace(/\d/, '_$&')} />
          </span>
        ))}
        {rows.map(({ name, values, label }, row) => (
          <Fragment key={name}>
            <span className="cap">{name}</span>
            {KEYS.map((key) =>
              row === 0 ? (
                <span key={key} className="num">
                  {brief(values[key], language)}
                </span>
              ) : (
                <output
                  key={key}
                  className="num"
                  aria-label={label(key)}
                  aria-live="off"
                  data-value={String(values[key])}
                >
                  {brief(values[key], language)}
                </output>
              ),
            )}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

/** Three digits, or one where the power of ten would need the room. */
function brief(value: number, language: Language): string {
  return formatNumber(value, language, Math.abs(value) < 1e-4 ? 1 : 3);
}
