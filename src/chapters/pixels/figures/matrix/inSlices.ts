/** Longest stretch of work, in ms, before the page may answer a hand: half of what one notices. */
const BUDGET = 12;

/** Runs a sliced computation between the page's own tasks; null once `signal` says that nobody waits for it. */
export async function inSlices<R>(steps: Generator<void, R, void>, signal: AbortSignal): Promise<R | null> {
  let since = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const next = steps.next();
    if (next.done) return next.value;
    if (performance.now() - since < BUDGET) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
