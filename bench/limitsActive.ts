// Who is ahead after twenty labels, over ten sets of patients, by the same functions that the figure uses.
import {
  aheadIn, most, networks, nextLabels, roundOf, standingOf, trainSteps, type Lane, type Trial,
} from '../src/chapters/limits/derive/active'; // prettier-ignore
import { poolCount, poolOf, type PoolSet } from '../src/chapters/limits/derive/pool';
import type { Backend } from '../src/engine/backend';
import { DenseRun } from '../src/engine/models/denseRun';
import { freeSlices } from '../src/engine/slices';
import { effect, type Row } from './limitsRow';

const lanes = ['uncertain', 'mixed', 'random'] as const satisfies readonly Lane[];
const pools = Array.from({ length: 10 }, (_, i) => i + 1);

/** The networks of each machine after its last label. */
async function play(backend: Backend, set: PoolSet, seed: number): Promise<Record<Lane, readonly Trial[]>> {
  const pool = poolOf(set, seed);
  let last: Partial<Record<Lane, readonly Trial[]>> = {};
  for (let label = 0; label <= most; label += 1) {
    const asked = lanes.flatMap((lane) =>
      Array.from({ length: networks }, (_, n) => nextLabels(lane, seed, n, pool, last[lane]?.[n])),
    );
    const run = new DenseRun('bench', roundOf(seed, pool, asked), backend);
    await run.open();
    const { replicas } = await run.train(trainSteps, {}, freeSlices);
    run.close();
    const trials = replicas.map(({ params, testAccuracy, outputs }, i): Trial => ({
      labeled: asked[i]!,
      accuracy: testAccuracy!,
      params,
      answers: outputs.slice(0, poolCount),
    }));
    last = Object.fromEntries(lanes.map((lane, l) => [lane, trials.slice(l * networks, (l + 1) * networks)]));
  }
  return last as Record<Lane, readonly Trial[]>;
}

/** What the figure of active learning claims. */
export async function activeRows(backend: Backend): Promise<Row[]> {
  const ended = async (set: PoolSet) => {
    const all = [];
    for (const seed of pools) all.push(await play(backend, set, seed));
    return all;
  };
  const [border, corners] = [await ended('border'), await ended('corners')];
  const gap = (a: readonly Trial[], b: readonly Trial[]) => standingOf(a).mean - standingOf(b).mean;
  const row = (name: string, shown: readonly boolean[], sizes: readonly number[], what: string) =>
    effect(name, shown, sizes, what, pools.length - 1);
  return [
    row(
      'one border: least sure first is ahead in 7 of 10 networks or more',
      border.map(({ uncertain, random }) => aheadIn(uncertain, random) >= 7),
      border.map(({ uncertain, random }) => gap(uncertain, random)),
      'wins',
    ),
    row(
      'four corners: chance is ahead in 7 of 10 networks or more',
      corners.map(({ uncertain, random }) => aheadIn(random, uncertain) >= 7),
      corners.map(({ uncertain, random }) => gap(random, uncertain)),
      'wins',
    ),
    row(
      'four corners: every fourth by chance frees some networks',
      corners.map(({ mixed, uncertain }) => standingOf(mixed).mean > standingOf(uncertain).mean),
      corners.map(({ mixed, uncertain }) => gap(mixed, uncertain)),
      'wins',
    ),
  ];
}
