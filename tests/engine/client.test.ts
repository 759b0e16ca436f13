import { describe, expect, test, vi } from 'vitest';
import { EngineError } from '../../src/engine/client/engineError';
import type { Snapshot } from '../../src/engine/client/types';
import { ring, netShape, runOptions } from './helpers';
import { makeClient } from './hosts';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options = runOptions(netShape([8, 8]), { optimizer: 'adam', dropout: 0.1 }, 60);
const ask = {
  fields: [{ from: 0, to: 17, columns: 8, rows: 8, bounds: { x0: -3, x1: 3, y0: -3, y1: 3 } }],
  gradients: { case: 2 },
} as const;
const plainOf = ({ runId: _, ...rest }: Snapshot): unknown => rest;

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
}

/** The contract that every host keeps. */
describe.each([
  ['worker', {}],
  ['page', { host: 'page' }],
] as const)('an engine in the %s', (where, force) => {
  const make = () => makeClient({ backend: 'cpu', ...force });

  test('says where it runs and on what', async () => {
    const { client } = make();
    const phases: string[] = [];
    client.subscribe(() => phases.push(client.status().phase));
    await client.memory();
    expect(client.status()).toEqual({ phase: 'ready', backend: 'cpu', gpu: '', where, reason: 'forced' });
    expect(phases).toEqual(['starting', 'ready']);
  });

  test('trains, and the same run loaded at a step goes on to the same numbers', async () => {
    const { client } = make();
    const run = await client.openRun(options);
    expect(run.first.step).toBe(0);
    expect(run.first.batchLoss).toBeNull();
    expect(run.units).toBe(17);
    const at20 = await run.train(20);
    const at57 = await run.train(37, ask);
    expect(at57.step).toBe(57);
    expect(at57.epoch).toBe(9);
    expect(at57.trainLoss).toBeLessThan(run.first.trainLoss);
    await run.load(at20.state);
    const again = await run.train(37, ask);
    expect(again).toEqual(at57);
    await run.load(run.first.state);
    for (let i = 0; i < 57; i += 1) await run.train(1, { evaluate: false });
    expect((await run.train(0, ask)).params).toEqual(at57.params);
    run.close();
  });

  test('leaves no tensor behind after 10,000 steps, pictures, gradients and errors', async () => {
    const { client } = make();
    const before = await client.memory();
    const run = await client.openRun(options);
    const open = await client.memory();
    for (let i = 0; i < 20; i += 1) await run.train(500, ask);
    for (let i = 0; i < 3; i += 1) {
      await run.field(ask.fields);
      await run.forward(ring(7).x);
    }
    await run.gradients('train');
    expect(await codeOf(run.train(1, { gradients: { case: 999 } }))).toBe('bad-request');
    const after = await client.memory();
    // The order of the epochs under way is the one tensor that comes with the first step.
    expect(after.numTensors - open.numTensors).toBe(1);
    run.close();
    expect(await client.memory()).toEqual(before);
  });

  test('aborts a long training; the run stands where it stood', async () => {
    const { client } = make();
    const run = await client.openRun(options);
    const at5 = await run.train(5);
    const control = new AbortController();
    setTimeout(() => control.abort(), 30);
    const began = performance.now();
    expect(await codeOf(run.train(3_000_000, {}, control.signal))).toBe('aborted');
    expect(performance.now() - began).toBeLessThan(3000);
    expect(plainOf(await run.train(0))).toEqual(plainOf(at5));
    expect(await codeOf(run.train(1, {}, AbortSignal.abort()))).toBe('aborted');
    run.close();
    expect(await codeOf(run.train(1))).toBe('closed');
  });

  test('lets a newer picture overtake a waiting one', async () => {
    const { client } = make();
    const shape = netShape([]);
    const asks = [{ from: 0, to: 1, columns: 4, rows: 4, bounds: { x0: -1, x1: 1, y0: -1, y1: 1 } }];
    const wishes = [1, 2, 3, 4].map((w) => client.field({ shape, params: [w, 0, 0], asks }));
    const answers = await Promise.all(wishes);
    expect(answers.map((answer) => answer === 'superseded')).toEqual([false, true, true, false]);
    const last = answers[3]!;
    if (last === 'superseded') throw new Error('the newest was overtaken');
    expect(last[0]!.values[0]).toBeCloseTo(1 / (1 + Math.exp(4 * 0.75)), 6);
  });

  test('refuses what is out of range and names it', async () => {
    const { client } = make();
    const bad = { ...options, shape: netShape([9]) };
    await expect(client.openRun(bad)).rejects.toMatchObject({
      code: 'bad-request',
      data: { field: 'hidden' },
    });
    const linear = runOptions(netShape([2], 'tanh', 'linear'), { loss: 'bce' });
    expect(await codeOf(client.openRun(linear))).toBe('bad-request');
    const nan = { ...options, data: { x: new Float32Array([NaN, 1]), y: new Float32Array([1]) } };
    await expect(client.openRun(nan)).rejects.toMatchObject({ data: { field: 'x' } });
  });
});

describe('an engine whose host fails', () => {
  test('goes on in a new worker from the last snapshot, as if nothing had been', async () => {
    const { client, workers } = makeClient();
    const calm = await client.openRun(options);
    const wanted = [await calm.train(30), await calm.train(6000, ask)];
    const run = await client.openRun(options);
    await run.train(30);
    workers[0]!.dieInNextJob();
    expect(plainOf(await run.train(6000, ask))).toEqual(plainOf(wanted[1]!));
    expect(workers.length).toBe(2);
    expect(client.status()).toMatchObject({ phase: 'ready', where: 'worker' });
  });

  test('moves into the page when workers keep dying', async () => {
    const { client, workers } = makeClient();
    const run = await client.openRun(options);
    for (let i = 0; i < 3; i += 1) {
      workers.at(-1)!.dieInNextJob();
      await run.train(50);
    }
    expect((await run.train(0)).step).toBe(150);
    expect(client.status()).toMatchObject({ phase: 'ready', where: 'page' });
  });

  test('starts in the page when a worker is forbidden, and says why', async () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    const { client } = makeClient({}, { worker: forbidden });
    const run = await client.openRun(options);
    expect((await run.train(3)).step).toBe(3);
    expect(client.status()).toMatchObject({ phase: 'ready', where: 'page', reason: 'no-webgl' });
  });

  test('moves into the page when only the page has WebGL', async () => {
    const { client } = makeClient({}, { pageHasWebgl: () => true });
    await client.memory();
    expect(client.status().where).toBe('page');
  });
});
