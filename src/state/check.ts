/**
 * One question of a chapter's closing check. Words stand in the text files under the same id.
 * `step` names the step of the thread where one saw why: the feedback leads back to it.
 */
export type CheckItem = { readonly id: string; readonly step: string } & (
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly correct: string }
  | {
      /** All that apply, and no other. */
      readonly kind: 'several';
      readonly options: readonly string[];
      readonly correct: readonly string[];
    }
  /** `options` stand in the right order; they are shown in another. */
  | { readonly kind: 'order'; readonly options: readonly string[] }
  | {
      readonly kind: 'match';
      readonly options: readonly string[];
      readonly targets: readonly string[];
      /** The target of each option, in the order of `options`. */
      readonly correct: readonly string[];
    }
  | {
      readonly kind: 'number';
      readonly correct: number;
      /** How far off still counts as right, in the same unit. */
      readonly tolerance: number;
    }
);

/** What is given to an item: an option, a number, several options, an order, or the targets in the order of the options. */
export type CheckGiven = string | number | readonly string[];

export interface CheckItemText {
  readonly question: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly targets?: Readonly<Record<string, string>>;
  /** Name of the number field, with its unit. */
  readonly label?: string;
  /** Said after committing: why it is so. */
  readonly right: string;
  readonly wrong: string;
  /** Said instead of `wrong` to who chose this option: what this very mistake comes from. */
  readonly because?: Readonly<Record<string, string>>;
}

/** The words of a check by item id, in the markup of ui/Prose. */
export type CheckText = Readonly<Record<string, CheckItemText>>;

/** One answer as it is kept. */
export interface CheckAnswer {
  readonly given: CheckGiven;
  readonly right: boolean;
}

/** What is kept of a chapter's check. */
export interface CheckRecord {
  /** Attempts begun, from 1. */
  readonly attempt: number;
  /** Answers of the present attempt. */
  readonly answers: Readonly<Record<string, CheckAnswer>>;
  /** Share of right answers in the best finished attempt, 0 to 1; null before the first is finished. */
  readonly best: number | null;
}

/** Share of right answers that passes where nobody has chosen another. */
export const PASS_MARK = 0.8;

/** Whether an answer is right, all of it: half-right is not right. */
export function judgeItem(item: CheckItem, given: CheckGiven): boolean {
  switch (item.kind) {
    case 'choice':
      return given === item.correct;
    case 'number':
      return typeof given === 'number' && Math.abs(given - item.correct) <= item.tolerance;
    case 'several':
      return Array.isArray(given) && sameList([...given].sort(), [...item.correct].sort());
    case 'order':
      return Array.isArray(given) && sameList(given, item.options);
    case 'match':
      return Array.isArray(given) && sameList(given, item.correct);
  }
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
