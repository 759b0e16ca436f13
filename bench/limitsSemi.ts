// What comes of ten labels and of images without any, by the same functions that the figure uses.
import {
  givers,
  semiImages,
  semiJudged,
  semiResult,
  semiWays,
  wrongOf,
} from '../src/chapters/limits/derive/semi';
import { keptWrong } from '../src/chapters/limits/derive/semiTiles';
import { makeImages } from '../src/data/make/makeImages';
import type { Backend } from '../src/engine/backend';
import { CnnRun } from '../src/engine/models/cnnRun';
import { freeSlices } from '../src/engine/slices';
import { effect, type Row } from './limitsRow';

const silent = (): void => undefined;

/** The four networks of a seed. */
export async function semiOf(backend: Backend, seed: number) {
  const all = makeImages(semiImages(seed));
  const result = await semiResult(seed, all, makeImages(semiJudged), async (_, options, x) => {
    const run = new CnnRun('semi', options, backend);
    await run.open(undefined, silent);
    const { frozen } = await run.train(1e6, {}, freeSlices, silent);
    if (frozen) throw new Error('Training left the range of numbers.');
    const images = { x, count: x.length / (options.shape.rows * options.shape.columns) };
    const { probabilities } = await run.evaluate(images, freeSlices, silent);
    const features = await run.features(images, freeSlices, silent);
    run.close();
    return { answers: Array.from({ length: images.count }, (__, i) => probabilities[2 * i + 1]!), features };
  });
  return { result, truth: all.labels };
}

/** What the stored results hold of a seed. */
export async function semiLine(backend: Backend, seed: number) {
  const { result, truth } = await semiOf(backend, seed);
  const { accuracy, answers, taken } = result;
  return {
    seed,
    accuracy: semiWays.map((way) => accuracy[way]),
    given: givers.map((giver) => taken[giver].length),
    wrong: givers.map((giver) => wrongOf(taken[giver], truth).length),
    kept: keptWrong(result, truth).kept,
    answers: semiWays.map((way) => Array.from(answers[way], (p) => Math.round(1000 * p)).join(' ')),
    spread: taken.propagate.map(({ label }) => label).join(''),
  };
}

const seeds = [1, 2, 3, 4, 5];

/** What the figure of images without a label claims, over five seeds. */
export async function semiEffects(backend: Backend): Promise<Row[]> {
  const lines: Awaited<ReturnType<typeof semiLine>>[] = [];
  for (const seed of seeds) lines.push(await semiLine(backend, seed));
  const won = (a: number, b: number) => lines.map(({ accuracy }) => accuracy[a]! - accuracy[b]!);
  const [varied, pseudo, spread] = [won(1, 0), won(2, 1), won(3, 1)];
  return [
    effect('ten labels varied: better than as they are', varied.map((w) => w > 0), varied, 'wins'), // prettier-ignore
    effect('pseudo-labels win less than five points', pseudo.map((w) => w < 0.05), pseudo, 'win'), // prettier-ignore
    effect('labels from neighbors: depends on the seed', spread.map((w) => w > 0), spread, 'win', 0), // prettier-ignore
    effect(
      'three of four wrong pseudo-labels are kept',
      lines.map(({ wrong, kept }) => kept >= 0.75 * wrong[0]!),
      lines.map(({ kept }) => kept),
      'kept',
    ),
  ];
}
