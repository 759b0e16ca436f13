import type { LineId } from './derive/forward';

/** One blank that was answered. */
export interface Entry {
  /** As it was typed. */
  readonly text: string;
  /** Null when it could not be read as a number. */
  readonly number: number | null;
  readonly state: 'right' | 'wrong' | 'revealed';
}

/** The learner's sheet of blanks for one case. It answers for the numbers that it was started with, no others. */
export interface Sheet {
  /** The case that the entries belong to, as `caseKey` writes it. */
  readonly of: string;
  readonly entries: Readonly<Partial<Record<LineId, Entry>>>;
  /** The blank that was checked or revealed last. */
  readonly last: LineId | null;
}

export const emptySheet: Sheet = { of: '', entries: {}, last: null };
