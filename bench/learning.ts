import { planeOf, preferredK, silhouettesOf } from '../src/chapters/learning/derive/clusters';
import { lesionOf, type Lesion } from '../src/chapters/learning/derive/lesions';
import {
  bestRule,
  casesOf,
  LEARNED,
  rightOf,
  scoresOf,
  weightsAt,
} from '../src/chapters/learning/derive/rules';
import { detour, walkOf } from '../src/chapters/learning/derive/searching';
import {
  labelsFor,
  semiCases,
  semiSettings,
  semiShape,
  semiStart,
  SEMI_LEARNED,
  trainingCases,
  unlabeled,
} from '../src/chapters/learning/derive/ways';
import { LESIONS } from '../src/chapters/learning/modelClusters';
import type { LabelChoice } from '../src/chapters/learning/modelWays';
import { riskLimits } from '../src/data/lungNodules';
import type { Backend } from '../src/engine/backend';
import { startCpu } from '../src/engine/cpuBackend';
import { DenseRun } from '../src/engine/models/denseRun';
import { freeSlices } from '../src/engine/slices';

const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

/** How many of the ten seeds show an effect, and how large it is. */
function effect(name: string, shown: readonly boolean[], sizes: readonly number[], what: string) {
  const sorted = [...sizes].sort((a, b) => a - b);
  const count = shown.filter(Boolean).length;
  const write = (value: number) => Number(value.toPrecision(3)).toString();
  const middle = (sorted[4]! + sorted[5]!) / 2;
  return {
    name,
    value: count,
    unit: 'of 10 seeds',
    note: `at least 9: ${count >= 9 ? 'kept' : 'BROKEN'}; ${what} ${write(middle)} (${write(sorted[0]!)} to ${write(sorted[9]!)})`,
  };
}

function rules() {
  const learn = (seed: number, definition: 'together' | 'margin' | 'limits', before: 'none' | 'together') =>
    weightsAt({ seed, definition, before, step: LEARNED });
  const lead = seeds.map((seed) => {
    const cases = casesOf(seed, 'together');
    const best = bestRule(cases.test, cases.testY);
    const { rule, neuron } = scoresOf(best, learn(seed, 'together', 'none'), cases);
    return rightOf(neuron) - rightOf(rule);
  });
  const behind = seeds.map((seed) => {
    const cases = casesOf(seed, 'limits');
    const { rule, neuron } = scoresOf(riskLimits, learn(seed, 'limits', 'none'), cases);
    return rightOf(rule) - rightOf(neuron);
  });
  const won = seeds.map((seed) => {
    const cases = casesOf(seed, 'margin');
    const right = (params: Float32Array) => rightOf(scoresOf(riskLimits, params, cases).neuron);
    return right(learn(seed, 'margin', 'together')) - right(learn(seed, 'together', 'none'));
  });
  const shown = (sizes: readonly number[]) => sizes.map((size) => size > 2);
  return [
    effect('size + margin: the neuron beats the best of all rules', shown(lead), lead, 'more of 200'),
    effect('two limits: the rule that states them beats the neuron', shown(behind), behind, 'more of 200'),
    effect('redefined: new labels win cases back', shown(won), won, 'more of 200'),
  ];
}

function clusters() {
  const lists = seeds.map((patients) =>
    Array.from({ length: LESIONS }, (_, i): Lesion => lesionOf(patients, i)),
  );
  const core = lists.map((list) => silhouettesOf(list, 'patchiness'));
  const other = lists.map((list) => silhouettesOf(list, 'spread'));
  const began = performance.now();
  planeOf(lists[0]!, 'patchiness');
  silhouettesOf(lists[0]!, 'patchiness');
  const took = performance.now() - began;
  return [
    effect(
      'core and patchiness: three groups have the highest silhouette',
      core.map((each) => preferredK(each) === 3),
      core.map((each) => each[1]!),
      'silhouette',
    ),
    effect(
      'core/rim and spread: two groups have the highest silhouette',
      other.map((each) => preferredK(each) === 2),
      other.map((each) => each[0]!),
      'silhouette',
    ),
    { name: 'silhouettes of 2 to 5 groups, 120 lesions', value: took, unit: 'ms', note: 'in the page' },
  ];
}

async function semi(backend: Backend) {
  const run = async (seed: number, labels: LabelChoice) => {
    const cases = semiCases(seed);
    const learned = trainingCases(cases.points, labelsFor({ seed, labels, rounds: 20 }, cases));
    const rest = unlabeled(cases);
    const options = {
      shape: semiShape,
      settings: { ...semiSettings, batchSize: learned.y.length },
      data: { ...learned, testX: rest.x, testY: rest.y },
      replicas: [{ seed, initial: semiStart(seed) }],
    };
    const trained = new DenseRun('bench', options, backend);
    await trained.open();
    const { testAccuracy } = await trained.train(SEMI_LEARNED, {}, freeSlices);
    trained.close();
    return testAccuracy!;
  };
  const gains = { spread: [] as number[], guesses: [] as number[] };
  for (const seed of seeds) {
    const few = await run(seed, 'few');
    gains.spread.push((await run(seed, 'spread')) - few);
    gains.guesses.push((await run(seed, 'guesses')) - few);
  }
  return [
    effect(
      '16 labels that have spread: at least 5 points better',
      gains.spread.map((gain) => gain >= 0.05),
      gains.spread,
      'gain',
    ),
    effect(
      'own guesses: less than 5 points better',
      gains.guesses.map((gain) => gain < 0.05),
      gains.guesses,
      'gain',
    ),
  ];
}

function search() {
  const late = seeds.map((seed) => detour(walkOf(seed, 0.1, 800).found));
  return effect(
    '800 moves: ways less than 1.6 times the shortest',
    late.map((each) => each < 1.6),
    late,
    'times the shortest',
  );
}

window.runBench = async () => {
  const backend = await startCpu();
  return [...rules(), ...clusters(), ...(await semi(backend)), search()];
};
