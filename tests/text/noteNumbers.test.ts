// What the notes promise the room is computed here again: a changed seed or rate must not leave a false number behind.
import { beforeAll, describe, expect, test } from 'vitest';
import { firstSizes, shareArriving, sigmoidCeiling } from '../../src/chapters/deep/derive/backward';
import { factsAt } from '../../src/chapters/deep/derive/curves';
import { wakesAt } from '../../src/chapters/deep/derive/deadNeuron';
import { errorsOf, missOf } from '../../src/chapters/deep/derive/overfit';
import { orderOf, wayOf } from '../../src/chapters/deep/derive/race';
import { initialPolynomial } from '../../src/chapters/deep/modelPolynomial';
import { initialRace } from '../../src/chapters/deep/modelRace';
import { initialVanishing } from '../../src/chapters/deep/modelVanishing';
import { notes as deep } from '../../src/chapters/deep/text/notes.en';
import { dealsOf, epochMeans } from '../../src/chapters/descent/derive/batches';
import { pullAt } from '../../src/chapters/descent/derive/chain';
import { otherUnits } from '../../src/chapters/descent/derive/patients';
import { stepsToFloor } from '../../src/chapters/descent/derive/surface';
import { initialBatches } from '../../src/chapters/descent/modelBatches';
import { initialSurface } from '../../src/chapters/descent/modelSurface';
import { notes as descent } from '../../src/chapters/descent/text/notes.en';
import { contentsOf, searchOf, silhouettesOf } from '../../src/chapters/learning/derive/clusters';
import { lesionOf, type Lesion } from '../../src/chapters/learning/derive/lesions';
import { casesOf, LEARNED, rightOf, scoresOf, weightsAt } from '../../src/chapters/learning/derive/rules';
import { initialClusters, LESIONS } from '../../src/chapters/learning/modelClusters';
import { initialRules, type RulesState } from '../../src/chapters/learning/modelRules';
import { notes as learning } from '../../src/chapters/learning/text/notes.en';
import { cheapestThreshold, pointScores } from '../../src/chapters/limits/derive/point';
import { initialPoint } from '../../src/chapters/limits/modelPoint';
import { notes as limits } from '../../src/chapters/limits/text/notes.en';
import { solvePass } from '../../src/chapters/neuron/derive/forward';
import { bendAt } from '../../src/chapters/neuron/derive/sigmoid';
import { firstPatient } from '../../src/chapters/neuron/hand';
import { notes as neuron } from '../../src/chapters/neuron/text/notes.en';
import { bestTurn } from '../../src/chapters/pixels/derive/lineScore';
import { bestOf, cloudPoints, linearScene } from '../../src/chapters/pixels/derive/representation';
import { initialRepresentation } from '../../src/chapters/pixels/modelRepresentation';
import { notes as pixels } from '../../src/chapters/pixels/text/notes.en';
import { sensitivity } from '../../src/math/metrics';
import type { Notes } from '../../src/state/chapter';
import { formatNumber } from '../../src/text/format';

/** Expects the note to name each number as the screen does; the Spanish one is held to the same decimals elsewhere. */
function names(notes: Notes, id: string, ...numbers: (number | string)[]) {
  const written: readonly string[] = (notes[id] ?? '').match(/−?\d+(,\d{3})*(\.\d+)?/g) ?? [];
  for (const number of numbers) {
    const shown =
      typeof number === 'string' || Number.isInteger(number) ? String(number) : formatNumber(number, 'en');
    // A note may leave out a last zero: 0.25 for 0.250.
    const spellings = [shown, shown.replace(/(\.\d*?)0+$/, '$1')].map((each) => each.replace('-', '−'));
    expect(
      spellings.some((each) => written.includes(each)),
      `${shown} in ${id}: ${notes[id]}`,
    ).toBe(true);
  }
}

test('names finds a number only where it stands by itself', () => {
  const sample: Notes = { a: 'It falls from −2.40 to 0.563 in 12 steps.' };
  names(sample, 'a', -2.4000001, 0.563, 12);
  expect(() => names(sample, 'a', 2)).toThrow();
  expect(() => names(sample, 'a', 0.56)).toThrow();
});

