import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tensor4d } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { expect, test, vi } from 'vitest';
import { area, shape, side, sourceTest } from '../../../src/chapters/transfer/source/sourcePlan';
import { sourceHash } from '../../../src/chapters/transfer/source/sourceHash';
import { makeImages } from '../../../src/data/make/makeImages';
import { layersModel, readWeights, weightBytes, type LayersModel } from '../../../src/data/model/layersModel';
import { sha256 } from '../../../src/data/model/sha256';
import { standardize } from '../../../src/data/transform/standardize';
import { cnnForward } from '../../../src/math/cnn';

vi.setConfig({ testTimeout: 120_000 });

const folder = join(import.meta.dirname, '../../../public/models/brain');
const bytes = new Uint8Array(readFileSync(join(folder, 'weights.bin')));
const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as LayersModel;
const note = readFileSync(join(folder, 'SOURCE.md'), 'utf8');
const images = makeImages({ ...sourceTest, count: 160 });
const x = standardize(images.x, area);

test('sha256 gives what Node gives, for every length around a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const sample = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    expect(sha256(sample)).toBe(createHash('sha256').update(sample).digest('hex'));
  }
});

test('weightBytes and readWeights are inverse; a cut, longer or infinite file is null', () => {
  const params = readWeights(shape, bytes)!;
  expect(weightBytes(params)).toEqual(bytes);
  expect(readWeights(shape, bytes.subarray(0, bytes.length - 4))).toBeNull();
  expect(readWeights(shape, new Uint8Array(bytes.length + 4))).toBeNull();
  expect(readWeights(shape, new Uint8Array(bytes.length).fill(0xff))).toBeNull();
});

test('the stored model is described as layersModel describes its shape, and is at most 300 kB', () => {
  const made = layersModel(shape, ['weights.bin'], model.userDefinedMetadata!);
  expect(model).toEqual(JSON.parse(JSON.stringify(made)));
  expect(bytes.length + JSON.stringify(model).length).toBeLessThan(300_000);
});

test('the hash in the app, in the description and in SOURCE.md is that of the stored weights', () => {
  expect(sha256(bytes)).toBe(sourceHash);
  expect(model.userDefinedMetadata?.['sha256']).toBe(sourceHash);
  expect(note).toContain(sourceHash);
});

test('the stored weights reach their stated accuracy on the first 160 of the seeded test set', () => {
  const stated = Number(/Accuracy: ([\d.]+) %/.exec(note)![1]) / 100;
  expect(model.userDefinedMetadata?.['accuracy']).toBeCloseTo(stated, 3);
  const params = readWeights(shape, bytes)!;
  let right = 0;
  for (let i = 0; i < 160; i += 1) {
    const values = x.subarray(i * area, (i + 1) * area);
    const { probabilities } = cnnForward(shape, params, { rows: side, columns: side, channels: 1, values });
    if (probabilities[images.labels[i]!]! >= 0.5) right += 1;
  }
  // 160 of 1,000 images: two standard errors either way.
  expect(right / 160).toBeGreaterThan(stated - 2 * Math.sqrt((stated * (1 - stated)) / 160) - 1e-9);
});

test('tf.loadLayersModel reads the stored files and answers as cnnForward does', async () => {
  const loaded = await loadLayersModel({
    load: () =>
      Promise.resolve({
        modelTopology: model.modelTopology as object,
        weightSpecs: model.weightsManifest.flatMap(({ weights }) =>
          weights.map((each) => ({ ...each, shape: [...each.shape] })),
        ),
        weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
      }),
  });
  const params = readWeights(shape, bytes)!;
  const input = tensor4d(x.slice(0, 3 * area), [3, side, side, 1]);
  const output = loaded.predict(input);
  if (Array.isArray(output)) throw new Error('One output was expected.');
  const answers = await output.data();
  for (let i = 0; i < 3; i += 1) {
    const values = x.subarray(i * area, (i + 1) * area);
    const { probabilities } = cnnForward(shape, params, { rows: side, columns: side, channels: 1, values });
    expect(answers[2 * i]).toBeCloseTo(probabilities[0]!, 4);
  }
  input.dispose();
  output.dispose();
});
