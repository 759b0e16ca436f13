/** How the portal has opened the lesson: in `review` and `browse` nothing is written. */
export type LaunchMode = 'normal' | 'review' | 'browse';

/** What the portal tells at the start. */
export interface Launch {
  readonly mode: LaunchMode;
  /** What was handed over as `Report.resume` last time; null at the first start. */
  readonly resume: string | null;
  /** The learner's language as the portal names it, if it does. */
  readonly language: string | null;
  /** Share of right answers that passes, 0 to 1, if the portal sets one. */
  readonly passMark: number | null;
  /**
   * Tells the learners of one computer apart, so that nobody is handed another's copy out of the browser. A digest or a
   * registration, never a name; absent where the portal tells nobody apart.
   */
  readonly learner?: string;
}

/** Where the learner stands: always the whole, so that the newest report replaces all before. */
export interface Report {
  /** Everything needed to go on exactly here: printable ASCII, at most 3,500 characters. */
  readonly resume: string;
  /** Id of the step, at most 60 characters. */
  readonly location: string;
  /** Share of the steps and questions done, 0 to 1. */
  readonly progress: number;
  /** True once every step was opened and the check, where there is one, was answered to its end. Never goes back. */
  readonly completed: boolean;
  /** Best share of right answers, 0 to 1; null while no attempt is finished or where there is no check. */
  readonly score: number | null;
  /** Whether the score reaches the pass mark; null while there is none. */
  readonly passed: boolean | null;
}

/** One answer to a predict card or an item of the check, told once. */
export interface Interaction {
  /** `step-id` of a predict card or `check-id` of an item; printable ASCII without spaces. */
  readonly id: string;
  readonly kind: 'choice' | 'several' | 'order' | 'match' | 'number' | 'place';
  /** Ids, or a number with a decimal point; never free text. */
  readonly given: readonly (string | number)[];
  /** Same form; empty where there is none to name. */
  readonly correct: readonly (string | number)[];
  /** All options, or places to put them, in their order: where a standard has room for letters alone. */
  readonly options?: readonly string[];
  readonly targets?: readonly string[];
  readonly right: boolean;
  /** Seconds from the question's being shown to the answer. */
  readonly seconds: number;
}

/** What the learner is told about the keeping of their work. `lost`: the portal does not answer, and will be asked again. */
export type SaveState = 'none' | 'saving' | 'saved' | 'lost' | 'closed' | 'readonly';

/** Tells one kind of portal. No method throws: what goes wrong shows as a `SaveState`. */
export interface Reporter {
  readonly kind: 'scorm12' | 'scorm2004' | 'cmi5' | 'message' | 'none';
  /** Greets the portal. Resolves in any case. */
  start(): Promise<Launch>;
  /** Takes what is new; writes it soon, at once where it completes or passes. */
  report(report: Report): void;
  answered(interaction: Interaction): void;
  /** Writes now what is not yet written (the page is hidden, "Try again"). */
  flush(): Promise<void>;
  /** Says goodbye once: the page is leaving. Synchronous as far as the portal allows. */
  finish(): void;
  /**
   * After "Save and exit" and `finish()`: goes to the page that the portal has named for the end.
   * False where it has named none: the portal closes the lesson by itself. Absent: the same.
   */
  readonly leave?: () => boolean;
  /** Calls back should the portal answer only after `start()` has given up waiting; returns the way to stop. */
  readonly onLate?: (listener: (launch: Launch) => void) => () => void;
  readonly saveState: () => SaveState;
  /** Calls back on every change of the save state; returns the way to stop. */
  onSaveState(listener: (state: SaveState) => void): () => void;
}
