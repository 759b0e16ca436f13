/** Takes all steps of a sliced computation at once: where the image is known to be small. */
export function runNow<R>(steps: Generator<void, R, void>): R {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
