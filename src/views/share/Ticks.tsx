import { useId } from 'react';

interface TicksProps<V extends string> {
  readonly name: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
}

/** Any of a few: native checkboxes under a name. */
export function Ticks<V extends string>({ name, hint, options, chosen, onChange }: TicksProps<V>) {
  const id = useId();
  return (
    <fieldset className="ticks" aria-describedby={hint ? id : undefined}>
      <legend>{name}</legend>
      {hint && (
        <p className="cap" id={id}>
          {hint}
        </p>
      )}
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
