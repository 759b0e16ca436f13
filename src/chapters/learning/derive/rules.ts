import { lungNodules, riskLabels, type LungNodules, type RiskDefinition } from '../../../data/lungNodules';
import { sigmoid } from '../../../math/activation';
import { confusion, type Confusion } from '../../../math/metrics';
import type { NetworkShape } from '../../../math/networkShape';
import { hash32 } from '../../../math/rng';
import type { TrainingSettings } from '../../../math/training';
import type { RulesState } from '../modelRules';

export const TRAIN_COUNT = 24;
export const TEST_COUNT = 200;
/** After so many steps the neuron's line hardly moves any more. */
export const LEARNED = 300;

/** A neuron of the two measurements; its parameters are w1, w2, b. */
export const NEURON: NetworkShape = {
  inputs: 2,
  hidden: [],
  outputs: 1,
  activation: 'sigmoid',
  outputActivation: 'sigmoid',
};

export const settings: TrainingSettings = {
  loss: 'bce',
  optimizer: 'sgd',
  learningRate: 1,
  batchSize: TRAIN_COUNT,
  l1: 0,
  l2: 0,
  dropout: 0,
};

/** The neuron counts in standard deviations from an average nodule. */
export const units = {
  diameter: { mean: 17, sd: 7.5 },
  irregularity: { mean: 0.5, sd: 0.29 },
} as const;

export const toUnits = (mm: number, irregularity: number): readonly [number, number] => [
  (mm - units.diameter.mean) / units.diameter.sd,
  (irregularity - units.irregularity.mean) / units.irregularity.sd,
];

/** Nodules to learn from, nodules kept apart, and what the readers call them. */
export interface Cases {
  readonly train: LungNodules;
  readonly test: LungNodules;
  readonly trainY: Float32Array;
  readonly testY: Float32Array;
}

export function casesOf(seed: number, definition: RiskDefinition): Cases {
  const train = lungNodules(TRAIN_COUNT, hash32(seed, 1));
  const test = lungNodules(TEST_COUNT, hash32(seed, 2));
  return { train, test, trainY: riskLabels(train, definition), testY: riskLabels(test, definition) };
}

/** Rows of inputs as the neuron takes them. */
export function inputsOf({ diameter, irregularity }: LungNodules): Float32Array {
  const x = new Float32Array(2 * diameter.length);
  diameter.forEach((mm, i) => x.set(toUnits(mm, irregularity[i]!), 2 * i));
  return x;
}

/** A neuron that has learned nothing: nearly flat, and not right. */
const UNLEARNED = [0.3, -0.4, 0.1] as const;

/**
 * The neuron after so many steps, computed in the page as the engine does it: mean gradient of the cross-entropy.
 * @returns w1, w2, b
 */
export function fitNeuron(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  steps: number,
  start: ArrayLike<number> = UNLEARNED,
): Float32Array {
  let [w1, w2, b] = [start[0]!, start[1]!, start[2]!];
  const rate = settings.learningRate / y.length;
  for (let step = 0; step < steps; step += 1) {
    let [g1, g2, g0] = [0, 0, 0];
    for (let i = 0; i < y.length; i += 1) {
      const error = sigmoid(w1 * x[2 * i]! + w2 * x[2 * i + 1]! + b) - y[i]!;
      g1 += error * x[2 * i]!;
      g2 += error * x[2 * i + 1]!;
      g0 += error;
    }
    w1 -= rate * g1;
    w2 -= rate * g2;
    b -= rate * g0;
  }
  return Float32Array.of(w1, w2, b);
}

/** The weights with which the neuron begins: those it had learned by the definition before, if there was one. */
export function firstWeights(state: Pick<RulesState, 'seed' | 'before'>): Float32Array {
  if (state.before === 'none') return Float32Array.from(UNLEARNED);
  const { train, trainY } = casesOf(state.seed, state.before);
  return fitNeuron(inputsOf(train), trainY, LEARNED);
}

/** The neuron of a state, computed in the page. */
export function weightsAt(state: Pick<RulesState, 'seed' | 'before' | 'definition' | 'step'>): Float32Array {
  const { train, trainY } = casesOf(state.seed, state.definition);
  return fitNeuron(inputsOf(train), trainY, state.step, firstWeights(state));
}

/** What the neuron answers for each nodule, 0..1. */
export function neuronAnswers(params: ArrayLike<number>, nodules: LungNodules): Float32Array {
  const x = inputsOf(nodules);
  return Float32Array.from(nodules.diameter, (_, i) =>
    sigmoid(params[0]! * x[2 * i]! + params[1]! * x[2 * i + 1]! + params[2]!),
  );
}

export type Rule = Pick<RulesState, 'diameter' | 'irregularity'>;

/** What the rule answers for each nodule, 0 or 1. */
export function ruleAnswers(rule: Rule, { diameter, irregularity }: LungNodules): Float32Array {
  return Float32Array.from(diameter, (mm, i) =>
    mm > rule.diameter && irregularity[i]! > rule.irregularity ? 1 : 0,
  );
}

export interface Scores {
  readonly rule: Confusion;
  readonly neuron: Confusion;
}

/** How both do on the 200 unseen nodules. */
export function scoresOf(rule: Rule, params: ArrayLike<number>, { test, testY }: Cases): Scores {
  return {
    rule: confusion(ruleAnswers(rule, test), testY),
    neuron: confusion(neuronAnswers(params, test), testY),
  };
}

export const rightOf = ({ truePositives, trueNegatives }: Confusion): number => truePositives + trueNegatives;

/** The two thresholds that are right about most of some nodules, on a grid of half millimeters and hundredths. */
export function bestRule(nodules: LungNodules, labels: ArrayLike<number>): Rule {
  let best: Rule = { diameter: 4, irregularity: 0 };
  let most = -1;
  for (let diameter = 4; diameter <= 30; diameter += 0.5) {
    for (let step = 0; step <= 50; step += 1) {
      const rule = { diameter, irregularity: step / 50 };
      const right = rightOf(confusion(ruleAnswers(rule, nodules), labels));
      if (right > most) [best, most] = [rule, right];
    }
  }
  return best;
}

/** Who is right about more unseen nodules; within two of 200 they are called equal. */
export function winnerOf(scores: Scores): 'rule' | 'neuron' | 'equal' {
  const lead = rightOf(scores.neuron) - rightOf(scores.rule);
  return Math.abs(lead) <= 2 ? 'equal' : lead > 0 ? 'neuron' : 'rule';
}

/** Who will lead once the neuron has learned the present labels. */
export function winnerWhenLearned(state: RulesState): 'rule' | 'neuron' | 'equal' {
  const cases = casesOf(state.seed, state.definition);
  return winnerOf(scoresOf(state, weightsAt({ ...state, step: LEARNED }), cases));
}

/** Whose score falls when the definition changes and neither is touched: at least 4 fewer of the 200. */
export function whoFalls(state: RulesState, next: RiskDefinition): 'both' | 'rule' | 'neuron' | 'neither' {
  const params = weightsAt({ ...state, step: LEARNED });
  const before = scoresOf(state, params, casesOf(state.seed, state.definition));
  const after = scoresOf(state, params, casesOf(state.seed, next));
  const rule = rightOf(before.rule) - rightOf(after.rule) >= 4;
  const neuron = rightOf(before.neuron) - rightOf(after.neuron) >= 4;
  return rule && neuron ? 'both' : rule ? 'rule' : neuron ? 'neuron' : 'neither';
}
