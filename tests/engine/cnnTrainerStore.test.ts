import { expect, test, vi } from 'vitest';
import { CnnTrainerStore } from '../../src/engine/client/cnnTrainerStore';
import type { CnnTrainerOptions, CnnTrainerView } from '../../src/engine/client/cnnTrainerView';
import type { EngineClient } from '../../src/engine/client/engineClient';
import { nextTurn } from '../../src/engine/slices';
import { bars, cnnOptions, smallShape } from './cnnHelpers';
import { HandClock } from './handClock';
import { makeClient } from './hosts';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options: CnnTrainerOptions = {
  ...cnnOptions(smallShape, { epochs: 6 }, 40),
  validation: bars(24, smallShape, 6),
};

interface Stage {
  store: CnnTrainerStore;
  clock: HandClock;
  client: EngineClient;
  /** Lets frames and answers pass until the view is as wanted. */
  until(wanted: (view: CnnTrainerView) => boolean): Promise<CnnTrainerView>;
}

async function stage(own: Partial<CnnTrainerOptions> = {}): Promise<Stage> {
  const { client } = makeClient();
  const clock = new HandClock();
  const store = new CnnTrainerStore(client, clock);
  const until: Stage['until'] = async (wanted) => {
    for (let i = 0; i < 30_000; i += 1) {
      if (wanted(store.view())) return store.view();
      clock.tick();
      await nextTurn();
    }
    throw new Error(
      `never came: ${JSON.stringify({ ...store.view(), snapshot: store.view().snapshot?.step })}`,
    );
  };
  store.configure({ ...options, ...own });
  await until((view) => view.snapshot !== null && !view.busy);
  return { store, clock, client, until };
}

const at =
  (step: number) =>
  (view: CnnTrainerView): boolean =>
    view.snapshot?.step === step && !view.busy;

/** Parameters of every step 0..n, by single steps of a run of their own. */
async function everyStep(client: EngineClient, n: number): Promise<Float32Array[]> {
  const run = await client.openCnn(options);
  const all = [run.first.params];
  for (let i = 0; i < n; i += 1) all.push((await run.train(1)).params);
  run.close();
  return all;
}

test('steps on and back give the very numbers of a plain run, also many at once', async () => {
  const { store, client, until } = await stage();
  const all = await everyStep(client, 20);
  expect(store.view()).toMatchObject({ canBack: false, done: false, opening: null, failed: null });
  store.step();
  store.step();
  expect((await until(at(2))).snapshot!.params).toEqual(all[2]);
  store.step(18);
  expect((await until(at(20))).snapshot!.params).toEqual(all[20]);
  store.back(7);
  expect((await until(at(13))).snapshot!.params).toEqual(all[13]);
  expect(store.view().losses.at(-1)!.step).toBeLessThanOrEqual(13);
  store.back();
  store.back();
  expect((await until(at(11))).snapshot!.params).toEqual(all[11]);
  store.seek(20);
  expect((await until(at(20))).snapshot!.params).toEqual(all[20]);
  store.reset();
  const first = await until(at(0));
  expect(first.snapshot!.params).toEqual(all[0]);
  expect(first.losses).toEqual([]);
});

