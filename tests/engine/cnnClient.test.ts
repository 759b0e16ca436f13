import { describe, expect, test, vi } from 'vitest';
import { EngineError } from '../../src/engine/client/engineError';
import type { CnnAsk, CnnSnapshot } from '../../src/engine/client/cnnTypes';
import { bars, cnnOptions, smallShape } from './cnnHelpers';
import { makeClient } from './hosts';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options = cnnOptions(smallShape, { epochs: 400 }, 40, { test: bars(20, smallShape, 8) });
const ask: CnnAsk = { maps: bars(2, smallShape, 9), evaluate: ['test'] };
const plainOf = ({ runId: _, trained: __, ...rest }: CnnSnapshot): unknown => rest;

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
] as const)('convolutional networks of an engine in the %s', (_, force) => {
  const make = () => makeClient({ backend: 'cpu', ...force }).client;

  test('train, look, go back to a state and on to the same numbers, and leave no tensor behind', async () => {
    const client = make();
    const before = await client.memory();
    const run = await client.openCnn(options, ask);
    expect(run.first).toMatchObject({ step: 0, loss: null, perEpoch: 5, steps: 2000, images: 0 });
    expect(run.first.looks).toHaveLength(2);
    const at7 = await run.train(7);
    const at12 = await run.train(5, ask);
    expect(at12).toMatchObject({ step: 12, epoch: 2, images: 80 + 16 });
    expect(at12.trained.steps).toBe(5);
    await run.load(at7.state);
    expect(plainOf(await run.train(5, ask))).toEqual(plainOf(at12));
    const looks = await run.forward(ask.maps!, true);
    expect(looks).toEqual(at12.looks);
    const heard: number[] = [];
    const evaluation = await run.evaluate('test', { onProgress: ({ done }) => heard.push(done) });
    expect(evaluation).toEqual(at12.evaluations[0]);
    expect(heard.at(-1)).toBe(20);
    const given = await run.evaluate({ x: options.test!.x });
    expect(given.probabilities).toEqual(evaluation.probabilities);
    expect(given.accuracy).toBeNaN();
    run.close();
    expect(await client.memory()).toEqual(before);
    expect(await codeOf(run.train(1))).toBe('closed');
  });

  test('abort a long training or evaluation; the run stands where it stood', async () => {
    const client = make();
    const run = await client.openCnn(options);
    const at3 = await run.train(3);
    const control = new AbortController();
    const heard: number[] = [];
    setTimeout(() => control.abort(), 60);
    const began = performance.now();
    const how = { signal: control.signal, onProgress: ({ done }: { done: number }) => heard.push(done) };
    expect(await codeOf(run.train(2000, {}, how))).toBe('aborted');
    expect(performance.now() - began).toBeLessThan(3000);
    expect(heard.length).toBeGreaterThan(0);
    expect(plainOf(await run.train(0))).toEqual(plainOf(at3));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const many = bars(3000, smallShape, 4);
    expect(await codeOf(run.evaluate(many, { signal: stop.signal }))).toBe('aborted');
    run.close();
  });

  test('let a newer look overtake a waiting one', async () => {
    const run = await make().openCnn(options);
    const answers = await Promise.all([1, 2, 3].map((i) => run.forward(bars(1, smallShape, i))));
    expect(answers.map((answer) => answer === 'superseded')).toEqual([false, true, false]);
    run.close();
  });

  test('refuse what is out of range and name it', async () => {
    const client = make();
    const bad = { ...options, train: { ...options.train, labels: new Uint8Array(3) } };
    await expect(client.openCnn(bad)).rejects.toMatchObject({
      code: 'bad-request',
      data: { field: 'train labels' },
    });
    const run = await client.openCnn(cnnOptions());
    await expect(run.train(1, { evaluate: ['test'] })).rejects.toMatchObject({ data: { field: 'evaluate' } });
    await expect(run.forward({ x: new Uint8Array(7) })).rejects.toMatchObject({ code: 'bad-request' });
    expect((await run.train(1)).step).toBe(1);
    run.close();
  });
});

test('a worker that dies in mid-run is replaced, and the run ends on the same numbers', async () => {
  const { client, workers } = makeClient();
  const calm = await client.openCnn(options);
  await calm.train(4);
  const wanted = await calm.train(40, ask);
  const run = await client.openCnn(options);
  await run.train(4);
  workers[0]!.dieInNextJob();
  expect(plainOf(await run.train(40, ask))).toEqual(plainOf(wanted));
  expect(workers.length).toBe(2);
});
