import type { Interaction, Launch, Report, Reporter, SaveState } from './reporter';
import { guardCalls, type Calls } from './scormCalls';
import { highest, raise, type Dialect, type Standing, type Write } from './scormDialect';

/** Portals answer a commit by a request that holds the page up: steps wait, what completes does not. */
const STEP_MS = 10_000;
/** A figure that was only moved waits longer; leaving the page saves it in any case. */
const STATE_MS = 30_000;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 60_000;
/** How long the interface of a portal is looked for before the lesson begins without. */
const SEARCH_MS = 250;
const SEARCHES = 12;
const TRIES = 4;

const NOBODY: Launch = { mode: 'normal', resume: null, language: null, passMark: null };

/**
 * Tells a portal that speaks SCORM. Every call may fail, lie or throw: what is new is kept and said again until it is
 * accepted.
 * @param find looks the portal's interface up, anew each time it is lost
 * @param page tells when the network is back
 */
export function scormReporter(
  dialect: Dialect,
  find: () => object | null,
  page: EventTarget = window,
): Reporter {
  const stateListeners = new Set<(state: SaveState) => void>();
  const lateListeners = new Set<(launch: Launch) => void>();
  let state: SaveState = 'saving';
  let phase: 'idle' | 'running' | 'finished' = 'idle';
  let calls: Calls | null = null;
  let started = false;
  let silent = false;
  let standing: Standing = { completion: 'incomplete', success: null, points: null };
  let since = 0;
  let latest: Report | null = null;
  let queue: { readonly told: Interaction; readonly at: Date; tries: number }[] = [];
  /** Index of the next interaction; null where the portal takes none. */
  let next: number | null = 0;
  let lastWrite = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let pause = FIRST_RETRY_MS;
  let soon = false;
  /** Whether a portal has said that it will not have a value, as against failing to take it. */
  let refused = false;

  const become = (to: SaveState) => {
    if (to === state) return;
    state = to;
    for (const listener of stateListeners) listener(to);
  };

  /** Sets one value; true also where a portal does not know an element that can be missed. */
  const put = ({ element, value, or, needed }: Write): boolean => {
    const said = [value, or].filter((each) => each !== undefined && dialect.fits(element, each));
    for (const each of said) if (calls?.set(element, each as string)) return true;
    if (!needed) return true;
    const code = calls?.error() ?? '';
    refused ||= dialect.refusal.includes(code);
    return said.length > 0 && dialect.unknownElement.includes(code);
  };
  const putAll = (writes: readonly Write[]) => writes.map(put).every(Boolean);

  /** How many answers the portal has; null where it cannot say, 'broken' where it should. */
  const countAnswers = (): number | null | 'broken' => {
    const count = calls?.get('cmi.interactions._count') ?? null;
    if (count !== null && /^\d{1,6}$/.test(count)) return Number(count);
    const fine = [...dialect.emptyIsFine, ...dialect.refusal].includes(calls?.error() ?? '');
    return count === null || !fine ? 'broken' : null;
  };

  /** Begins the portal's session and reads what it holds; null where it cannot be trusted to have told the truth. */
  const greet = (): Launch | null => {
    const api = find();
    if (!api) return null;
    calls = guardCalls(api, dialect.calls);
    const { initialize, get, error, commit } = calls;
    const begins = initialize();
    // What was begun already can be talked to as well, if it answers.
    let broken = false;
    const heard = dialect.read((element) => {
      const value = get(element);
      const empty = value === '' && dialect.crucial.includes(element);
      broken ||= value === null || (empty && !dialect.emptyIsFine.includes(error()));
      return value ?? '';
    });
    if (!heard || broken) return null;
    const count = countAnswers();
    // Answers told from 0 on would take the place of those of earlier days.
    if (count === 'broken') return null;
    if (begins) since = performance.now();
    standing = highest(standing, heard.standing);
    silent = heard.launch.mode !== 'normal';
    phase = 'running';
    next = count ?? next;
    if (!silent) {
      putAll(dialect.opening(heard.begun));
      commit();
    }
    return heard.launch;
  };

  const tellAnswers = (): boolean => {
    while (queue.length > 0 && next !== null) {
      const first = queue[0]!;
      const [id, ...rest] = dialect.interaction(next, first.told, first.at);
      refused = false;
      const begun = id !== undefined && calls?.set(id.element, id.value) === true;
      const code = begun ? '' : (calls?.error() ?? '');
      if (begun && putAll(rest)) next += 1;
      else if (dialect.unknownElement.includes(code)) next = null;
      else {
        if (refused || dialect.refusal.includes(code)) first.tries += 1;
        if (first.tries < TRIES) return false;
        // One answer that a portal will not have must not hold up all that follow.
        const count = countAnswers();
        next = count === 'broken' ? next : (count ?? next);
      }
      queue = queue.slice(1);
    }
    if (next === null) queue = [];
    return true;
  };

  /** Says all that is new; true once the portal has accepted it. */
  const say = (parting: boolean): boolean => {
    if (phase !== 'running') {
      const late = greet();
      if (!late) return false;
      if (started) for (const listener of lateListeners) listener(late);
    }
    if (silent) return true;
    const report = latest;
    const spent = dialect.spent((performance.now() - since) / 1000);
    const said =
      (report === null || putAll(dialect.values(report, standing))) &&
      put(spent) &&
      (!parting || put(dialect.exit(report ? raise(standing, report) : standing)));
    if (!said || !calls?.commit()) return false;
    if (report) standing = raise(standing, report);
    if (queue.length === 0) return true;
    return tellAnswers() && calls.commit();
  };

  const write = (parting = false): void => {
    clearTimeout(timer);
    timer = undefined;
    due = Infinity;
    soon = false;
    if (phase === 'finished' && state === 'closed') return;
    lastWrite = performance.now();
    let accepted = say(parting);
    if (!accepted && phase === 'running') {
      // The portal may have ended the session, or come back with another interface.
      phase = 'idle';
      accepted = say(parting);
    }
    if (accepted) {
      pause = FIRST_RETRY_MS;
      become(silent ? 'readonly' : 'saved');
    } else {
      become('lost');
      plan(pause, true);
      pause = Math.min(2 * pause, LAST_RETRY_MS);
    }
  };

  const plan = (spacing: number, retry = false) => {
    if (state === 'lost' && !retry) return;
    const now = performance.now();
    const at = retry ? now + spacing : Math.max(now, lastWrite + spacing);
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(write, at - now);
  };

  const writeSoon = () => {
    if (soon || !started) return;
    soon = true;
    // All that one moment brings is said together.
    queueMicrotask(() => soon && write());
  };

  const pending = () => {
    if (silent || state === 'closed') return false;
    if (state === 'saved') become('saving');
    return true;
  };

  page.addEventListener('online', () => {
    if (state === 'lost') write();
  });

  return {
    kind: dialect.kind,
    async start() {
      let launch: Launch | null = null;
      for (let search = 0; search < SEARCHES && !launch; search += 1) {
        launch = greet();
        // An interface that refuses will not think better of it at once.
        if (launch || find()) break;
        await new Promise((resolve) => setTimeout(resolve, SEARCH_MS));
      }
      started = true;
      lastWrite = performance.now();
      if (launch) become(silent ? 'readonly' : 'saved');
      else {
        become('lost');
        plan(pause, true);
      }
      return launch ?? NOBODY;
    },
    report(report) {
      const before = latest;
      latest = report;
      if (!pending()) return;
      const { completed, passed, score, location } = report;
      if (before?.completed !== completed || before.passed !== passed || before.score !== score) {
        if (before === null && !completed && score === null) plan(STEP_MS);
        else writeSoon();
      } else plan(before.location === location && before.progress === report.progress ? STATE_MS : STEP_MS);
    },
    answered(told) {
      if (silent || phase === 'finished' || next === null) return;
      queue = [...queue, { told, at: new Date(), tries: 0 }];
      pending();
      if (told.id.startsWith('check-')) writeSoon();
      else plan(STEP_MS);
    },
    async flush() {
      if (state !== 'closed' && started) write();
    },
    finish() {
      if (phase === 'finished' || !started) return;
      write(true);
      if (phase !== 'running') return;
      const accepted = state !== 'lost';
      phase = 'finished';
      clearTimeout(timer);
      timer = undefined;
      if (calls?.finish() || accepted) become(accepted ? 'closed' : 'lost');
    },
    saveState: () => state,
    onSaveState(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    onLate(listener) {
      lateListeners.add(listener);
      return () => lateListeners.delete(listener);
    },
  };
}
