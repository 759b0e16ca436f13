import { expect, test, vi } from 'vitest';
import { initialState, trainingStep } from '../../src/math/training';
import { netShape, runOptions } from './helpers';
import { makeClient } from './hosts';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

test('a run that diverges is frozen at its last finite step and names the parameter', async () => {
  const { client } = makeClient();
  const shape = netShape([4], 'relu', 'linear');
  const run = await client.openRun(runOptions(shape, { learningRate: 3 }));
  const { frozen, ...snapshot } = await run.train(1000);
  expect(frozen).not.toBeNull();
  expect(snapshot.step).toBe(frozen!.step);
  expect(snapshot.step).toBeGreaterThan(0);
  expect(snapshot.finite).toBe(true);
  expect([...snapshot.params, snapshot.trainLoss].every((v) => Math.abs(v) < 1e15)).toBe(true);
  expect(['weight', 'bias', 'loss']).toContain(frozen!.what);
  expect(Math.abs(frozen!.value) < 1e15).toBe(false);
  expect(frozen!.parameter.layer).toBeLessThan(2);
  // It stays there, and one step more is exactly where the plain numbers leave the range too.
  expect((await run.train(5)).step).toBe(snapshot.step);
  // From an earlier state it goes on again.
  expect((await run.load(run.first.state)).frozen).toBeNull();
  expect((await run.train(1)).step).toBe(1);
  run.close();
});

test('the frozen step is the same whether it is met by one call or step by step', async () => {
  const { client } = makeClient();
  const options = runOptions(netShape([], 'linear', 'linear'), { learningRate: 5, optimizer: 'momentum' });
  const one = await client.openRun(options);
  const whole = await one.train(500);
  const two = await client.openRun(options);
  let last = two.first;
  while (!last.frozen) last = await two.train(1);
  expect(last.step).toBe(whole.step);
  expect(last.params).toEqual(whole.params);
  expect(last.frozen).toEqual(whole.frozen);
  const { data, settings, shape } = options;
  let state = initialState(two.first.params);
  for (let i = 0; i < last.step; i += 1)
    state = trainingStep(shape, settings, state, data.x, data.y, 5).state;
  expect(Math.max(...state.params.map(Math.abs))).toBeLessThan(1e15);
});

test('of several replicas one may diverge while the others go on', async () => {
  const { client } = makeClient();
  const options = runOptions(netShape([3], 'relu', 'linear'), { learningRate: 0.02 });
  const replicas = [{ seed: 1 }, { seed: 2, learningRate: 9 }, { seed: 3 }];
  const run = await client.openRun({ ...options, replicas });
  const { step, replicas: reports } = await run.train(400);
  expect(step).toBe(400);
  expect(reports.map((r) => r.finite)).toEqual([true, false, true]);
  const alone = await client.openRun({ ...options, replicas: [{ seed: 3 }] });
  expect((await alone.train(400)).params).toEqual(reports[2]!.params);
});
