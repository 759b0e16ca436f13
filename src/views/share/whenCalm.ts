const QUIET_MS = 800;
const AT_LATEST_MS = 20_000;
const BUSY = '[aria-busy=true], [data-phase=starting], [data-phase=recovering]';

/** Waits until what stands in a box has come to rest: nothing loads, starts or changes; at most twenty seconds. */
export function whenCalm(box: Element): Promise<void> {
  return new Promise((done) => {
    const begun = performance.now();
    let changed = begun;
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setInterval(() => {
      const now = performance.now();
      const rests = now - changed > QUIET_MS && !box.querySelector(BUSY);
      if (!rests && now - begun < AT_LATEST_MS) return;
      clearInterval(timer);
      observer.disconnect();
      done();
    }, 100);
  });
}
