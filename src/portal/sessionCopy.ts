import type { Interaction } from './reporter';

/** What is kept in this tab for a reload, should the portal not have it. */
export interface SessionCopy {
  readonly resume: string;
  /** Whether the portal has said that it has all of it. */
  readonly saved: boolean;
  /** Answers that the portal has not acknowledged. */
  readonly pending: readonly Interaction[];
  /** Whose it is, as the portal tells learners apart; null if it does not. */
  readonly learner: string | null;
}

interface Place {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

const KEY = 'deep-rounds:session:';

export function writeCopy(place: Place, id: string, copy: SessionCopy): void {
  place.set(KEY + id, JSON.stringify(copy));
}

/** What was kept for a package, if it is sound; it was written by this code, on an origin that is the portal's. */
export function readCopy(place: Place, id: string): SessionCopy | null {
  try {
    const kept: unknown = JSON.parse(place.get(KEY + id) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { resume, saved, pending, learner } = kept as Record<string, unknown>;
    if (typeof resume !== 'string' || typeof saved !== 'boolean' || !Array.isArray(pending)) return null;
    return {
      resume,
      saved,
      pending: pending.filter(isInteraction),
      learner: typeof learner === 'string' ? learner : null,
    };
  } catch {
    return null;
  }
}

function isInteraction(value: unknown): value is Interaction {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, given, correct, right, seconds } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof kind === 'string' &&
    typeof right === 'boolean' &&
    typeof seconds === 'number' &&
    [given, correct].every(
      (list) =>
        Array.isArray(list) && list.every((each) => typeof each === 'string' || typeof each === 'number'),
    )
  );
}
