import { confusion, sensitivity } from '../../../math/metrics';
import { networkForward } from '../../../math/network';
import { parameterCount, type NetworkShape } from '../../../math/networkShape';
import type { CheckItem } from '../../../state/check';

const reluShape = (inputs: number, hidden: readonly number[]): NetworkShape => ({
  inputs,
  hidden,
  outputs: 1,
  activation: 'relu',
  outputActivation: 'sigmoid',
});

/** Two hidden neurons, each with its two weights and its bias, then the output neuron; a patient (1, 2). */
const patient = networkForward(reluShape(2, [2]), [1, -1, 0, 0.5, 1, -1, 2, 1, -0.5], [1, 2]);

/** Four sick and five healthy patients, called from 0.4 on. */
const called = confusion(
  [0.92, 0.71, 0.45, 0.3, 0.6, 0.38, 0.2, 0.1, 0.05],
  [1, 1, 1, 1, 0, 0, 0, 0, 0],
  0.4,
);

export const items: readonly CheckItem[] = [
  {
    id: 'sodium-both-ends',
    step: 'two',
    kind: 'choice',
    options: ['no-hidden-neuron', 'one-hidden-neuron', 'two-hidden-neurons', 'ten-hidden-neurons'],
    correct: 'two-hidden-neurons',
  },
  {
    id: 'who-brings-what',
    step: 'takeaway',
    kind: 'match',
    options: ['a-hidden-neuron', 'the-output-neuron', 'the-threshold', 'the-seed'],
    targets: ['from-where-to-call', 'one-straight-line', 'the-first-weights', 'lines-into-a-region'],
    correct: ['one-straight-line', 'lines-into-a-region', 'from-where-to-call', 'the-first-weights'],
  },
  {
    id: 'patient-through-relu',
    step: 'patient',
    kind: 'number',
    correct: patient.z[1]![0]!,
    tolerance: 0.005,
  },
  {
    id: 'numbers-to-learn',
    step: 'pictures',
    kind: 'number',
    correct: parameterCount(reluShape(5, [4])),
    tolerance: 0.5,
  },
  {
    id: 'best-of-twenty-runs',
    step: 'luck',
    kind: 'choice',
    options: ['how-the-others-ended', 'if-longer-is-better', 'which-seed-it-was'],
    correct: 'how-the-others-ended',
  },
  {
    id: 'two-changes-at-once',
    step: 'compare',
    kind: 'choice',
    options: ['neurons-helped', 'rate-helped', 'both-helped', 'cause-left-open'],
    correct: 'cause-left-open',
  },
  {
    id: 'learned-by-heart',
    step: 'overfit',
    kind: 'several',
    options: ['stop-earlier', 'train-to-zero-loss', 'get-more-patients', 'use-fewer-neurons'],
    correct: ['stop-earlier', 'get-more-patients', 'use-fewer-neurons'],
  },
  {
    id: 'sensitivity-at-a-cut',
    step: 'threshold',
    kind: 'number',
    correct: 100 * sensitivity(called),
    tolerance: 0.5,
  },
];
