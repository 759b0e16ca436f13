import { useId, useState } from 'react';
import { parseNumber } from '../text/format';
import { useLanguage } from '../text/language';
import { useField } from './FigureContext';
import { MathText } from './MathText';
import './parameter.css';

interface ParameterProps {
  /** The accessible name of both twins: "w1", "Learning rate". */
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Smallest step of slider and arrow keys; Shift makes ten of them. */
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** Shown instead of the name: `w_1` set as math. */
  readonly math?: string;
  readonly unit?: string;
  /** Decimals shown in the field; by default as many as the step has. */
  readonly decimals?: number;
  /** A logarithmic slider: for learning rates. The step is then a factor's share of a decade, 0.05 for twenty. */
  readonly log?: boolean;
  readonly disabled?: boolean;
  /** The key of the value in addresses: by it a link can fix the control. */
  readonly field?: string;
}

/**
 * One number twice: a native slider and a field to type in. Whatever is typed is clamped to the range.
 * The field is a text field, since a browser's own number field takes only the decimal mark of the browser's language.
 */
export function Parameter(props: ParameterProps) {
  const { name, value, min, max, step, onChange, math, unit, log = false } = props;
  const [locked, mark] = useField(props.field, name);
  const disabled = locked || props.disabled === true;
  const decimals = props.decimals ?? decimalsOf(log ? min : step);
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const language = useLanguage();

  const plain = log ? String(value) : value.toFixed(decimals);
  const shown = language === 'es' ? plain.replace('.', ',') : plain;

  const toSlider = (x: number) => (log ? Math.log10(x) : x);
  const set = (x: number) => {
    const snapped = log ? Number(x.toPrecision(2)) : Number((Math.round(x / step) * step).toFixed(10));
    onChange(Math.min(max, Math.max(min, snapped)));
  };
  const move = (steps: number) => set(log ? value * 10 ** (steps * step) : value + steps * step);
  const type = (text: string) => {
    setDraft(text);
    const typed = parseNumber(text);
    if (typed !== null && typed >= min && typed <= max) onChange(typed);
  };
  const leave = () => {
    const typed = draft === null ? null : parseNumber(draft);
    if (typed !== null) onChange(Math.min(max, Math.max(min, typed)));
    setDraft(null);
  };

  return (
    <div className="parameter" {...mark}>
      <label htmlFor={id} className="parameter-name" aria-hidden>
        {math ? <MathText source={math} /> : name}
      </label>
      <span className="parameter-field">
        <input
          type="text"
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          aria-label={name}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value}
          aria-valuetext={shown}
          className="num"
          disabled={disabled}
          style={{
            width: `${Math.max(3, String(min).length, String(max).length, shown.length) + 1.5}ch`,
          }}
          value={draft ?? shown}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
            const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (direction === 0) return;
            event.preventDefault();
            setDraft(null);
            move(direction * (event.shiftKey ? 10 : 1));
          }}
        />
        {unit && <span className="cap">{unit}</span>}
      </span>
      <input
        id={id}
        type="range"
        className="slider"
        aria-label={name}
        aria-valuetext={`${name} ${shown}${unit ? ` ${unit}` : ''}`}
        min={toSlider(min)}
        max={toSlider(max)}
        step={step}
        disabled={disabled}
        value={toSlider(value)}
        onChange={(event) => set(log ? 10 ** Number(event.target.value) : Number(event.target.value))}
        onKeyDown={(event) => {
          // Shift + arrow is the large step everywhere, since lecture clickers own PageUp and PageDown.
          const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (!event.shiftKey || direction === undefined) return;
          event.preventDefault();
          move(direction * 10);
        }}
      />
    </div>
  );
}

function decimalsOf(step: number): number {
  const [, fraction = ''] = String(step).split('.');
  return Math.min(6, fraction.length);
}
