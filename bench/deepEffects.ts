// What the figures of the chapter on depth claim, over ten seeds, by the same functions that the figures use.
import {
  deepData,
  deepSettings,
  deepShape,
  deepWeights,
  firstSizes,
  shareArriving,
} from '../src/chapters/deep/derive/backward';
import { wakesAt } from '../src/chapters/deep/derive/deadNeuron';
import { bestDegree, errorsOf } from '../src/chapters/deep/derive/overfit';
import { orderOf } from '../src/chapters/deep/derive/race';
import {
  accuracyOn,
  dataFor,
  leakData,
  nextYear,
  settingsFor,
  shape,
  watchValidation,
  zeroShare,
} from '../src/chapters/deep/derive/regular';
import { initialPolynomial } from '../src/chapters/deep/modelPolynomial';
import { initialRace } from '../src/chapters/deep/modelRace';
import type { Backend } from '../src/engine/backend';
import type { RunOptions, Snapshot } from '../src/engine/client/types';
import { DenseRun } from '../src/engine/models/denseRun';
import { freeSlices } from '../src/engine/slices';

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
const SCALE = 1.4;
const LEARNED = 600;

async function train(backend: Backend, options: RunOptions, steps: number): Promise<Snapshot> {
  const run = new DenseRun('bench', options, backend);
  await run.open();
  const snapshot = await run.train(steps, {}, freeSlices);
  run.close();
  return snapshot;
}

/** How many of the ten seeds show an effect, and how large it is. */
function effect(name: string, shown: readonly boolean[], sizes: readonly number[], what: string): Row {
  const sorted = [...sizes].sort((a, b) => a - b);
  const count = shown.filter(Boolean).length;
  const write = (value: number) => Number(value.toPrecision(3)).toString();
  return {
    name,
    value: count,
    unit: 'of 10 seeds',
    note: `at least 9: ${count >= 9 ? 'kept' : 'BROKEN'}; ${what} ${write((sorted[4]! + sorted[5]!) / 2)} (${write(sorted[0]!)} to ${write(sorted[9]!)})`,
  };
}

async function vanishing(backend: Backend): Promise<Row[]> {
  const shares = (bend: 'sigmoid' | 'relu') =>
    seeds.map((seed) => shareArriving(firstSizes({ depth: 8, seed, scale: SCALE }, bend)));
  const [sigmoid, relu] = [shares('sigmoid'), shares('relu')];
  const accuracies = { sigmoid: [] as number[], relu: [] as number[] };
  for (const bend of ['sigmoid', 'relu'] as const) {
    for (const seed of seeds) {
      const options = {
        shape: deepShape(8, bend),
        settings: deepSettings,
        data: deepData(seed),
        replicas: [{ seed, initial: deepWeights({ depth: 8, seed, scale: SCALE }) }],
      };
      accuracies[bend].push((await train(backend, options, 800)).testAccuracy!);
    }
  }
  return [
    effect(
      '8 sigmoids: less than a thousandth arrives',
      sigmoid.map((s) => s < 1e-3),
      sigmoid,
      'share',
    ),
    effect(
      '8 ReLUs, same weights: more than 100 times as much',
      relu.map((s, i) => s > 100 * sigmoid[i]!),
      relu,
      'share',
    ),
    effect(
      '8 sigmoids, 800 steps: no better than 60 %',
      accuracies.sigmoid.map((a) => a < 0.6),
      accuracies.sigmoid,
      'accuracy',
    ),
    effect(
      '8 ReLUs, 800 steps: better than 90 %',
      accuracies.relu.map((a) => a > 0.9),
      accuracies.relu,
      'accuracy',
    ),
  ];
}

function curves(): Row[] {
  const errors = seeds.map((seed) => errorsOf({ ...initialPolynomial, seed }));
  const ratios = errors.map(({ test }) => test[8]! / test[2]!);
  const best = seeds.map((seed) => bestDegree({ ...initialPolynomial, seed }));
  const held = seeds.map(
    (seed, i) => errorsOf({ ...initialPolynomial, seed, penalty: '1' }).test[8]! / errors[i]!.test[8]!,
  );
  return [
    effect(
      'degree 9: training error 0',
      errors.map(({ train }) => train[8]! < 1e-6),
      errors.map(({ train }) => train[8]!),
      'error',
    ),
    effect(
      'degree 9 worse than 3 on the unseen, by half at least',
      ratios.map((r) => r > 1.5),
      ratios,
      'ratio',
    ),
    effect(
      'best degree is 3 to 6',
      best.map((d) => d >= 3 && d <= 6),
      best,
      'degree',
    ),
    effect(
      'L2 lowers the test error of degree 9',
      held.map((r) => r < 1),
      held,
      'ratio',
    ),
  ];
}