describe('a neuron', () => {
  const { values, again } = solvePass(firstPatient);

  test('the patient of the anatomy, before and after', () => {
    const a = (bias: number, by = 1) => bendAt('sigmoid', by * (1.2 * 1.5 - 0.8 + bias)).a;
    names(neuron, 'bias', a(0.4), a(1.6));
    names(neuron, 'sum', a(0.4));
    names(neuron, 'double', a(0), a(0, 2));
  });

  test('outputs and slopes of the bends', () => {
    const at = (z: number) => bendAt('sigmoid', z);
    names(neuron, 'sig-squash', at(1.1).a, at(1.1).slope);
    names(neuron, 'sig-area', at(2).slope, at(0).slope);
    names(neuron, 'sig-sure', at(5).a, at(5).slope);
    names(neuron, 'sig-others', bendAt('tanh', 2).slope);
    names(deep, 'ac-what', factsAt('sigmoid', 2, 0.01).slope, factsAt('tanh', 2, 0.01).slope);
    names(deep, 'ac-larger', 0, factsAt('sigmoid', -2, 0.01).slope);
  });

  test('the patient on paper', () => {
    names(neuron, 'fwd-forward', values.a);
    names(neuron, 'fwd-loss', values.L);
    names(neuron, 'fwd-factors', values.dLda, values.dadz);
    names(neuron, 'fwd-product', values.dLdw1, values.dLdw2);
    names(neuron, 'fwd-update', values.L, again.L, again.a, values.nw2);
    names(neuron, 'fwd-sure', bendAt('sigmoid', 6).a, bendAt('sigmoid', 6).slope, values.dLdw1);
    names(neuron, 'fwd-entropy', pullAt('bce', 6, 0));
    names(descent, 'ch-what', values.dLda, values.dadz, values.dLdw1);
    names(descent, 'ch-update', values.dLdw1, values.dLdw2, values.L, again.L);
    names(descent, 'ch-plateau', pullAt('bce', 6, 0));
    expect(pullAt('mse', 6, 0)).toBeCloseTo(0.005, 3);
  });
});

test('descent: the steps on the map, and what batches come to', () => {
  const { w, b } = initialSurface;
  const bowl = { ...initialSurface, units: 'standardized', ...otherUnits({ w, b }, 'standardized') } as const;
  const steps = [initialSurface, bowl].map((state) => stepsToFloor(state)!);
  names(descent, 'sf-ravine', steps[0]!);
  names(descent, 'sf-scale', ...steps);
  const plain = (['bce', 'mse'] as const).map((loss) => stepsToFloor({ ...bowl, loss, lr: 1 })!);
  names(descent, 'sf-loss', ...plain);
  const third = (size: number) => {
    const perEpoch = 40 / size;
    return epochMeans(dealsOf({ ...initialBatches, size }, 3 * perEpoch), perEpoch)[2]!.loss;
  };
  names(descent, 'bt-size', third(1), third(40));
});

test('pixels: what a turn and a line can reach', () => {
  names(pixels, 'representation-rule', linearScene(initialRepresentation).right, bestTurn(cloudPoints).right);
  expect(bestOf('clouds').right).toBe(60);
  names(pixels, 'representation-ring', bestOf('ring').right, 120);
});

describe('learning', () => {
  test('the scores of rule and neuron under three guidelines', () => {
    const scores = (
      definition: RulesState['definition'],
      before: RulesState['before'],
      step: number,
      rule = { diameter: 13, irregularity: 0.4 },
    ) => {
      const params = weightsAt({ seed: initialRules.seed, definition, before, step });
      return scoresOf(rule, params, casesOf(initialRules.seed, definition));
    };
    const first = scores('together', 'none', 0, initialRules).rule;
    names(learning, 'rv-program', rightOf(first), sensitivity(first).toFixed(2));
    const learned = scores('together', 'none', LEARNED);
    names(learning, 'rv-who', rightOf(learned.rule), rightOf(learned.neuron));
    const outdated = scores('margin', 'together', 0);
    names(learning, 'rv-change', rightOf(outdated.rule), rightOf(outdated.neuron));
    names(
      learning,
      'rv-again',
      rightOf(outdated.neuron),
      rightOf(scores('margin', 'together', LEARNED).neuron),
    );
    const limited = scores('limits', 'none', LEARNED);
    names(learning, 'rv-limits', rightOf(limited.rule), rightOf(limited.neuron));
  });

  let lesions: Lesion[] = [];
  beforeAll(() => {
    lesions = Array.from({ length: LESIONS }, (_, i) => lesionOf(initialClusters.patients, i));
  }, 60_000);

  test('the silhouettes, and how many lesions stand in a group that is not theirs', () => {
    const misplaced = (features: 'patchiness' | 'spread') => {
      const search = searchOf(lesions, { ...initialClusters, features, k: 3, moves: 120 });
      const table = contentsOf(lesions, search.now.groups!, 3);
      return LESIONS - table.reduce((sum, row) => sum + Math.max(...row), 0);
    };
    const [two, three, four] = silhouettesOf(lesions, 'patchiness');
    names(learning, 'cl-many', two!.toFixed(2), three!.toFixed(2), four!.toFixed(2));
    names(learning, 'cl-third', misplaced('patchiness'));
    const others = silhouettesOf(lesions, 'spread').map((value) => value.toFixed(2));
    names(learning, 'cl-features', ...others.slice(0, 2), misplaced('spread'));
  });
});

