import type { Hello, HostLink } from './hostLink';
import type { Launch, Report, Reporter, SaveState } from './reporter';

/** How long the lesson waits for a host that may never greet. */
const GREETING_MS = 800;
/** A drag changes the place to come back to many times a second. */
const STATE_MS = 500;

/**
 * Tells the page around a frame.
 * @param address gives the lesson's own address as it stands now, from the `#` on
 */
export function messageReporter(
  link: HostLink,
  address: () => string,
  greetingMs: number = GREETING_MS,
): Reporter {
  const listeners = new Set<(state: SaveState) => void>();
  const lateListeners = new Set<(launch: Launch) => void>();
  let saveState: SaveState = 'none';
  let readonly = false;
  let confirms = false;
  let latest: Report | null = null;
  let told: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: SaveState) => {
    if (next === saveState) return;
    saveState = next;
    for (const listener of listeners) listener(next);
  };

  const tellPlace = (again = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (!latest || readonly || (!again && told?.resume === latest.resume)) return;
    told = latest;
    if (confirms) become('saving');
    link.send({ type: 'state', resume: latest.resume, address: address() });
  };

  link.onOrder((order) => {
    if (order.type === 'saved' && confirms) become(order.ok ? 'saved' : 'lost');
  });

  const greetedBy = (hello: Hello) => {
    confirms = hello.confirms;
    readonly = hello.mode !== 'normal';
    if (readonly) become('readonly');
  };

  return {
    kind: 'message',
    async start(): Promise<Launch> {
      let patience: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => {
        patience = setTimeout(resolve, greetingMs, null);
      });
      const hello = await Promise.race([link.greeted, late]);
      clearTimeout(patience);
      if (hello === null) {
        void link.greeted.then((belated) => {
          greetedBy(belated);
          for (const listener of lateListeners) listener(launchOf(belated));
          const report = latest;
          latest = told = null;
          if (report) this.report(report);
        });
        return { mode: 'normal', resume: null, language: null, passMark: null };
      }
      greetedBy(hello);
      return launchOf(hello);
    },
    report(report) {
      if (readonly) return;
      const before = latest;
      latest = report;
      if (
        !before ||
        before.progress !== report.progress ||
        before.location !== report.location ||
        before.completed !== report.completed
      ) {
        const { progress, location, completed } = report;
        link.send({ type: 'progress', progress, step: location, completed });
      }
      const ended =
        report.completed &&
        (!before?.completed || before.score !== report.score || before.passed !== report.passed);
      if (ended) link.send({ type: 'completed', score: report.score, passed: report.passed });
      if (ended) tellPlace();
      else timer ??= setTimeout(tellPlace, STATE_MS);
    },
    answered(interaction) {
      if (!readonly) link.send({ type: 'answered', ...interaction });
    },
    async flush() {
      tellPlace(saveState === 'lost');
    },
    finish() {
      // The browser may bring the page back as it was: there is no goodbye to take back.
      tellPlace();
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

function launchOf({ mode, resume, passMark }: Hello): Launch {
  return { mode, resume, language: null, passMark };
}
