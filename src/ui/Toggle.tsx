import type { ReactNode } from 'react';
import './toggle.css';

interface ToggleProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Shown instead of the name. */
  readonly children?: ReactNode;
}

/** On or off: a native checkbox with its name beside it. */
export function Toggle({ name, checked, onChange, children }: ToggleProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children ?? name}</span>
    </label>
  );
}
