import type { ReactNode } from 'react';
import { MathText } from '../../../../ui/MathText';

interface CellProps {
  readonly area: string;
  /** Number of the line, shown where the lines stand below each other. */
  readonly line?: number | undefined;
  readonly symbol: string;
  readonly formula?: string | undefined;
  readonly note?: ReactNode;
  readonly state: 'now' | 'part' | 'done' | 'later';
  readonly onPick?: (() => void) | undefined;
  readonly children: ReactNode;
}

const forward = new Set(['z', 'a', 'L']);
const back = new Set(['dadz', 'dzdw1', 'dzdw2']);

/** An arrow from the quantity before; on the way back it points left. */
function Link({ back: isBack }: { back: boolean }) {
  return (
    <svg className={isBack ? 'fw-link is-back' : 'fw-link'} viewBox="0 0 28 12" aria-hidden>
      <path d="M1 6h24M19 1l7 5-7 5" />
    </svg>
  );
}

/** One quantity of the chain: its letters, its formula and its number. */
export function Cell({ area, line, symbol, formula, note, state, onPick, children }: CellProps) {
  return (
    <div
      className={`fw-cell fw-at-${area} is-${state}`}
      data-line={line}
      aria-current={state === 'now' ? 'step' : undefined}
      onClick={onPick}
    >
      {(forward.has(area) || back.has(area)) && <Link back={back.has(area)} />}
      {line !== undefined && <span className="fw-number num">{line}</span>}
      <span className="fw-name">
        <MathText source={symbol} />
        {formula && (
          <span className="fw-formula">
            <MathText source={`= ${formula}`} />
          </span>
        )}
      </span>
      {children}
      {note && <span className="fw-note cap">{note}</span>}
    </div>
  );
}
