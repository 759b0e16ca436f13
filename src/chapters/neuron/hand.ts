import { createRng } from '../../math/rng';
import { parseNumber } from '../../text/format';
import { lineIds, solvePass, type Case, type LineId } from './derive/forward';
import { isRight } from './derive/tolerance';
import type { State } from './model';
import { emptySheet, type Entry, type Sheet } from './sheet';

/** The patient that the thread of the forward figure calculates. */
export const firstPatient: Case = { x1: 1, x2: -2, w1: 0.5, w2: -0.25, b: 0.1, y: 0, lr: 0.5, loss: 'mse' };

/** What a sheet belongs to: any other number makes it another exercise. */
export function caseKey({ x1, x2, w1, w2, b, y, lr, loss }: Case): string {
  return [x1, x2, w1, w2, b, y, lr, loss].join(' ');
}

/** The sheet as it counts now: empty when the case has changed since. */
export function sheetOf(state: State): Sheet {
  return state.sheet.of === caseKey(state) ? state.sheet : emptySheet;
}

/** The blank under the pen. */
export function blankOf(state: State): LineId {
  return lineIds[Math.min(lineIds.length, Math.max(1, state.line)) - 1] ?? 'z';
}

/** Puts the pen on a blank. */
export function goToBlank(state: State, line: LineId): State {
  const next = lineIds.indexOf(line) + 1;
  return state.line === next ? state : { ...state, line: next };
}

/** Checks what was typed for a blank; when it is right the pen moves to the next open one. */
export function checkBlank(state: State, line: LineId, text: string): State {
  const number = parseNumber(text);
  const right = number !== null && isRight(line, number, solvePass(state));
  return written(state, line, { text, number, state: right ? 'right' : 'wrong' });
}

/** Writes the true number into a blank; it does not count as right. */
export function revealBlank(state: State, line: LineId): State {
  const value = solvePass(state).values[line];
  return written(state, line, { text: String(value), number: value, state: 'revealed' });
}

function written(state: State, line: LineId, entry: Entry): State {
  const before = sheetOf(state).entries[line];
  // What is solved stays solved.
  if (before && before.state !== 'wrong') return state;
  const entries = { ...sheetOf(state).entries, [line]: entry };
  const sheet: Sheet = { of: caseKey(state), entries, last: line };
  const at = entry.state === 'wrong' ? line : (nextOpen(entries, line) ?? line);
  return { ...state, sheet, line: lineIds.indexOf(at) + 1 };
}

/** The next blank without a solution, round to the first ones; null when none is left. */
function nextOpen(entries: Sheet['entries'], after: LineId): LineId | null {
  const start = lineIds.indexOf(after) + 1;
  const order = [...lineIds.slice(start), ...lineIds.slice(0, start)];
  return order.find((id) => !isSolved(entries[id])) ?? null;
}

export function isSolved(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.state !== 'wrong';
}

/** Clears the sheet and begins at the first blank. */
export function clearSheet(state: State): State {
  return { ...state, sheet: emptySheet, line: 1 };
}

/** Another seeded patient with numbers of at most two digits, none of them too sure to calculate by hand. */
export function dealPatient(state: State): State {
  const dealt = state.dealt + 1;
  const rng = createRng(7000 + dealt);
  const pick = (size: number, step: number) => {
    const steps = Math.round(size / step);
    return Number(((rng.int(steps) + 1) * step * (rng.int(2) === 0 ? -1 : 1)).toFixed(2));
  };
  for (;;) {
    const x1 = pick(2, 0.5);
    const x2 = pick(2, 0.5);
    const w1 = pick(1, 0.1);
    const w2 = pick(1, 0.1);
    const b = pick(0.5, 0.1);
    const y = rng.int(2) === 0 ? 0 : 1;
    const lr = [0.1, 0.2, 0.5, 1][rng.int(4)] ?? 0.5;
    const z = w1 * x1 + w2 * x2 + b;
    // Inputs that differ and a sum that is neither near 0 nor far out: every factor can be told from the others.
    if (Math.abs(x1) === Math.abs(x2) || Math.abs(z) < 0.3 || Math.abs(z) > 2.5) continue;
    return clearSheet({ ...state, x1, x2, w1, w2, b, y, lr, dealt });
  }
}
