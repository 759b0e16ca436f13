import type { MapName } from './paint';

export interface ColorBarProps {
  readonly map: MapName;
  /** Text at the two ends, and in the middle if there is something to say. */
  readonly low: string;
  readonly high: string;
  readonly middle?: string | undefined;
  /** Accessible name. */
  readonly label: string;
}

/** What the colors of a heat map mean: the map itself, with its ends named. */
export function ColorBar({ map, low, high, middle, label }: ColorBarProps) {
  return (
    <div
      className="plot-color-bar"
      role="img"
      aria-label={`${label}: ${[low, middle, high].filter(Boolean).join(', ')}`}
    >
      <i className={`is-${map}`} />
      <span>{low}</span>
      {middle === undefined ? null : <span>{middle}</span>}
      <span>{high}</span>
    </div>
  );
}
