import { neuronBackward, neuronForward } from '../../../math/neuron';
import type { CheckItem } from '../../../state/check';

/** A nodule with spiculation 2 and calcification 1. */
const nodule = neuronForward({ w: [1.5, -2], b: -0.5 }, [2, 1]);

/** One finding of 0.5, an output of 0.8 (its sum is ln 4), and a biopsy against it. */
const finding = [0.5];
const falseAlarm = neuronBackward(finding, 0, neuronForward({ w: [0], b: Math.log(4) }, finding));

export const items: readonly CheckItem[] = [
  {
    id: 'parts-of-a-neuron',
    step: 'neuron-takeaway',
    kind: 'match',
    options: ['adc-of-patient', 'how-much-adc-counts', 'leaning-before', 'number-in-report'],
    targets: ['part-weight', 'part-output', 'part-input', 'part-bias'],
    correct: ['part-input', 'part-weight', 'part-bias', 'part-output'],
  },
  { id: 'nodule-sum', step: 'sum', kind: 'number', correct: nodule.z, tolerance: 0.005 },
  {
    id: 'from-clinic-to-screening',
    step: 'bias',
    kind: 'choice',
    options: ['shrink-weights', 'raise-bias', 'lower-bias', 'change-nothing'],
    correct: 'lower-bias',
  },
  {
    id: 'all-times-three',
    step: 'double',
    kind: 'choice',
    options: ['same-calls-surer', 'more-called', 'more-right', 'three-times-probability'],
    correct: 'same-calls-surer',
  },
  {
    id: 'training-step-order',
    step: 'fwd-takeaway',
    kind: 'order',
    options: ['output-from-findings', 'compared-with-biopsy', 'gradient-of-weights', 'weights-moved'],
  },
  {
    id: 'pull-on-the-weight',
    step: 'fwd-product',
    kind: 'number',
    correct: falseAlarm.dLdw[0]!,
    tolerance: 0.0015,
  },
  {
    id: 'what-a-step-changes',
    step: 'fwd-update',
    kind: 'several',
    options: ['the-findings', 'the-weights', 'the-label', 'the-bias'],
    correct: ['the-weights', 'the-bias'],
  },
  {
    id: 'still-wrong-after-training',
    step: 'train-sure',
    kind: 'choice',
    options: ['loss-too-small', 'too-few-of-them', 'rate-overshoots', 'flat-end'],
    correct: 'flat-end',
  },
];
