import { adcPatients } from '../../../data/adcPatients';
import type { UnitName } from '../modelSurface';

/** The sixty gliomas of the chapter. */
export const patients = adcPatients(21);

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
