import { safeStorage } from '../../state/storage';

/** What of a lecture outlives a reload of its window; the place itself is in the address. */
export interface LectureMemory {
  /** Proves to a speaker window that it belongs to this lecture. */
  readonly session: string;
  readonly black: boolean;
  /** When the clock of the lecture was started, in ms since 1970; null before that. */
  readonly started: number | null;
}

const KEY = 'deep-rounds:lecture';
const LETTERS = 'deep-rounds:lecture-letters';

const storage = safeStorage(() => window.sessionStorage);
const lasting = safeStorage(() => window.localStorage);

function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');
}

function read(): LectureMemory {
  const fresh = { session: newSession(), black: false, started: null };
  try {
    const kept: unknown = JSON.parse(storage.get(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return fresh;
    const { session, black, started } = kept as Record<string, unknown>;
    return {
      session: typeof session === 'string' && /^[0-9a-f]{32}$/.test(session) ? session : fresh.session,
      black: black === true,
      started: typeof started === 'number' && Number.isFinite(started) ? started : null,
    };
  } catch {
    return fresh;
  }
}

let memory: LectureMemory | null = null;

/** What is remembered of this window's lecture. */
export function recall(): LectureMemory {
  memory ??= read();
  return memory;
}

/** Keeps a change of it. */
export function remember(change: Partial<Omit<LectureMemory, 'session'>>): void {
  memory = { ...recall(), ...change };
  storage.set(KEY, JSON.stringify(memory));
}

/** Whether plain letters are shortcuts; a choice that lasts on this device. */
export const lettersAct = () => lasting.get(LETTERS) !== 'off';
export const setLettersAct = (on: boolean) => lasting.set(LETTERS, on ? 'on' : 'off');
