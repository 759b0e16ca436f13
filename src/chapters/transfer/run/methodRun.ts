import type { CnnRun, CnnSnapshot } from '../../../engine/client/cnnTypes';
import { getEngine } from '../../../engine/client/getEngine';
import { headAccuracy, trainSoftmaxHead } from '../../../math/softmaxHead';
import {
  batchSize,
  budgetOf,
  featureCount,
  headAt,
  initialOf,
  movement,
  rateOf,
  settingsOf,
  stepsOf,
  stopsOf,
  type Method,
} from '../derive/plan';
import { normalize, shape } from '../source/sourcePlan';
import { firstOf, type TargetSets } from './targetSets';

/** Where one run stood at a stop. */
export interface Stop {
  readonly step: number;
  /** Training images shown so far, each showing counted. */
  readonly images: number;
  /** Share of unseen images that are called rightly. */
  readonly accuracy: number;
  /** How far each convolution has moved from its start. */
  readonly moved: readonly number[];
  readonly params: Float32Array;
}

/** What a run is given. */
export interface RunPlan {
  readonly method: Method;
  readonly perClass: number;
  readonly locked: number;
  readonly seed: number;
}

/** One network that learns from stop to stop. */
export interface MethodRun {
  /** Trains to the next stop. */
  next(signal: AbortSignal, report: (share: number) => void): Promise<Stop>;
  close(): void;
}

const imagesAt = (method: Method, perClass: number, step: number): number =>
  Math.round((budgetOf(method) * step) / stepsOf(method, perClass));

/** Ms of training between two reports. */
const SLICE_MS = 150;

/** Opens the network of a method in the engine. */
export async function openMethod(
  plan: RunPlan,
  source: Float32Array,
  sets: TargetSets,
  signal: AbortSignal,
): Promise<MethodRun> {
  const { method, perClass, locked, seed } = plan;
  const initial = initialOf(method, source, seed);
  const train = firstOf(sets.train, perClass);
  const options = {
    shape,
    settings: settingsOf(method, perClass, locked, seed),
    train,
    test: sets.test,
    normalize,
    initial,
  };
  const run: CnnRun = await getEngine().openCnn(options, {}, { signal });
  const stops = stopsOf(method, perClass);
  let at = run.first.step;
  return {
    async next(stopSignal, report) {
      const goal = stops.find((stop) => stop > at) ?? stepsOf(method, perClass);
      const from = at;
      let snapshot: CnnSnapshot | null = null;
      while (at < goal) {
        snapshot = await run.train(goal - at, { within: SLICE_MS }, { signal: stopSignal });
        at = snapshot.step;
        report((at - from) / (goal - from));
        if (snapshot.frozen) throw new Error(`The run left the range of numbers at step ${at}.`);
      }
      const { accuracy } = await run.evaluate('test', { signal: stopSignal });
      const params = snapshot!.params;
      return {
        step: at,
        images: imagesAt(method, perClass, at),
        accuracy,
        moved: movement(initial, params),
        params,
      };
    },
    close: () => run.close(),
  };
}

/**
 * All convolutions locked: their features never change, so the head is trained alone, at once.
 * @param features of the training images and of the unseen ones
 */
export function frozenStops(
  source: Float32Array,
  sets: TargetSets,
  features: { readonly train: Float32Array; readonly test: Float32Array },
  perClass: number,
  seed: number,
): Stop[] {
  const params = initialOf('frozen', source, seed);
  const cases = 2 * perClass;
  const settings = {
    learningRate: rateOf('frozen'),
    steps: stepsOf('frozen', perClass),
    batchSize,
    seed,
  };
  const train = {
    features: features.train.subarray(0, cases * featureCount),
    labels: sets.train.labels.subarray(0, cases),
  };
  const test = { features: features.test, labels: sets.test.labels };
  const stops = stopsOf('frozen', perClass);
  const heads = trainSoftmaxHead(train, params.subarray(headAt), shape.classes, settings, stops);
  return heads.map((head, i) => {
    const whole = params.slice();
    whole.set(head, headAt);
    return {
      step: stops[i]!,
      images: imagesAt('frozen', perClass, stops[i]!),
      accuracy: headAccuracy(head, test, featureCount, shape.classes),
      moved: movement(params, whole),
      params: whole,
    };
  });
}
