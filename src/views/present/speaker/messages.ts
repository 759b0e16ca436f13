import { chapterIds, type ChapterId } from '../../../state/route';
import type { Move } from '../moves';

/** What the lecture tells its speaker window: a picture of where it stands, complete in itself. */
export interface LectureState {
  readonly chapter: ChapterId;
  /** Ids of the steps on the screen and after it. */
  readonly step: string;
  readonly next: string | null;
  /** From 0. */
  readonly stop: number;
  readonly count: number;
  readonly question: 'none' | 'open' | 'shown';
  readonly black: boolean;
  readonly edge: 'after' | 'before' | null;
  /** When the clock was started, ms since 1970. */
  readonly started: number | null;
  /** Numbers that the words show live. */
  readonly live: Readonly<Record<string, number>>;
}

export const orders = ['next', 'back', 'first', 'last', 'black', 'startClock', 'resetClock'] as const;
export type Order = Move | (typeof orders)[number];

export type FromLecture =
  | {
      readonly dr: 'lecture';
      readonly session: string;
      readonly kind: 'state';
      readonly state: LectureState;
    }
  | { readonly dr: 'lecture'; readonly session: string; readonly kind: 'bye' };

export type FromSpeaker =
  | { readonly dr: 'speaker'; readonly session: string | null; readonly kind: 'hello' }
  | {
      readonly dr: 'speaker';
      readonly session: string | null;
      readonly kind: 'order';
      readonly order: Order;
    };

/** A message of a lecture, made anew from its sound parts; null for anything else. Never throws. */
export function readFromLecture(data: unknown): FromLecture | null {
  if (!isRecord(data) || data.dr !== 'lecture' || !isSession(data.session)) return null;
  const { session } = data;
  if (data.kind === 'bye') return { dr: 'lecture', session, kind: 'bye' };
  const state = data.kind === 'state' ? readState(data.state) : null;
  return state && { dr: 'lecture', session, kind: 'state', state };
}

/** A message of a speaker window, made anew from its sound parts; null for anything else. Never throws. */
export function readFromSpeaker(data: unknown): FromSpeaker | null {
  if (!isRecord(data) || data.dr !== 'speaker') return null;
  const { session } = data;
  if (session !== null && !isSession(session)) return null;
  if (data.kind === 'hello') return { dr: 'speaker', session, kind: 'hello' };
  const order = orders.find((each) => each === data.order);
  return data.kind === 'order' && order ? { dr: 'speaker', session, kind: 'order', order } : null;
}

function readState(value: unknown): LectureState | null {
  if (!isRecord(value)) return null;
  const { step, next, stop, count, black, started } = value;
  const chapter = chapterIds.find((id) => id === value.chapter);
  const question = (['none', 'open', 'shown'] as const).find((each) => each === value.question);
  const edge = ([null, 'after', 'before'] as const).find((each) => each === value.edge);
  const live = readLive(value.live);
  if (!chapter || !question || edge === undefined || !live) return null;
  if (!isId(step) || !(next === null || isId(next)) || typeof black !== 'boolean') return null;
  if (!isCount(stop) || !isCount(count) || stop >= count) return null;
  if (!(started === null || (typeof started === 'number' && Number.isFinite(started)))) return null;
  return { chapter, step, next, stop, count, question, black, edge, started, live };
}

function readLive(value: unknown): Record<string, number> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  // A number that left its range is shown as a dash; it must not silence the window.
  const sound = entries.every(([name, number]) => isId(name) && typeof number === 'number');
  return sound && entries.length <= 100 ? (Object.fromEntries(entries) as Record<string, number>) : null;
}

const isSession = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,60}$/.test(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 500;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
