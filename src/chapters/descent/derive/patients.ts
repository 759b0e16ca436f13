import { createRng } from '../../../math/rng';
import type { UnitName } from '../modelSurface';

/** Lesions with one measurement: how freely water moves in them. */
export interface Patients {
  /** ADC of each, in 1e-3 mm^2/s. */
  readonly adc: Float32Array;
  /** 1 high grade, 0 low grade. */
  readonly y: Float32Array;
  readonly mean: number;
  readonly sd: number;
}

const COUNT = 60;

/** 60 gliomas: in the high-grade ones, densely packed, water moves less (0.90 against 1.35, SD 0.16). */
function makePatients(seed: number): Patients {
  const rng = createRng(seed);
  const y = Float32Array.from({ length: COUNT }, (_, i) => i % 2);
  const adc = Float32Array.from(y, (label) => (label === 1 ? 0.9 : 1.35) + 0.16 * rng.normal());
  const mean = adc.reduce((sum, value) => sum + value, 0) / COUNT;
  const sd = Math.sqrt(adc.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT);
  return { adc, y, mean, sd };
}

export const patients = makePatients(21);

const standardized = patients.adc.map((value) => (value - patients.mean) / patients.sd);

/** The neuron's input in the given units. */
export function inputOf(units: UnitName): Float32Array {
  return units === 'raw' ? patients.adc : standardized;
}

interface Weights {
  readonly w: number;
  readonly b: number;
}

/** Weight and bias that give the same answers when the input is measured in the other units. */
export function otherUnits({ w, b }: Weights, to: UnitName): Weights {
  const { mean, sd } = patients;
  return to === 'raw' ? { w: w / sd, b: b - (w * mean) / sd } : { w: w * sd, b: b + w * mean };
}
