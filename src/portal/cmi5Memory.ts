import type { SafeStorage } from '../state/storage';
import type { Waiting } from './cmi5Queue';

/** What a page that was loaded again must know of its session: its key is given once. */
export interface Memory {
  /** The address that gave the key: another one is another session. */
  readonly fetch: string;
  readonly key: string;
  /** When `initialized` was written, in ISO form; null before. */
  readonly began: string | null;
  readonly completed: boolean;
  readonly passed: boolean;
  readonly terminated: boolean;
  /** Written, but not yet taken. */
  readonly open: readonly Waiting[];
}

/** What is kept with the portal under a name of our own, over all sessions of a registration. */
export interface Kept {
  readonly resume: string;
  readonly progress: number;
  /** Whether the portal has taken these, which may be said only once. */
  readonly completed: boolean;
  readonly passed: boolean;
  /** The score that was last told as failed. */
  readonly failed: number | null;
}

type Parts = Readonly<Record<string, unknown>>;

const keyOf = (registration: string) => `deep-rounds:cmi5:${registration}`;

/** The session of this window, if it is the one that `fetch` belongs to. */
export function recall(storage: SafeStorage, registration: string, fetch: string): Memory | null {
  const parts = parse(storage.get(keyOf(registration)));
  const { key, began, completed, passed, terminated, open } = parts ?? {};
  if (parts?.['fetch'] !== fetch || typeof key !== 'string') return null;
  return {
    fetch,
    key,
    began: typeof began === 'string' && !Number.isNaN(Date.parse(began)) ? began : null,
    completed: completed === true,
    passed: passed === true,
    terminated: terminated === true,
    open: Array.isArray(open) ? open.filter(isParts) : [],
  };
}

export function remember(storage: SafeStorage, registration: string, memory: Memory): void {
  storage.set(keyOf(registration), JSON.stringify(memory));
}

/** What the portal has kept; null where that is nothing of ours. */
export function readKept(parsed: unknown): Kept | null {
  if (!isParts(parsed) || parsed['version'] !== 1) return null;
  const { resume, progress, completed, passed, failed } = parsed;
  if (typeof resume !== 'string' || typeof progress !== 'number') return null;
  return {
    resume,
    progress,
    completed: completed === true,
    passed: passed === true,
    failed: typeof failed === 'number' ? failed : null,
  };
}

function parse(text: string | null): Parts | null {
  try {
    const parsed: unknown = JSON.parse(text ?? 'null');
    return isParts(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
