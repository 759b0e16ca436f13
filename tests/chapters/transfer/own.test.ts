import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { readOwnFile, writeOwnFile } from '../../../src/chapters/transfer/derive/ownFile';
import { checkOwn, judgeOwn, learnOwn, type OwnModel } from '../../../src/chapters/transfer/derive/ownHead';
import {
  normalize,
  area,
  shape,
  side,
  sourceSettings,
} from '../../../src/chapters/transfer/source/sourcePlan';
import { makeImages } from '../../../src/data/make/makeImages';
import { readWeights } from '../../../src/data/model/layersModel';
import { standardize } from '../../../src/data/transform/standardize';
import { startCpu } from '../../../src/engine/cpuBackend';
import { CnnRun } from '../../../src/engine/models/cnnRun';
import { freeSlices } from '../../../src/engine/slices';
import { createRng } from '../../../src/math/rng';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const file = join(import.meta.dirname, '../../../public/models/brain/weights.bin');
let run: CnnRun;
beforeAll(async () => {
  const train = { x: new Float32Array(area), labels: new Uint8Array(1) };
  const settings = { ...sourceSettings, batchSize: 1, epochs: 1 };
  const initial = readWeights(shape, new Uint8Array(readFileSync(file)))!;
  run = new CnnRun('own', { shape, settings, train, normalize, initial }, await startCpu());
  await run.open(undefined, () => undefined);
});
const featuresOf = (x: ArrayLike<number>) =>
  run.features({ x: standardize(x, area) }, freeSlices, () => undefined);

async function drawn(kind: 'headCt' | 'chest' | 'liver', count: number, seed: number) {
  const { x, labels } = makeImages({ kind, size: side, count, seed });
  return { features: await featuresOf(x), labels: [...labels] };
}
const each = (features: Float32Array, see: (one: Float32Array) => boolean) =>
  Array.from({ length: features.length / 32 }, (_, i) => see(features.subarray(32 * i, 32 * i + 32))).filter(
    Boolean,
  ).length;

let model: OwnModel;
beforeAll(async () => {
  const { features, labels } = await drawn('headCt', 24, 71);
  model = learnOwn(features, labels, ['ring', 'solid']);
});

test('a head learned from twelve images of each calls three of four unseen ones rightly', async () => {
  const { features, labels } = await drawn('headCt', 60, 72);
  let right = 0;
  for (const [i, label] of labels.entries())
    if (judgeOwn(model, features.subarray(32 * i, 32 * i + 32)).called === label) right += 1;
  expect(right).toBeGreaterThanOrEqual(45);
});

test('unseen images of the same kind are mostly called; chest, liver, noise and emptiness are refused', async () => {
  const strange = (features: Float32Array) => each(features, (one) => judgeOwn(model, one).isStrange);
  const counts = {
    same: strange((await drawn('headCt', 60, 72)).features),
    chest: strange((await drawn('chest', 40, 5)).features),
    liver: strange((await drawn('liver', 40, 5)).features),
  };
  console.warn(counts, model.limit);
  expect(counts.same).toBeLessThanOrEqual(9);
  expect(counts.chest).toBeGreaterThanOrEqual(36);
  expect(counts.liver).toBeGreaterThanOrEqual(32);
  const rng = createRng(3);
  const noise = await featuresOf(Float32Array.from({ length: area }, () => rng.normal()));
  expect(judgeOwn(model, noise).isStrange).toBe(true);
  expect(judgeOwn(model, await featuresOf(new Float32Array(area))).isStrange).toBe(true);
});

test('checkOwn judges every image by heads that have not seen it', async () => {
  const { features, labels } = await drawn('headCt', 40, 73);
  expect(checkOwn(features, labels, 2)).toBeGreaterThan(0.65);
  // Labels by lot cannot be learned, however well they are remembered.
  const rng = createRng(11);
  const lot = labels.map(() => rng.int(2));
  expect(checkOwn(features, lot, 2)).toBeLessThan(0.75);
});

test('a model comes back from its file to the bit', () => {
  const back = readOwnFile(writeOwnFile(model, 'abc'), 'abc');
  expect(back).toEqual({ ok: true, model });
});

test('a cut, foreign, newer, differently based or tampered file is refused by name', () => {
  const text = writeOwnFile(model, 'abc');
  const with_ = (change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });
  const fault = (file_: string) => {
    const result = readOwnFile(file_, 'abc');
    return result.ok ? 'ok' : result.fault;
  };
  expect(fault(text.slice(0, 500))).toBe('broken');
  expect(fault('')).toBe('broken');
  expect(fault('[1,2]')).toBe('foreign');
  expect(fault('{"format":"layers-model"}')).toBe('foreign');
  expect(fault(with_({ version: 2 }))).toBe('version');
  expect(fault(with_({ base: 'def' }))).toBe('otherBase');
  expect(fault(with_({ classes: ['a'] }))).toBe('broken');
  expect(fault(with_({ weights: [1, 2] }))).toBe('broken');
  expect(fault(with_({ limit: -1 }))).toBe('broken');
  expect(fault(with_({ spread: model.spread.map(() => 0) }))).toBe('broken');
  expect(fault(text.replace(/"mean":\[[^,]*/, '"mean":[1e999'))).toBe('broken');
});
