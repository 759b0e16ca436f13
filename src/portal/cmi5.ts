import type { SafeStorage } from '../state/storage';
import type { Cmi5Launch } from './cmi5Launch';
import { recall, remember, type Kept, type Memory } from './cmi5Memory';
import { statementQueue, verbOf } from './cmi5Queue';
import { askForKey, cmi5Requests, KeyRefused } from './cmi5Requests';
import { writeEnd, writeNews, type Said } from './cmi5Scribe';
import { openSession, type Cmi5Session } from './cmi5Session';
import type { Interaction, Launch, Report, Reporter, SaveState } from './reporter';
import { watchReload } from './watchReload';

/** A first look is worth some patience: the learner sees at once where they were. */
const START_MS = [0, 1000, 3000];
const SOON_MS = 1000;
const RETRY_MS = { first: 5000, most: 60_000 };

/**
 * Tells a cmi5 portal.
 * @param storage outlives a reload, but not the window: `safeStorage(() => window.sessionStorage)`
 * @param go leads the window elsewhere
 */
export function cmi5Reporter(
  launch: Cmi5Launch,
  storage: SafeStorage,
  go: (address: string) => void = (address) => location.assign(address),
): Reporter {
  const { registration } = launch;
  const recalled = recall(storage, registration, launch.fetch);
  let key = recalled?.key ?? '';
  let began = recalled?.began ?? null;
  let said: Said = {
    completed: recalled?.completed ?? false,
    passed: recalled?.passed ?? false,
    terminated: recalled?.terminated ?? false,
    failed: null,
    tenths: 0,
  };
  let session: Cmi5Session | null = null;
  let kept: Kept | null = null;
  let keptHeard = true;
  /** The portal wants nothing of this session: no asking again will help. */
  let refused = false;
  let finished = said.terminated;
  let leaving = false;
  let waited = false;
  let latest: Report | null = null;
  let answers: Interaction[] = [];
  let saveState: SaveState = 'none';
  let started: Promise<Launch> | null = null;
  let round: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = RETRY_MS.first;
  const listeners = new Set<(state: SaveState) => void>();
  const lateListeners = new Set<(launch: Launch) => void>();
  const reloading = watchReload();
  const requests = () => cmi5Requests(launch, key);

  const note = () => {
    if (key === '') return;
    const { completed, passed, terminated } = said;
    // Answers are told anew by who has given them.
    const open = queue.open().filter((each) => verbOf(each) !== 'answered');
    const memory: Memory = { fetch: launch.fetch, key, began, completed, passed, terminated, open };
    remember(storage, registration, memory);
  };
  const queue = statementQueue(
    recalled?.open ?? [],
    (list) => requests().send(list),
    (lost) => {
      // A session that may not begin has no other statement either.
      if (lost.some((each) => verbOf(each) === 'initialized')) refused = true;
      note();
      show();
    },
  );

  /** What is to be kept with the portal; null where nothing is new. */
  function unkept(): Kept | null {
    if (session?.mode !== 'normal' || !latest) return null;
    const { resume, progress } = latest;
    const open = queue.open().map(verbOf);
    const completed = said.completed && !open.includes('completed');
    const passed = said.passed && !open.includes('passed');
    const next: Kept = { resume, progress, completed, passed, failed: said.failed };
    return JSON.stringify(next) === JSON.stringify(kept) ? null : next;
  }

  async function keep(): Promise<void> {
    const next = unkept();
    if (!next) return;
    keptHeard = (await requests().keep(next)) === 'taken';
    if (keptHeard) kept = next;
  }

  function stateNow(): SaveState {
    const open = queue.open().length > 0 || unkept() !== null || session === null;
    if (said.terminated && !open) return 'closed';
    if (refused || !queue.heard() || !keptHeard || (session === null && !round)) return 'lost';
    if (session !== null && session.mode !== 'normal') return 'readonly';
    return open ? 'saving' : 'saved';
  }

  function show(): void {
    const next = stateNow();
    if (next === 'closed') {
      clearTimeout(timer);
      removeEventListener('online', hurry);
      if (leaving && session?.returnTo) go(session.returnTo);
      leaving = false;
    }
    if (next === saveState) return;
    saveState = next;
    for (const listener of listeners) listener(next);
  }

  const launched = (): Launch => ({
    mode: session?.mode ?? 'normal',
    resume: session?.kept?.resume ?? null,
    language: session?.language ?? null,
    passMark: session?.mastery ?? null,
    learner: registration,
  });

  async function connect(): Promise<void> {
    try {
      if (key === '') {
        key = await askForKey(launch.fetch);
        note();
      }
      const opened = await openSession(launch, key, began, (statement) => queue.put(statement));
      session = opened;
      began = opened.began;
      kept = opened.kept;
      said = {
        ...said,
        completed: said.completed || Boolean(kept?.completed),
        passed: said.passed || Boolean(kept?.passed),
        failed: kept?.failed ?? null,
        tenths: Math.floor(10 * (kept?.progress ?? 0)),
      };
      note();
      if (waited) for (const listener of lateListeners) listener(launched());
    } catch (error) {
      refused = error instanceof KeyRefused;
    }
  }

  function write(): void {
    if (!session) return;
    said = writeNews(session, said, latest, answers);
    answers = [];
    if (finished) said = writeEnd(session, said, latest);
    note();
  }

  async function work(): Promise<void> {
    if (!session && !refused) await connect();
    if (!session || refused) return;
    write();
    await queue.flush();
    if (queue.heard()) await keep();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    round ??= work().finally(() => {
      round = null;
      show();
      if (saveState !== 'lost') retryMs = RETRY_MS.first;
      else if (!refused) {
        timer ??= setTimeout(hurry, retryMs);
        retryMs = Math.min(2 * retryMs, RETRY_MS.most);
      }
      if (saveState === 'saving') soon();
    });
    show();
    return round;
  }
  const hurry = () => void flush();
  const soon = () => {
    timer ??= setTimeout(hurry, SOON_MS);
    show();
  };

  async function begin(): Promise<Launch> {
    addEventListener('online', hurry);
    for (const delay of START_MS) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await flush();
      if (session || refused) break;
    }
    waited = session === null;
    return launched();
  }

  return {
    kind: 'cmi5',
    start: () => (started ??= begin()),
    report(report) {
      if (finished) return;
      latest = report;
      if ((report.completed && !said.completed) || (report.passed && !said.passed)) hurry();
      else soon();
    },
    answered(interaction) {
      if (finished || session?.mode === 'review' || session?.mode === 'browse') return;
      answers.push(interaction);
      soon();
    },
    flush,
    finish() {
      if (finished) return;
      clearTimeout(timer);
      timer = undefined;
      // A page that will be back in a moment goes on with its session.
      finished = !reloading();
      write();
      if (!session) return show();
      void keep();
      void queue.rush().then(flush);
    },
    leave() {
      if (!session?.returnTo) return false;
      leaving = true;
      show();
      return true;
    },
    onLate(listener) {
      lateListeners.add(listener);
      return () => lateListeners.delete(listener);
    },
    saveState: () => saveState,
    onSaveState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
