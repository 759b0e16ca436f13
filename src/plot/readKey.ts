export interface KeyLike {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What an arrow key asks for: so many steps right and up, or an end of the range. */
export type KeyMove =
  | { readonly kind: 'by'; readonly right: number; readonly up: number }
  | { readonly kind: 'to'; readonly end: 'min' | 'max' };

const COARSE = 10;
const FINE = 0.1;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Arrows step once, with Shift ten times as far, with Alt a tenth; Page Up and Down are coarse; Home and End jump. */
export function readKey(event: KeyLike): KeyMove | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Home') return { kind: 'to', end: 'min' };
  if (event.key === 'End') return { kind: 'to', end: 'max' };
  if (event.key === 'PageUp') return { kind: 'by', right: 0, up: COARSE };
  if (event.key === 'PageDown') return { kind: 'by', right: 0, up: -COARSE };
  const arrow = arrows[event.key];
  if (!arrow) return null;
  const size = event.shiftKey ? COARSE : event.altKey ? FINE : 1;
  return { kind: 'by', right: arrow[0] * size, up: arrow[1] * size };
}

/** A step for the keyboard: a hundredth of the span, rounded down to 1, 2 or 5 times a power of ten. */
export function keyStep(span: number): number {
  const raw = Math.abs(span) / 100;
  if (!(raw > 0) || !Number.isFinite(raw)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw) + 1e-9);
  const lead = raw / power + 1e-9;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

/** The value without the dust of repeated addition: rounded to a hundredth of the step. */
export function settle(value: number, step: number): number {
  const grain = Math.abs(step) / 100;
  if (!(grain > 0) || !Number.isFinite(grain)) return value;
  return Number((Math.round(value / grain) * grain).toPrecision(12));
}
