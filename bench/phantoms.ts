import type { ImageKind } from '../src/data/make/kinds';
import { makeImageSet } from '../src/data/make/makeImageSet';
import type { MakeOptions } from '../src/data/make/makeImageSet';

/** The longest task of the page while something is done, in milliseconds; 0 if none was over 50. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  watch.observe({ type: 'longtask' });
  await work();
  await new Promise((resolve) => setTimeout(resolve, 100));
  watch.disconnect();
  return longest;
}

/** Seconds for 1,000 images of a kind, from as many as are drawn here. */
async function secondsFor(kind: ImageKind, count: number, make: MakeOptions = {}): Promise<number> {
  const began = performance.now();
  await makeImageSet({ kind, size: 48, count, seed: 1 }, make);
  return (performance.now() - began) / count;
}

const kinds: readonly (readonly [ImageKind, number])[] = [
  ['brain', 1000],
  ['headCt', 1000],
  ['chest', 300],
  ['fundus', 200],
  ['liver', 300],
  ['shapes', 1000],
  ['scenes', 1000],
];

// The window's type stands in the engine's bench.
window.runBench = async () => {
  const rows = [];
  for (const [kind, count] of kinds) {
    const value = await secondsFor(kind, count);
    rows.push({
      name: `1,000 images of 48x48, ${kind}`,
      value,
      unit: 's',
      note: `in the worker, of ${count}`,
    });
  }
  const held = await longestTask(() => secondsFor('brain', 200, { startWorker: null }));
  rows.push({ name: 'images in the page, longest task', value: held, unit: 'ms', note: '0: none over 50' });
  return rows;
};
