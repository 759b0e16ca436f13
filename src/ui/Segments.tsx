import { useId, type ReactNode } from 'react';
import { useField } from './FigureContext';
import './segments.css';

interface SegmentsProps<V extends string> {
  /** The group's accessible name: "Activation". */
  readonly name: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: ReactNode }[];
  readonly onChange: (value: V) => void;
  readonly small?: boolean;
  readonly showName?: boolean;
  /** The key of the value in addresses: by it a link can fix the control. */
  readonly field?: string;
}

/** One of a few, all in sight: native radio buttons drawn as a row. */
export function Segments<V extends string>({
  name,
  value,
  options,
  onChange,
  small,
  showName,
  field,
}: SegmentsProps<V>) {
  const group = useId();
  const [locked, mark] = useField(field, name);
  return (
    <fieldset
      className={small ? 'segments segments-small' : 'segments'}
      role="radiogroup"
      disabled={locked}
      {...mark}
    >
      <legend className={showName ? 'segments-name' : 'sr'}>{name}</legend>
      <div className="segments-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
