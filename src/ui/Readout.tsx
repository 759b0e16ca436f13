import type { ReactNode } from 'react';
import { MathText } from './MathText';
import './readout.css';

interface ReadoutProps {
  /** The accessible name that tests and portals rely on: "Loss", "z", "Step number". */
  readonly name: string;
  /** The number at full precision. */
  readonly value: number;
  /** The number as people read it. */
  readonly text: string;
  /** What is shown as the caption where it differs from the name: `w_1` set as math. */
  readonly math?: string;
  readonly unit?: ReactNode;
}

/** A live number with its caption. */
export function Readout({ name, value, text, math, unit }: ReadoutProps) {
  return (
    <div className="readout">
      <span className="cap" aria-hidden>
        {math ? <MathText source={math} /> : name}
      </span>
      {/* An output announces itself by default; the figure's text equivalent already speaks. */}
      <output aria-label={name} aria-live="off" data-value={String(value)}>
        {text}
        {unit && <small>{unit}</small>}
      </output>
    </div>
  );
}
