import { expect, test, vi } from 'vitest';
import { patches } from '../../e2e/harness/engineData';
import type { ModelProgress } from '../../src/engine/client/models';
import { makeClient } from './hosts';

// These train for real; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options = { seed: 1, classes: 4, center: 1000, scale: 600 };

test('the patch classifier learns four tissues from 800 patches and reports its progress', async () => {
  const { client } = makeClient();
  const before = await client.memory();
  const model = await client.openModel('patchClassifier', options);
  const seen: ModelProgress[] = [];
  const last = await model.train(patches(800, 1), (progress) => seen.push(progress));
  expect(seen.map((p) => p.step)).toEqual([10, 20, 30, 40, 50, 60]);
  expect(seen.at(-1)).toEqual(last);
  expect(last.accuracy).toBeGreaterThan(0.97);
  const unseen = patches(200, 2);
  const answer = await model.predict(unseen.x);
  if (answer === 'superseded') throw new Error('nothing else was asked');
  let right = 0;
  for (const [i, label] of unseen.labels.entries()) {
    const row = [...answer.subarray(i * 4, i * 4 + 4)];
    expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
    if (row.indexOf(Math.max(...row)) === label) right += 1;
  }
  expect(right).toBeGreaterThan(190);
  model.close();
  expect(await client.memory()).toEqual(before);
});

test('two classifiers of the same seed answer alike, and after a dead worker the answer stays', async () => {
  const { client, workers } = makeClient();
  const answers: unknown[] = [];
  const data = patches(300, 3);
  for (let i = 0; i < 2; i += 1) {
    const model = await client.openModel('patchClassifier', options);
    await model.train(data);
    answers.push(await model.predict(data.x));
    workers.at(-1)!.die();
    answers.push(await model.predict(data.x));
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(answers[3]).toEqual(answers[0]);
});

test('options and data out of range are refused by name', async () => {
  const { client } = makeClient();
  const bad = client.openModel('patchClassifier', { ...options, scale: 0 });
  await expect(bad).rejects.toMatchObject({ code: 'bad-request', data: { field: 'scale' } });
  const model = await client.openModel('patchClassifier', options);
  await expect(model.predict(new Float32Array(63))).rejects.toMatchObject({ data: { field: 'input' } });
  const short = { x: new Float32Array(64), labels: new Uint8Array(2) };
  await expect(model.train(short)).rejects.toMatchObject({ data: { field: 'x', expected: 128 } });
});
