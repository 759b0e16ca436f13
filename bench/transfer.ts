// What the chapter on transfer learning claims, over its seeds, by the same code that its figures use.
import { seeds, type Method, type TargetId } from '../src/chapters/transfer/derive/plan';
import { summarize } from '../src/chapters/transfer/derive/outcome';
import { learnOwn } from '../src/chapters/transfer/derive/ownHead';
import { sourceFeatures } from '../src/chapters/transfer/run/features';
import { frozenStops, openMethod } from '../src/chapters/transfer/run/methodRun';
import { targetSets } from '../src/chapters/transfer/run/targetSets';
import { shape } from '../src/chapters/transfer/source/sourcePlan';
import { readWeights } from '../src/data/model/layersModel';
import weightsUrl from '../public/models/brain/weights.bin?url';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

const silent = (): void => undefined;

async function loadSource(): Promise<Float32Array> {
  const bytes = new Uint8Array(await (await fetch(weightsUrl)).arrayBuffer());
  return readWeights(shape, bytes)!;
}

/** Accuracy in percent after the whole budget, one number per seed. */
async function finals(
  source: Float32Array,
  target: TargetId,
  method: Method,
  perClass: number,
  locked = 0,
  only: readonly number[] = seeds,
): Promise<number[]> {
  const { signal } = new AbortController();
  const found: number[] = [];
  for (const seed of only) {
    const sets = await targetSets(target, seed, silent);
    if (method === 'frozen') {
      const train = await sourceFeatures(source, sets.train);
      const features = { train, test: await sourceFeatures(source, sets.test) };
      found.push(100 * frozenStops(source, sets, features, perClass, seed).at(-1)!.accuracy);
      continue;
    }
    const run = await openMethod({ method, perClass, locked, seed }, source, sets, signal);
    let stop = await run.next(signal, silent);
    for (let i = 1; i < 5; i += 1) stop = await run.next(signal, silent);
    run.close();
    found.push(100 * stop.accuracy);
  }
  return found;
}

function row(name: string, values: readonly number[], wanted = ''): Row {
  const { mean, spread } = summarize(values)!;
  const each = values.map((value) => value.toFixed(0)).join(' ');
  return {
    name,
    value: mean,
    unit: '%',
    note: `± ${spread.toFixed(1)}; ${values.length} seeds: ${each}${wanted}`,
  };
}

async function effects(source: Float32Array): Promise<Row[]> {
  const rows: Row[] = [];
  const add = async (name: string, ...args: [TargetId, Method, number, number?]): Promise<number[]> => {
    const found = await finals(source, ...args);
    rows.push(row(name, found));
    return found;
  };
  for (const n of [3, 10, 50] as const)
    await add(`head CT, ${n} per class: all locked`, 'headCt', 'frozen', n);
  await add('head CT, 3 per class: nothing locked', 'headCt', 'tuned', 3);
  const two = await add('head CT, 10 per class: 2 of 4 locked', 'headCt', 'tuned', 10, 2);
  const scratch = await add('head CT, 10 per class: scratch', 'headCt', 'scratch', 10);
  rows.push(
    row(
      'head CT, 10 per class: gain of transfer, points',
      two.map((value, i) => value - scratch[i]!),
      '; at least 20',
    ),
  );
  // It takes minutes a seed: two of them, so that the whole bench stays within its time.
  const patient = await finals(source, 'headCt', 'patient', 10, 0, seeds.slice(0, 2));
  rows.push(row('head CT, 10 per class: scratch, augmented, 4 times the images', patient));
  await add('head CT, 50 per class: nothing locked', 'headCt', 'tuned', 50);
  await add('liver CT, 50 per class: all locked', 'liver', 'frozen', 50);
  await add('liver CT, 50 per class: 2 of 4 locked', 'liver', 'tuned', 50, 2);
  await add('liver CT, 50 per class: scratch', 'liver', 'scratch', 50);
  const locked = await add('chest, 50 per class: all locked', 'chest', 'frozen', 50);
  const free = await add('chest, 50 per class: scratch', 'chest', 'scratch', 50);
  rows.push(
    row(
      'chest, 50 per class: locked less scratch, points',
      locked.map((value, i) => value - free[i]!),
      '; below 0: negative transfer',
    ),
  );
  return rows;
}

/** What a learner waits for with forty images of their own. */
async function waiting(source: Float32Array): Promise<Row[]> {
  const { train } = await targetSets('headCt', 1, silent);
  const x = train.x.slice(0, 40 * 48 * 48);
  const labels = [...train.labels.slice(0, 40)];
  let began = performance.now();
  await sourceFeatures(source, { x });
  const first = performance.now() - began;
  began = performance.now();
  const features = await sourceFeatures(source, { x });
  const again = performance.now() - began;
  began = performance.now();
  learnOwn(features, labels, ['ring', 'solid']);
  const head = performance.now() - began;
  return [
    { name: 'features of 40 images, first time', value: first, unit: 'ms', note: 'must be under 2,000' },
    { name: 'features of 40 images, again', value: again, unit: 'ms', note: '' },
    { name: 'head of 40 images', value: head, unit: 'ms', note: 'must be under 2,000' },
  ];
}

declare global {
  interface Window {
    runBench(): Promise<Row[]>;
  }
}

window.runBench = async () => {
  const source = await loadSource();
  return [...(await waiting(source)), ...(await effects(source))];
};
