import { createRng } from '../math/rng';

/** Lesions with one measurement: how freely water moves in them. */
export interface AdcPatients {
  /** ADC of each, in 1e-3 mm^2/s. */
  readonly adc: Float32Array;
  /** 1 high grade, 0 low grade. */
  readonly y: Float32Array;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Gliomas: in the high-grade ones, densely packed, water moves less (0.90 against 1.35, SD 0.16).
 * @param count number of patients, 2 or more; labels alternate 0, 1
 */
export function adcPatients(seed: number, count = 60): AdcPatients {
  const rng = createRng(seed);
  const y = Float32Array.from({ length: count }, (_, i) => i % 2);
  const adc = Float32Array.from(y, (label) => (label === 1 ? 0.9 : 1.35) + 0.16 * rng.normal());
  const mean = adc.reduce((sum, value) => sum + value, 0) / count;
  const sd = Math.sqrt(adc.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  return { adc, y, mean, sd };
}
