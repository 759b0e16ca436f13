import { sheetOf } from '../hand';
import type { State } from '../model';
import { diagnose, type Diagnosis } from './diagnose';
import { lineIds, solvePass, type LineId } from './forward';

/** What is wrong with an entry; null for one that is right, revealed or missing. */
export function diagnosisOf(state: State, line: LineId): (Diagnosis & { right: false }) | null {
  const { entries } = sheetOf(state);
  const entry = entries[line];
  if (entry?.state !== 'wrong') return null;
  if (entry.number === null) return { right: false, code: 'unreadable', off: 0 };
  const wrong: Partial<Record<LineId, number>> = {};
  for (const id of lineIds) {
    const earlier = entries[id];
    if (earlier?.state === 'wrong' && earlier.number !== null) wrong[id] = earlier.number;
  }
  const diagnosis = diagnose(line, entry.number, entry.text, solvePass(state), wrong);
  return diagnosis.right ? null : diagnosis;
}
