import type { Interaction, LaunchMode } from './reporter';

/** Stands in every message of this contract, so that neither side mistakes what others on the page say. */
export const APP = 'deep-rounds';
export const VERSION = 1;

/** Longest text that a host may hand over to come back to: what we give it is never longer. */
export const MAX_RESUME = 3500;

/** What the lesson tells about itself once it is greeted. */
export interface Described {
  readonly chapter: string;
  /** The figure that stands alone; null where the thread is shown. */
  readonly figure: string | null;
  /** Ids of the steps, in order. */
  readonly steps: readonly string[];
  /** Whether a check stands at the end. */
  readonly check: boolean;
  readonly languages: readonly string[];
  readonly language: string;
}

/** What is told to the page around us. Only `ready` without a description and `height` go to whoever that is. */
export type ToHost =
  | ({ readonly type: 'ready'; readonly height: number } & Partial<Described>)
  | { readonly type: 'height'; readonly height: number }
  | {
      readonly type: 'progress';
      readonly progress: number;
      readonly step: string;
      readonly completed: boolean;
    }
  | ({ readonly type: 'answered' } & Interaction)
  | { readonly type: 'completed'; readonly score: number | null; readonly passed: boolean | null }
  | { readonly type: 'state'; readonly resume: string; readonly address: string }
  | { readonly type: 'error'; readonly reason: Refusal; readonly about: string };

/** Why a message was not followed. */
export type Refusal = 'version' | 'unknown' | 'content' | 'origin' | 'step' | 'fixed';

/** What the page around us may say. A closed set: anything else is answered by `error`. */
export type FromHost =
  | {
      readonly type: 'hello';
      /** What the last `state` carried. */
      readonly resume: string | null;
      readonly mode: LaunchMode;
      /** Share of right answers that passes, 0 to 1. */
      readonly passMark: number | null;
      /** Whether the host will confirm each `state` by `saved`. */
      readonly confirms: boolean;
    }
  | { readonly type: 'saved'; readonly ok: boolean }
  /** The id of a step, its number from 1, or the check at the end. */
  | { readonly type: 'goto'; readonly to: string | number | 'check' }
  | { readonly type: 'language'; readonly language: 'en' | 'es' }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'projector' };

type Parts = Readonly<Record<string, unknown>>;

const PRINTABLE = /^[\x20-\x7e]*$/;
const STEP = /^[a-z0-9][a-z0-9-]{0,59}$/;

/**
 * What the page around us has said.
 * Null where the message is none of ours; a refusal where it is, but not as agreed. Never throws; unknown keys are ignored.
 */
export function readHostMessage(
  data: unknown,
): FromHost | { readonly refused: Refusal; about: string } | null {
  if (!isParts(data) || data['app'] !== APP) return null;
  const type = data['type'];
  const about = typeof type === 'string' ? type.slice(0, 40) : '';
  if (data['version'] !== VERSION) return { refused: 'version', about };
  const read = typeof type === 'string' && Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!read) return { refused: 'unknown', about };
  return read(data) ?? { refused: 'content', about };
}

const readers: Readonly<Record<string, (parts: Parts) => FromHost | null>> = {
  hello({ resume = null, mode = 'normal', passMark = null, confirms = false }) {
    if (resume !== null && !(isText(resume) && resume.length <= MAX_RESUME && PRINTABLE.test(resume)))
      return null;
    if (mode !== 'normal' && mode !== 'review' && mode !== 'browse') return null;
    if (passMark !== null && !(typeof passMark === 'number' && passMark >= 0 && passMark <= 1)) return null;
    if (typeof confirms !== 'boolean') return null;
    return { type: 'hello', resume: resume === '' ? null : resume, mode, passMark, confirms };
  },
  saved: ({ ok = true }) => (typeof ok === 'boolean' ? { type: 'saved', ok } : null),
  goto({ to }) {
    const sound =
      typeof to === 'number' ? Number.isInteger(to) && to >= 1 && to <= 999 : isText(to) && STEP.test(to);
    return sound ? { type: 'goto', to: to as string | number } : null;
  },
  language: ({ language }) =>
    language === 'en' || language === 'es' ? { type: 'language', language } : null,
  theme: ({ theme }) =>
    theme === 'light' || theme === 'dark' || theme === 'projector' ? { type: 'theme', theme } : null,
};

function isParts(data: unknown): data is Parts {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