describe('deep', () => {
  test('the dead neuron and what arrives at the first layer', () => {
    names(deep, 'ac-rescue', wakesAt('leakyRelu', 0.01)!, wakesAt('leakyRelu', 0.1)!);
    names(deep, 'vn-ceiling', sigmoidCeiling(5));
    const share = (depth: number, bend: 'sigmoid' | 'relu', scale = initialVanishing.scale) =>
      shareArriving(firstSizes({ ...initialVanishing, depth, scale }, bend));
    names(deep, 'vn-what', share(3, 'sigmoid'));
    expect(share(8, 'sigmoid').toFixed(5)).toBe('0.00008');
    expect(share(8, 'relu').toFixed(2)).toBe('0.58');
    expect(share(20, 'relu', 1).toFixed(6)).toBe('0.000015');
    expect(share(20, 'relu', 1.4).toFixed(3)).toBe('0.012');
  });

  test('the errors of the polynomials and the patients they miss', () => {
    const { train, test: unseen } = errorsOf(initialPolynomial);
    names(deep, 'py-what', train[0]!, train[2]!, 0);
    names(deep, 'py-best', unseen[2]!, unseen[8]!);
    const missed = (newcomer: number) => missOf({ ...initialPolynomial, degree: 9, newcomer })!;
    names(deep, 'py-new', missed(1), Math.round(missed(4)));
    const penalized = errorsOf({ ...initialPolynomial, penalty: '1' });
    const flat = errorsOf({ ...initialPolynomial, penalty: '10' });
    names(deep, 'py-penalty', penalized.train[8]!, penalized.test[8]!, unseen[8]!, flat.test[8]!);
    names(deep, 'py-takeaway', unseen[10]!, unseen[8]!);
  });

  test('the arrivals of the race, and two steps of Adam', () => {
    const arrivals = (units: 'raw' | 'standardized') =>
      orderOf({ ...initialRace, units }).map(({ arrival }) => arrival!);
    names(deep, 'rc-order', ...arrivals('raw'));
    names(deep, 'rc-bowl', ...arrivals('standardized'));
    const [, first, second] = wayOf(initialRace, 'adam', 2).map(({ card }) => card);
    names(deep, 'rc-card', first!.w.g, first!.b.g, -second!.w.move);
  });
});

test('limits: the counts at each operating point', () => {
  const at = (threshold: number, prevalence: number) =>
    pointScores({ ...initialPoint, threshold, prevalence });
  const clinic = at(0.5, 50);
  names(limits, 'point-what', clinic.counts.falseNegatives, clinic.counts.falsePositives);
  const percent = (share: number) => (100 * share).toFixed(1);
  names(limits, 'point-what', percent(clinic.sensitivity), percent(clinic.specificity));
  const early = at(0.2, 50);
  names(limits, 'point-move', percent(early.sensitivity), percent(early.specificity));
  names(limits, 'point-move', early.counts.falsePositives);
  expect(early.counts.falseNegatives).toBe(7);
  const archive = at(0.5, 1);
  const called = archive.counts.truePositives + archive.counts.falsePositives;
  names(limits, 'point-prevalence', percent(clinic.ppv), percent(archive.ppv), called);
  expect(archive.counts.truePositives).toBe(9);
  const [cheap, dear] = [1, 50].map((missCost) =>
    cheapestThreshold({ ...initialPoint, prevalence: 10, missCost }),
  );
  expect([cheap, dear]).toEqual([0.87, 0.22]);
  names(limits, 'point-cost', percent(at(dear!, 10).sensitivity));
  expect(at(cheap!, 10).sensitivity).toBeLessThan(0.5);
});
