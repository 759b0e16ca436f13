import type { ReactNode } from 'react';
import { useField } from './FigureContext';
import './toggle.css';

interface ToggleProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Shown instead of the name. */
  readonly children?: ReactNode;
  /** The key of the value in addresses: by it a link can fix the control. */
  readonly field?: string;
}

/** On or off: a native checkbox with its name beside it. */
export function Toggle({ name, checked, onChange, children, field }: ToggleProps) {
  const [locked, mark] = useField(field, name);
  return (
    <label className="toggle" {...mark}>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        checked={checked}
        disabled={locked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children ?? name}</span>
    </label>
  );
}
