import { cnnAnswerer } from './cnnInfer';
import { cnnLayout, type CnnShape } from './cnnShape';

/** A map of the last block's size: how much each place spoke for a class. */
export interface ClassMap {
  readonly rows: number;
  readonly columns: number;
  /** [rows, columns], 0 or more. */
  readonly values: Float64Array;
}

/** Slope of one logit along everything that enters the dense layers. */
function headSlopes(shape: CnnShape, params: ArrayLike<number>, features: Float32Array, label: number) {
  const { dense } = cnnLayout(shape);
  const sums: Float64Array[] = [];
  let x: ArrayLike<number> = features;
  for (const { inputs, units, weights, biases, relu } of dense) {
    const z = Float64Array.from({ length: units }, (_, u) => {
      let sum = params[biases + u]!;
      for (let i = 0; i < inputs; i += 1) sum += x[i]! * params[weights + i * units + u]!;
      return relu && sum < 0 ? 0 : sum;
    });
    sums.push(z);
    x = z;
  }
  let delta = Float64Array.from(sums.at(-1)!, (_, u) => (u === label ? 1 : 0));
  for (let l = dense.length - 1; l >= 0; l -= 1) {
    const { inputs, units, weights, relu } = dense[l]!;
    const through = delta.map((slope, u) => (relu && sums[l]![u]! <= 0 ? 0 : slope));
    delta = Float64Array.from({ length: inputs }, (_, i) => {
      let sum = 0;
      for (let u = 0; u < units; u += 1) sum += through[u]! * params[weights + i * units + u]!;
      return sum;
    });
  }
  return delta;
}

/**
 * Grad-CAM (Selvaraju et al. 2017, eqs 1 and 2) at the last block: each map is weighed by the mean slope of the class's
 * logit along its cells; what is left below 0 is cut off.
 * @param params flat, cnnLayout order
 * @param image normalized, of the shape's size
 * @param label the class that is asked about
 */
export function gradCam(
  shape: CnnShape,
  params: ArrayLike<number>,
  image: ArrayLike<number>,
  label: number,
): ClassMap {
  const { maps, rows, columns, channels, features } = cnnAnswerer(shape, params)(image);
  const slopes = headSlopes(shape, params, features, label);
  const cells = rows * columns;
  // A pooled number hands its slope to one cell (the largest) or to all in equal parts: in the mean that is the same.
  const weights = new Float64Array(channels);
  for (let i = 0; i < slopes.length; i += 1) weights[i % channels]! += slopes[i]! / cells;
  const values = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    let sum = 0;
    for (let k = 0; k < channels; k += 1) sum += weights[k]! * maps[cell * channels + k]!;
    values[cell] = Math.max(0, sum);
  }
  return { rows, columns, values };
}
