import type { Move } from './moves';

/** What a key asks of a lecture. */
export type Act =
  Move | 'black' | 'full' | 'overview' | 'go' | 'speaker' | 'help' | 'spotlight' | 'close' | null;

/** Where the focus is: nowhere that matters, on something pressed, on a control that moves, in a text. */
export type Focus = 'free' | 'button' | 'control' | 'text';

export type Press = Pick<KeyboardEvent, 'key' | 'keyCode' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const LETTERS: Readonly<Record<string, Act>> = {
  n: 'next',
  p: 'back',
  b: 'black',
  v: 'black',
  '/': 'black',
  f: 'full',
  o: 'overview',
  g: 'go',
  s: 'speaker',
  h: 'help',
  '?': 'help',
  l: 'spotlight',
};
const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
};
/** Codes that some clickers send for black, without a name of their own. */
const BLACK_CODES = [58, 59];

/**
 * What a key means in a lecture, given where the focus is.
 * PageUp and PageDown always move; what a focused control needs for itself stays with it.
 * @param letters whether plain letters are shortcuts (WCAG 2.1.4: they can be switched off)
 */
export function actOf(press: Press, focus: Focus, letters: boolean): Act {
  const { key, keyCode, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'back';
  if (key === 'F5') return shiftKey ? null : 'full';
  if (key === 'F1') return 'help';
  if (key === 'Escape') return 'close';
  if (focus === 'text') return null;
  if (key === '.' || (BLACK_CODES.includes(keyCode) && key !== ';' && key !== ':')) return 'black';
  if (key === ' ') return focus === 'free' ? (shiftKey ? 'back' : 'next') : null;
  const move = MOVES[key];
  if (move) return focus === 'control' || shiftKey ? null : move;
  if (!letters || (shiftKey && key !== '?' && key !== '/')) return null;
  return LETTERS[key.toLowerCase()] ?? null;
}

const TEXTS =
  'textarea, select, [contenteditable]:not([contenteditable=false]), input:not([type=range], [type=radio], [type=checkbox], [type=button], [type=submit], [type=file], [type=color])';
const CONTROLS =
  'input, summary, [role=slider], [role=spinbutton], [role=listbox], [role=option], [role=grid], [role=gridcell], [role=radio], [role=radiogroup], [role=tab], [role=menuitem], [role=application], [role=switch], svg [role=button]';
const BUTTONS = 'button, a[href], [role=button], label';

/** What kind of thing has the focus. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'free';
  if (target.closest(TEXTS)) return 'text';
  if (target.closest(CONTROLS)) return 'control';
  return target.closest(BUTTONS) ? 'button' : 'free';
}