test('playing goes to the end of the run, evaluates every epoch once and keeps the best', async () => {
  const { store, until } = await stage();
  store.play();
  const end = await until((view) => view.done && !view.playing && view.curve.length === 7);
  expect(end.snapshot!.step).toBe(30);
  expect(end.curve.map(({ epoch }) => epoch)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(end.imagesPerSecond).toBeGreaterThan(0);
  expect(end.secondsLeft).toBe(0);
  const accuracies = end.curve.slice(1).map(({ sets }) => sets.validation!.accuracy);
  expect(end.best!.accuracy).toBe(Math.max(...accuracies));
  const rest = end.curve.find(({ epoch }) => epoch === end.best!.epoch)!;
  expect(rest.sets.validation!.loss).toBe(end.best!.loss);
  store.seekBest();
  const best = await until(at(end.best!.step));
  expect(best.curve.at(-1)!.step).toBe(end.best!.step);
  store.play();
  const again = await until((view) => view.done && !view.playing);
  expect(again.snapshot!.params).toEqual(end.snapshot!.params);
});

test('pause stops, a fixed speed is kept, listeners hear at most once a frame', async () => {
  const { store, clock, until } = await stage({ ...options, settings: { ...options.settings, epochs: 100 } });
  let heard = 0;
  store.subscribe(() => (heard += 1));
  store.setSpeed(20);
  store.play();
  const before = clock.time;
  const { snapshot } = await until((view) => view.snapshot!.step >= 12);
  const seconds = (clock.time - before) / 1000;
  expect(snapshot!.step / seconds).toBeLessThan(40);
  expect(heard).toBeLessThanOrEqual((clock.time - before) / 16);
  store.pause();
  const paused = await until((view) => !view.playing && !view.busy);
  for (let i = 0; i < 30; i += 1) {
    clock.tick();
    await nextTurn();
  }
  expect(store.view().snapshot!.step - paused.snapshot!.step).toBeLessThan(4);
});

test('cancel ends a long seek where it is, and the next wish goes on from there', async () => {
  const long = { ...options, settings: { ...options.settings, epochs: 300 } };
  const { store, until } = await stage(long);
  store.seek(1500);
  const under = await until((view) => (view.progress ?? 0) > 0.02);
  expect(under.busy).toBe(true);
  store.cancel();
  const { snapshot } = await until((view) => !view.busy && view.snapshot!.step > 0);
  expect(snapshot!.step).toBeLessThan(1500);
  store.step();
  await until(at(snapshot!.step + 1));
});

test('a link opens at its step; a state from outside is taken over; going before it leads the old way', async () => {
  const { store, client, until } = await stage({ startStep: 9 });
  const all = await everyStep(client, 12);
  const nine = await until(at(9));
  expect(nine.snapshot!.params).toEqual(all[9]);
  const values = nine.snapshot!.state.values.slice();
  values[0] = 0.5;
  store.load({ step: 9, values });
  await until((view) => view.snapshot!.params[0] === 0.5);
  store.step(3);
  const forked = await until(at(12));
  expect(forked.snapshot!.params).not.toEqual(all[12]);
  store.reset();
  await until(at(0));
  store.step(12);
  // The fork begins at step 9: what lies before it is the same, so is the fork itself.
  expect((await until(at(12))).snapshot!.params).toEqual(forked.snapshot!.params);
});

test('setAsk brings maps for the present step; a bad configuration is told by its code and field', async () => {
  const { store, until } = await stage();
  store.step(3);
  await until(at(3));
  store.setAsk({ maps: bars(1, smallShape, 9) });
  const view = await until((v) => v.snapshot!.looks.length === 1);
  expect(view.snapshot!.step).toBe(3);
  expect(view.snapshot!.looks[0]!.layers.map(({ kind }) => kind)).toEqual(['input', 'conv', 'pool', 'conv']);
  store.configure({ ...options, train: { ...options.train, labels: new Uint8Array(40).fill(9) } });
  const { failed } = await until((v) => v.failed !== null);
  expect(failed).toMatchObject({ code: 'bad-request', data: { field: 'train labels' } });
  store.configure(options);
  expect((await until((v) => v.failed === null && !v.busy && v.snapshot !== null)).snapshot!.step).toBe(0);
  store.close();
});

test('a diverging run freezes and stops playing', async () => {
  const { store, until } = await stage({
    settings: { ...options.settings, optimizer: 'sgd', learningRate: 1e5, schedule: 'constant' },
  });
  store.play();
  const view = await until((v) => v.frozen !== null && !v.busy && !v.playing);
  expect(view.snapshot!.step).toBe(view.frozen!.step);
  store.step();
  store.back();
  if (view.frozen!.step > 0) await until(at(view.frozen!.step - 1));
});
