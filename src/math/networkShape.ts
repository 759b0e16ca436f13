import type { ActivationName } from './activation';
import { createRng } from './rng';

/** A dense network: how many inputs, units per hidden layer, outputs, and the curves between them. */
export interface NetworkShape {
  readonly inputs: number;
  /** Units of each hidden layer, from the input on; empty for a single neuron. */
  readonly hidden: readonly number[];
  readonly outputs: number;
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
}

/** Where a layer's numbers stand in the flat parameter vector. */
export interface LayerLayout {
  readonly inputs: number;
  readonly units: number;
  /** Index of the layer's first parameter. */
  readonly offset: number;
  /** Number of units in all layers before this one. */
  readonly unitOffset: number;
  readonly activation: ActivationName;
}

/** Which number of the network a flat index is; `input` is null for the bias. */
export interface ParameterName {
  readonly layer: number;
  readonly unit: number;
  readonly input: number | null;
}

/**
 * Layout of the flat parameter vector: layer by layer, unit by unit, each unit's weights in input order and then its bias.
 * Parameter (layer l, unit u, input i) stands at `offset + u * (inputs + 1) + i`, the bias at i = inputs.
 */
export function networkLayout(shape: NetworkShape): readonly LayerLayout[] {
  const layers: LayerLayout[] = [];
  let inputs = shape.inputs;
  let offset = 0;
  let unitOffset = 0;
  for (const [l, units] of [...shape.hidden, shape.outputs].entries()) {
    const activation = l === shape.hidden.length ? shape.outputActivation : shape.activation;
    layers.push({ inputs, units, offset, unitOffset, activation });
    offset += units * (inputs + 1);
    unitOffset += units;
    inputs = units;
  }
  return layers;
}

/** Number of weights and biases of a network. */
export function parameterCount(shape: NetworkShape): number {
  return networkLayout(shape).reduce((sum, layer) => sum + layer.units * (layer.inputs + 1), 0);
}

/** Number of hidden and output units of a network. */
export function unitCount(shape: NetworkShape): number {
  return shape.hidden.reduce((sum, units) => sum + units, shape.outputs);
}

/**
 * Names the parameter that stands at a flat index.
 * @throws RangeError if there is none
 */
export function parameterAt(shape: NetworkShape, index: number): ParameterName {
  for (const [layer, { inputs, units, offset }] of networkLayout(shape).entries()) {
    const within = index - offset;
    if (within >= 0 && within < units * (inputs + 1)) {
      const input = within % (inputs + 1);
      return { layer, unit: Math.floor(within / (inputs + 1)), input: input === inputs ? null : input };
    }
  }
  throw new RangeError(`parameterAt: no parameter ${index} in a network of ${parameterCount(shape)}`);
}

/** Flat index of a parameter; the inverse of parameterAt. */
export function parameterIndex(shape: NetworkShape, name: ParameterName): number {
  const layer = networkLayout(shape)[name.layer];
  if (!layer) throw new RangeError(`parameterIndex: no layer ${name.layer}`);
  return layer.offset + name.unit * (layer.inputs + 1) + (name.input ?? layer.inputs);
}

/**
 * First parameters of a run: biases 0, weights normal with the spread that keeps signals alive:
 * sqrt(2 / inputs) for ReLU and leaky ReLU (He), sqrt(2 / (inputs + units)) otherwise (Glorot, also called Xavier).
 * @param seed same seed, same weights
 * @param scale factor on every weight, 1 normally
 * @returns flat vector as described at networkLayout, in single precision
 */
export function initialParameters(shape: NetworkShape, seed: number, scale = 1): Float32Array {
  const rng = createRng(seed);
  const params = new Float32Array(parameterCount(shape));
  for (const { inputs, units, offset, activation } of networkLayout(shape)) {
    const half = activation === 'relu' || activation === 'leakyRelu';
    const spread = scale * Math.sqrt(2 / (half ? inputs : inputs + units));
    for (let u = 0; u < units; u += 1) {
      for (let i = 0; i < inputs; i += 1) params[offset + u * (inputs + 1) + i] = spread * rng.normal();
    }
  }
  return params;
}
