import { getEngine } from '../../../engine/client/getEngine';
import { most, networks, nextLabels, roundOf, trainSteps, type Lane, type Trial } from '../derive/active';
import { poolCount, poolOf, type PoolSet } from '../derive/pool';

/** What is to be known: the learner's networks after each label, and the machines' as far as wanted. */
export interface ActiveWish {
  readonly set: PoolSet;
  readonly seed: number;
  readonly labels: readonly number[];
  readonly lanes: readonly Lane[];
  /** Labels up to which the machines go; they never stand behind the learner. */
  readonly upTo: number;
}

type Trials = readonly Trial[];

const kept = new Map<string, Trials>();
/** Rounds of ten networks that are kept for the visit. */
const KEPT = 600;

const laneKey = ({ set, seed }: ActiveWish, lane: Lane, round: number) => `${set}/${seed}/${lane}/${round}`;
const ownKey = ({ set, seed, labels }: ActiveWish, round: number) =>
  `${set}/${seed}/own/${labels.slice(0, round).join()}`;

/** The networks of a machine after so many labels; undefined until they are trained. */
export const laneTrials = (wish: ActiveWish, lane: Lane, round: number): Trials | undefined =>
  kept.get(laneKey(wish, lane, round));

/** The learner's networks after the first so many labels. */
export const ownTrials = (wish: ActiveWish, round: number): Trials | undefined =>
  kept.get(ownKey(wish, round));

interface Wanted {
  readonly key: string;
  readonly labels: readonly (readonly number[])[];
}

/** What is not known yet of a round. */
function missing(wish: ActiveWish, round: number): Wanted[] {
  const pool = poolOf(wish.set, wish.seed);
  const each = <T>(of: (network: number) => T) => Array.from({ length: networks }, (_, n) => of(n));
  const wanted: Wanted[] = [];
  if (round <= wish.labels.length && !ownTrials(wish, round)) {
    const labels = [...pool.start, ...wish.labels.slice(0, round)];
    wanted.push({ key: ownKey(wish, round), labels: each(() => labels) });
  }
  if (round > Math.max(wish.upTo, wish.labels.length)) return wanted;
  for (const lane of wish.lanes) {
    if (laneTrials(wish, lane, round)) continue;
    const before = laneTrials(wish, lane, round - 1);
    if (round > 0 && !before) continue;
    const labels = each((n) => nextLabels(lane, wish.seed, n, pool, before?.[n]));
    wanted.push({ key: laneKey(wish, lane, round), labels });
  }
  return wanted;
}

/**
 * Trains what is not known yet, round by round: in each, all ways' networks learn in the same draws.
 * Rejects when aborted or when the engine fails.
 * @param seen called after each round
 */
export async function trainRounds(wish: ActiveWish, seen: () => void, signal: AbortSignal): Promise<void> {
  const pool = poolOf(wish.set, wish.seed);
  for (let round = 0; round <= most; round += 1) {
    const wanted = missing(wish, round);
    if (wanted.length === 0) continue;
    const labels = wanted.flatMap((each) => each.labels);
    const run = await getEngine().openRun(roundOf(wish.seed, pool, labels), { evaluate: false }, signal);
    try {
      const { replicas } = await run.train(trainSteps, {}, signal);
      for (const [w, { key, labels: own }] of wanted.entries()) {
        const trials = own.map((labeled, n): Trial => {
          const { params, outputs, testAccuracy } = replicas[w * networks + n]!;
          return { labeled, accuracy: testAccuracy!, params, answers: outputs.slice(0, poolCount) };
        });
        kept.set(key, trials);
      }
    } finally {
      run.close();
    }
    while (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    seen();
  }
}
