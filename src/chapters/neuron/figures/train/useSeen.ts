import { useState } from 'react';
import type { Snapshot } from '../../../../engine/client/types';

interface Seen {
  readonly now: Snapshot | null;
  /** The snapshot of the same run that was seen before this one, if it was of another step. */
  readonly before: Snapshot | null;
}

/** The snapshot that is shown and the one before it: what the eye can compare. */
export function useSeen(snapshot: Snapshot | null): Seen {
  const [seen, setSeen] = useState<Seen>({ now: snapshot, before: null });
  if (snapshot === seen.now) return seen;
  const next = { now: snapshot, before: follows(seen, snapshot) };
  setSeen(next);
  return next;
}

function follows({ now, before }: Seen, next: Snapshot | null): Snapshot | null {
  if (!now || !next || now.runId !== next.runId) return null;
  // The same step again (a field was fetched): what came before it still holds.
  return now.step === next.step ? before : now;
}
