import { useId } from 'react';
import './choice.css';
import { useField } from './FigureContext';

interface ChoiceProps<V extends string> {
  readonly name: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  /** The key of the value in addresses: by it a link can fix the control. */
  readonly field?: string;
}

/** One of many: a native select with its name above. */
export function Choice<V extends string>({ name, value, options, onChange, field }: ChoiceProps<V>) {
  const id = useId();
  const [locked, mark] = useField(field, name);
  return (
    <div className="choice" {...mark}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        disabled={locked}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