function race(): Row[] {
  const arrivals = (units: 'raw' | 'standardized') =>
    seeds.map((seed) => orderOf({ ...initialRace, seed, units }));
  const raw = arrivals('raw');
  const bowl = arrivals('standardized');
  const names = (order: (typeof raw)[number]) => order.map(({ name }) => name).join(' ');
  return [
    effect(
      'ravine: momentum, Adam, SGD',
      raw.map((o) => names(o) === 'momentum adam sgd'),
      raw.map((o) => o[2]!.arrival! / o[0]!.arrival!),
      'last over first',
    ),
    effect(
      'bowl: SGD first, Adam last',
      bowl.map((o) => names(o) === 'sgd momentum adam'),
      bowl.map((o) => o[2]!.arrival! / o[0]!.arrival!),
      'last over first',
    ),
  ];
}

async function remedies(backend: Backend): Promise<Row[]> {
  const run = (remedy: Parameters<typeof settingsFor>[0], seed: number, steps = LEARNED) =>
    train(
      backend,
      { shape, settings: settingsFor(remedy, 1), data: dataFor(remedy, 1, seed), replicas: [{ seed }] },
      steps,
    );
  const none: number[] = [];
  const early: number[] = [];
  for (const seed of seeds) {
    none.push((await run('none', seed)).testLoss!);
    const watch = watchValidation(seed);
    let next = watch.next();
    while (!next.done) next = watch.next();
    early.push((await run('none', seed, next.value)).testLoss!);
  }
  const rows = [
    effect(
      'without: test loss rises again after its lowest',
      none.map((l, i) => l > early[i]!),
      none,
      'test loss',
    ),
  ];
  for (const remedy of ['l1', 'l2', 'dropout', 'augment'] as const) {
    const snapshots = [];
    for (const seed of seeds) snapshots.push(await run(remedy, seed));
    const losses = snapshots.map(({ testLoss }) => testLoss!);
    rows.push(
      effect(
        `${remedy}: test loss below that without`,
        losses.map((l, i) => l < none[i]!),
        losses,
        'test loss',
      ),
    );
    if (remedy === 'l1') {
      const zeros = snapshots.map(({ params }) => zeroShare(params));
      rows.push(
        effect(
          'l1: more than half of the weights exactly 0',
          zeros.map((z) => z > 0.5),
          zeros,
          'share',
        ),
      );
    }
  }
  rows.push(
    effect(
      'early stopping: test loss below that without',
      early.map((l, i) => l < none[i]!),
      early,
      'test loss',
    ),
  );
  return rows;
}

async function leak(backend: Backend): Promise<Row[]> {
  const over: Record<'image' | 'patient', number[]> = { image: [], patient: [] };
  for (const by of ['image', 'patient'] as const) {
    for (const seed of seeds) {
      const options = {
        shape,
        settings: settingsFor('none', 1),
        data: leakData(seed, by),
        replicas: [{ seed }],
      };
      const { testAccuracy, params } = await train(backend, options, LEARNED);
      over[by].push(testAccuracy! - accuracyOn(params, nextYear(seed)));
    }
  }
  const nearer = over.image.map((gap, i) => Math.abs(gap) > Math.abs(over.patient[i]!));
  return [
    effect(
      'split by image: the test praises by 10 points or more',
      over.image.map((gap) => gap >= 0.1),
      over.image,
      'too much by',
    ),
    effect('split by patient foretells next year better', nearer, over.patient, 'too much by'),
  ];
}

/** All effects of the chapter, and how long a change of activation takes at depth 20. */
export async function deepRows(backend: Backend): Promise<Row[]> {
  const wakes = wakesAt('leakyRelu', 0.01) ?? NaN;
  const began = performance.now();
  for (const bend of ['sigmoid', 'relu'] as const) firstSizes({ depth: 20, seed: 77, scale: SCALE }, bend);
  const swap = performance.now() - began;
  return [
    ...(await vanishing(backend)),
    {
      name: 'dead ReLU: steps until it wakes with a leak of 0.01',
      value: wakes,
      unit: 'steps',
      note: 'without a leak never',
    },
    ...curves(),
    ...race(),
    ...(await remedies(backend)),
    ...(await leak(backend)),
    {
      name: 'depth 20: backward passes of both activations',
      value: swap,
      unit: 'ms',
      note: `at most 100: ${swap <= 100 ? 'kept' : 'BROKEN'}`,
    },
  ];
}
