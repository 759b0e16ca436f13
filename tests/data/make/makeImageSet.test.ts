import { expect, test, vi } from 'vitest';
import type { ImageOptions } from '../../../src/data/make/imageOptions';
import { makeImages } from '../../../src/data/make/makeImages';
import { makeImageSet, MakeImagesError } from '../../../src/data/make/makeImageSet';
import type { MakeAnswer } from '../../../src/data/make/makeProtocol';

const options: ImageOptions = { kind: 'shapes', size: 32, count: 100, seed: 3 };

/** A worker that does what a test tells it to. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly asked: unknown[] = [];
  private readonly act: (worker: FakeWorker) => void;

  constructor(act: (worker: FakeWorker) => void) {
    super();
    this.act = act;
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
    queueMicrotask(() => this.act(this));
  }

  answer(data: MakeAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const fake = (act: (worker: FakeWorker) => void) => {
  const worker = new FakeWorker(act);
  return { worker, startWorker: () => worker as unknown as Worker };
};

test('makeImageSet() asks the worker, passes its progress on, gives its set and ends it', async () => {
  const set = makeImages(options);
  const { worker, startWorker } = fake((w) => {
    for (const done of [10, 30, 20, 100]) w.answer({ type: 'progress', done });
    w.answer({ type: 'set', set });
  });
  const onProgress = vi.fn();
  expect(await makeImageSet(options, { startWorker, onProgress })).toBe(set);
  expect(worker.asked).toEqual([options]);
  expect(worker.terminated).toBe(true);
  // Never back: the 20 after the 30 is not told.
  expect(onProgress.mock.calls).toEqual([
    [10, 100],
    [30, 100],
    [100, 100],
  ]);
});

test.each([
  [
    'no worker may start',
    () => {
      throw new Error('forbidden');
    },
  ],
  ['its script does not come', fake((w) => w.dispatchEvent(new Event('error'))).startWorker],
  ['its answer does not arrive', fake((w) => w.dispatchEvent(new Event('messageerror'))).startWorker],
  ['the caller wants none', null],
] as [string, (() => Worker) | null][])(
  'makeImageSet() makes the set in the page where %s',
  async (_why, startWorker) => {
    const onProgress = vi.fn();
    const set = await makeImageSet(options, { startWorker, onProgress });
    expect(set).toEqual(makeImages(options));
    expect(onProgress.mock.calls.at(-1)).toEqual([100, 100]);
    expect(onProgress.mock.calls.length).toBeGreaterThan(2);
  },
);

test('makeImageSet() lets the page have its turn between pieces', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await makeImageSet(options, { startWorker: null });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

test('makeImageSet() aborted in the worker rejects with the reason and ends the worker', async () => {
  const stop = new AbortController();
  const { worker, startWorker } = fake((w) => {
    w.answer({ type: 'progress', done: 5 });
    stop.abort(new Error('enough'));
  });
  await expect(makeImageSet(options, { startWorker, signal: stop.signal })).rejects.toThrow('enough');
  expect(worker.terminated).toBe(true);
});

test('makeImageSet() aborted in the page stops between two pieces', async () => {
  const stop = new AbortController();
  const onProgress = vi.fn((done: number) => {
    if (done > 10) stop.abort();
  });
  const made = makeImageSet(options, { startWorker: null, signal: stop.signal, onProgress });
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  expect(onProgress.mock.calls.at(-1)![0]).toBeLessThan(100);
});

test('makeImageSet() aborted before it starts starts nothing', async () => {
  const startWorker = vi.fn();
  const signal = AbortSignal.abort();
  await expect(makeImageSet(options, { startWorker, signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(startWorker).not.toHaveBeenCalled();
});

test('makeImageSet() says what went wrong in the worker', async () => {
  const { worker, startWorker } = fake((w) =>
    w.answer({ type: 'failed', message: 'Array buffer allocation failed' }),
  );
  const made = makeImageSet(options, { startWorker });
  await expect(made).rejects.toBeInstanceOf(MakeImagesError);
  await expect(made).rejects.toThrow('allocation');
  expect(worker.terminated).toBe(true);
});

test('makeImageSet() refuses a set that cannot be made before anything starts', async () => {
  const startWorker = vi.fn();
  await expect(makeImageSet({ ...options, count: 0 }, { startWorker })).rejects.toThrow(RangeError);
  expect(startWorker).not.toHaveBeenCalled();
});
