import { expect, test, vi } from 'vitest';
import type { EngineClient } from '../../src/engine/client/engineClient';
import { TrainerStore } from '../../src/engine/client/trainerStore';
import type { TrainerOptions, TrainerView } from '../../src/engine/client/trainerView';
import { nextTurn } from '../../src/engine/slices';
import { HandClock } from './handClock';
import { netShape, runOptions } from './helpers';
import { makeClient } from './hosts';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options: TrainerOptions = runOptions(netShape([4]), { dropout: 0.1, learningRate: 0.3 }, 40);

interface Stage {
  store: TrainerStore;
  clock: HandClock;
  client: EngineClient;
  /** Lets frames and answers pass until the view is as wanted. */
  until(wanted: (view: TrainerView) => boolean): Promise<TrainerView>;
}

async function stage(own: Partial<TrainerOptions> = {}): Promise<Stage> {
  const { client } = makeClient();
  const clock = new HandClock();
  const store = new TrainerStore(client, clock);
  const until: Stage['until'] = async (wanted) => {
    for (let i = 0; i < 20_000; i += 1) {
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
  (view: TrainerView): boolean =>
    view.snapshot?.step === step && !view.busy;

/** Parameters of every step 0..n, by single steps of a run of their own. */
async function everyStep(client: EngineClient, n: number): Promise<Float32Array[]> {
  const run = await client.openRun(options);
  const all = [run.first.params];
  for (let i = 0; i < n; i += 1) all.push((await run.train(1, { evaluate: false })).params);
  run.close();
  return all;
}

test('step, step back and reset go to the same numbers to the bit', async () => {
  const { store, client, until } = await stage();
  const all = await everyStep(client, 12);
  for (let i = 1; i <= 12; i += 1) {
    store.step();
    expect((await until(at(i))).snapshot!.params).toEqual(all[i]);
  }
  expect(store.view().losses.map((p) => p.step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (let i = 11; i >= 7; i -= 1) {
    store.back();
    expect((await until(at(i))).snapshot!.params).toEqual(all[i]);
  }
  expect(store.view().losses.at(-1)!.step).toBe(7);
  store.reset();
  const start = await until(at(0));
  expect(start.snapshot!.params).toEqual(all[0]);
  expect(start.canBack).toBe(false);
  store.back();
  expect((await until(at(0))).snapshot!.step).toBe(0);
  store.step();
  expect((await until(at(1))).snapshot!.params).toEqual(all[1]);
});

test('ten quick wishes are ten steps', async () => {
  const { store, until } = await stage();
  for (let i = 0; i < 10; i += 1) store.step();
  store.back(3);
  await until(at(7));
});

test('going back over what play passed in leaps retrains to the same numbers', async () => {
  const { store, client, until } = await stage();
  const all = await everyStep(client, 700);
  store.play();
  await until((view) => view.snapshot!.step > 500);
  store.pause();
  const { snapshot } = await until((view) => !view.playing && !view.busy);
  const end = Math.min(699, snapshot!.step);
  for (const step of [end - 1, end - 2, 333, 47, 1]) {
    store.seek(step);
    expect((await until(at(step))).snapshot!.params).toEqual(all[step]);
  }
  store.seek(end);
  expect((await until(at(end))).snapshot!.params).toEqual(all[end]);
});

test('a link with step=120 begins there, with the numbers of 120 single steps', async () => {
  const { store, client } = await stage({ startStep: 120 });
  const all = await everyStep(client, 120);
  expect(store.view().snapshot!.step).toBe(120);
  expect(store.view().snapshot!.params).toEqual(all[120]);
  expect(store.view().losses[0]!.step).toBe(0);
});

test('play takes the chosen number of steps a second and rests while the page is hidden', async () => {
  const { store, clock, until } = await stage({ speed: 10 });
  store.play();
  const began = clock.time;
  await until((view) => view.snapshot!.step >= 20);
  expect(clock.time - began).toBeGreaterThan(1700);
  expect(clock.time - began).toBeLessThan(2400);
  clock.isHidden = true;
  for (let i = 0; i < 5; i += 1) {
    clock.tick(1000);
    await nextTurn();
  }
  const hiddenAt = store.view().snapshot!.step;
  for (let i = 0; i < 50; i += 1) {
    clock.tick(1000);
    await nextTurn();
  }
  expect(store.view().snapshot!.step).toBe(hiddenAt);
  clock.isHidden = false;
  await until((view) => view.snapshot!.step > hiddenAt);
  expect(store.view().snapshot!.step - hiddenAt).toBeLessThan(5);
  store.pause();
  await until((view) => !view.playing && !view.busy);
});

test('listeners hear at most once a frame', async () => {
  const { store, clock, until } = await stage();
  let heard = 0;
  store.subscribe(() => (heard += 1));
  store.play();
  const before = clock.time;
  await until((view) => view.snapshot!.step > 300);
  const frames = (clock.time - before) / 16;
  expect(heard).toBeLessThanOrEqual(frames);
  expect(heard).toBeGreaterThan(2);
});

test('a diverging run freezes, stops playing, refuses to step on and can go back', async () => {
  const shape = netShape([], 'linear', 'linear');
  const { store, until } = await stage({ ...runOptions(shape, { learningRate: 30 }) });
  store.play();
  const view = await until((v) => v.frozen !== null && !v.busy);
  expect(view.playing).toBe(false);
  const { step } = view.frozen!;
  expect(view.snapshot!.step).toBe(step);
  store.step();
  store.play();
  for (let i = 0; i < 20; i += 1) await nextTurn();
  expect((await until(at(step))).frozen).not.toBeNull();
  store.back();
  expect((await until(at(step - 1))).frozen).toBeNull();
  store.step();
  await until(at(step));
  store.step();
  expect((await until((v) => v.frozen !== null && !v.busy)).snapshot!.step).toBe(step);
});

test('a new configuration takes over at once; its failure is told by its code', async () => {
  const { store, until } = await stage();
  store.play();
  store.configure({ ...options, replicas: [{ seed: 99 }] });
  const view = await until(at(0));
  expect(view.playing).toBe(false);
  store.configure({ ...options, shape: netShape([20]) });
  expect((await until((v) => v.failed !== null)).failed).toBe('bad-request');
  store.configure(options);
  expect((await until((v) => v.failed === null && !v.busy && v.snapshot !== null)).snapshot!.step).toBe(0);
});

test('setAsk brings the wished picture for the present step', async () => {
  const { store, until } = await stage();
  store.step(3);
  await until(at(3));
  const bounds = { x0: -1, x1: 1, y0: -1, y1: 1 };
  store.setAsk({ fields: [{ from: 4, to: 5, columns: 6, rows: 5, bounds }] });
  const view = await until((v) => v.snapshot!.fields.length === 1);
  expect(view.snapshot!.fields[0]!.values.length).toBe(30);
  expect(view.snapshot!.step).toBe(3);
});

test('an edited state is a fork: back and forward over it gives the same bits, from before it the old course', async () => {
  const { store, until } = await stage();
  store.configure(options);
  await until((view) => view.snapshot?.step === 0);
  store.step(6);
  const plain = (await until((view) => view.snapshot?.step === 6)).snapshot!.params;
  store.back(3);
  const third = (await until((view) => view.snapshot?.step === 3 && !view.busy)).snapshot!;
  const values = third.state.values.slice();
  values[0] = 2.5;
  store.load({ step: 3, values });
  await until((view) => view.snapshot?.params[0] === 2.5);
  store.step(3);
  const edited = (await until((view) => view.snapshot?.step === 6 && !view.busy)).snapshot!.params;
  expect([...edited]).not.toEqual([...plain]);
  store.back(2);
  await until((view) => view.snapshot?.step === 4 && !view.busy);
  store.step(2);
  const again = (await until((view) => view.snapshot?.step === 6 && !view.busy)).snapshot!.params;
  expect([...again]).toEqual([...edited]);
  store.reset();
  await until((view) => view.snapshot?.step === 0 && !view.busy);
  store.setSpeed(1000);
  store.play();
  await until((view) => (view.snapshot?.step ?? 0) > 8);
  store.pause();
  store.seek(6);
  const old = (await until((view) => view.snapshot?.step === 6 && !view.busy)).snapshot!.params;
  expect([...old]).toEqual([...plain]);
  store.close();
});

test('two runs started and stopped twenty times quickly leave nothing in the engine', async () => {
  const { client } = makeClient();
  const before = await client.memory();
  const clock = new HandClock();
  const stores = [new TrainerStore(client, clock), new TrainerStore(client, clock)];
  for (let turn = 0; turn < 20; turn += 1) {
    for (const store of stores) {
      store.configure({ ...options, replicas: [{ seed: turn }] });
      store.play();
    }
    // Some are closed before they are open, some in mid-play.
    for (let k = 0; k < turn % 5; k += 1) {
      clock.tick();
      await nextTurn();
    }
    for (const store of stores) store.close();
  }
  // What was still being opened is closed when it has opened.
  await vi.waitFor(async () => expect(await client.memory()).toEqual(before), { timeout: 20_000 });
});
