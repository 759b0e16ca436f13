import { choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

/** The curves of Fig. 11, in the order in which they stand. */
export const curveNames = ['relu', 'leakyRelu', 'sigmoid', 'tanh'] as const;
export type CurveName = (typeof curveNames)[number];

export const activationViews = ['curves', 'dead'] as const;
export type ActivationsView = (typeof activationViews)[number];

export const unitNames = ['relu', 'leakyRelu'] as const;
export type UnitName = (typeof unitNames)[number];

export interface ActivationsState {
  readonly view: ActivationsView;
  /** The sum at which the curves are compared. */
  readonly z: number;
  /** Slope of the leaky ReLU left of zero. */
  readonly leak: number;
  /** The bend of the neuron that has died. */
  readonly unit: UnitName;
  /** Steps of its training. */
  readonly step: number;
}

export const activationsRanges = {
  z: { min: -5, max: 5, step: 0.05 },
  leak: { min: 0, max: 0.3, step: 0.01 },
  step: { min: 0, max: 2000, step: 1 },
} as const;

export const initialActivations: ActivationsState = {
  view: 'curves',
  z: 2,
  leak: 0.01,
  unit: 'relu',
  step: 0,
};

export const activationsFields = [
  field<ActivationsState, 'view'>('view', choiceCodec(activationViews)),
  field<ActivationsState, 'z'>('z', numberCodec(activationsRanges.z)),
  field<ActivationsState, 'leak'>('leak', numberCodec(activationsRanges.leak)),
  field<ActivationsState, 'unit'>('unit', choiceCodec(unitNames)),
  field<ActivationsState, 'step'>('step', integerCodec(activationsRanges.step), 'dstep'),
];

const hold = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

/** Moves the sum at which the curves are compared. */
export function moveSum(z: number) {
  return (old: ActivationsState): ActivationsState =>
    Number.isFinite(z) ? { ...old, z: hold(z, activationsRanges.z) } : old;
}

/** Another leak: what a neuron has learned with the old one was another run. */
export function setLeak(leak: number) {
  return (old: ActivationsState): ActivationsState =>
    Number.isFinite(leak) ? { ...old, leak: hold(leak, activationsRanges.leak), step: 0 } : old;
}

/** Another bend for the neuron, from the same start. */
export function setUnit(unit: UnitName) {
  return (old: ActivationsState): ActivationsState => ({ ...old, unit, step: 0 });
}

/** Goes to a step of the neuron's training. */
export function goToStep(step: number) {
  return (old: ActivationsState): ActivationsState => {
    const kept = Math.round(hold(step, activationsRanges.step));
    return kept === old.step ? old : { ...old, step: kept };
  };
}
