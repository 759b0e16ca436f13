// The page in which the source network is trained, by the same engine as in the app.
import {
  area,
  normalize,
  shape,
  sourceSettings,
  sourceTest,
  sourceTrain,
} from '../../src/chapters/transfer/source/sourcePlan';
import type { ImageOptions } from '../../src/data/make/imageOptions';
import { makeImageSet } from '../../src/data/make/makeImageSet';
import { layersModel, weightBytes } from '../../src/data/model/layersModel';
import { sha256 } from '../../src/data/model/sha256';
import { standardize } from '../../src/data/transform/standardize';
import type { CnnSet } from '../../src/engine/client/cnnTypes';
import { getEngine } from '../../src/engine/client/getEngine';

/** What the script writes. */
export interface Pretrained {
  readonly model: unknown;
  readonly weights: readonly number[];
  readonly sha256: string;
  readonly accuracy: number;
  readonly trainAccuracy: number;
  readonly seconds: number;
  readonly engine: string;
}

async function draw(options: ImageOptions): Promise<CnnSet> {
  const { x, labels } = await makeImageSet(options);
  return { x: standardize(x, area), labels };
}

async function pretrain(): Promise<Pretrained> {
  const [train, test] = [await draw(sourceTrain), await draw(sourceTest)];
  const engine = getEngine();
  const run = await engine.openCnn({ shape, settings: sourceSettings, train, test, normalize });
  const began = performance.now();
  let snapshot = run.first;
  while (snapshot.step < snapshot.steps) {
    snapshot = await run.train(snapshot.perEpoch);
    if (snapshot.frozen) throw new Error(`Training left the range of numbers at step ${snapshot.step}.`);
    const share = (snapshot.smoothAccuracy ?? 0).toFixed(3);
    console.log(
      `epoch ${snapshot.epoch} of ${sourceSettings.epochs}: loss ${snapshot.smoothLoss?.toFixed(3)}, right ${share}`,
    );
  }
  const seconds = (performance.now() - began) / 1000;
  const { accuracy } = await run.evaluate('test');
  const { accuracy: trainAccuracy } = await run.evaluate('train');
  run.close();
  const bytes = weightBytes(snapshot.params);
  const hash = sha256(bytes);
  const metadata = {
    source: sourceTrain,
    test: sourceTest,
    settings: sourceSettings,
    input: 'gray, each image standardized on its own',
    classes: ['ring', 'solid'],
    accuracy,
    sha256: hash,
  };
  const { backend, gpu } = engine.status();
  return {
    model: layersModel(shape, ['weights.bin'], metadata),
    weights: [...bytes],
    sha256: hash,
    accuracy,
    trainAccuracy,
    seconds,
    engine: [backend, gpu].filter(Boolean).join(', '),
  };
}

Object.assign(globalThis, { pretrain });
