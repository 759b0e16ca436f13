import { useId, type ReactNode } from 'react';
import './segments.css';

interface SegmentsProps<V extends string> {
  /** The group's accessible name: "Activation". */
  readonly name: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: ReactNode }[];
  readonly onChange: (value: V) => void;
  readonly small?: boolean;
  readonly showName?: boolean;
}

/** One of a few, all in sight: native radio buttons drawn as a row. */
export function Segments<V extends string>({
  name,
  value,
  options,
  onChange,
  small,
  showName,
}: SegmentsProps<V>) {
  const group = useId();
  return (
    <fieldset className={small ? 'segments segments-small' : 'segments'} role="radiogroup">
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
