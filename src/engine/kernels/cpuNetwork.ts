import { LEAK, sigmoid, type ActivationName } from '../../math/activation';
import { networkLayout, type LayerLayout } from '../../math/networkShape';
import { mix32 } from '../../math/rng';
import { fusedSizes, SETTINGS_QUADS, type FusedSizes, type FusedSpec } from './spec';

/** Settings of a replica as they stand in the settings tensor. */
export interface CpuSettings {
  readonly learningRate: number;
  readonly l1: number;
  readonly l2: number;
  readonly dropout: number;
  readonly seed: number;
}

export function settingsOf(settings: Float32Array, replica: number): CpuSettings {
  const at = replica * SETTINGS_QUADS * 4;
  return {
    learningRate: settings[at]!,
    l1: settings[at + 1]!,
    l2: settings[at + 2]!,
    dropout: settings[at + 3]!,
    seed: settings[at + 4]! * 65536 + settings[at + 5]!,
  };
}

function activateInto(
  name: ActivationName,
  z: Float64Array,
  k: Float64Array,
  from: number,
  to: number,
): void {
  for (let u = from; u < to; u += 1) {
    const x = z[u]!;
    switch (name) {
      case 'step':
        k[u] = x >= 0 ? 1 : 0;
        break;
      case 'sigmoid':
        k[u] = sigmoid(x);
        break;
      case 'tanh':
        k[u] = Math.tanh(x);
        break;
      case 'relu':
        k[u] = x > 0 ? x : 0;
        break;
      case 'leakyRelu':
        k[u] = x > 0 ? x : LEAK * x;
        break;
      case 'linear':
        k[u] = x;
    }
  }
}

function slope(name: ActivationName, z: number, k: number): number {
  switch (name) {
    case 'step':
      return 0;
    case 'sigmoid':
      return k * (1 - k);
    case 'tanh':
      return 1 - k * k;
    case 'relu':
      return z > 0 ? 1 : 0;
    case 'leakyRelu':
      return z > 0 ? 1 : LEAK;
    case 'linear':
      return 1;
  }
}

/** Work space for one network on the CPU: one case at a time, all arrays made once. */
export class CpuNetwork {
  readonly spec: FusedSpec;
  readonly size: FusedSizes;
  readonly layout: readonly LayerLayout[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Output before dropout. */
  readonly k: Float64Array;
  readonly a: Float64Array;
  /** dL/dz. */
  readonly g: Float64Array;
  private readonly factor: Float64Array;

  constructor(spec: FusedSpec) {
    this.spec = spec;
    this.size = fusedSizes(spec);
    this.layout = networkLayout(spec.shape);
    this.x = new Float64Array(spec.shape.inputs);
    this.y = new Float64Array(spec.shape.outputs);
    const { units } = this.size;
    this.z = new Float64Array(units);
    this.k = new Float64Array(units);
    this.a = new Float64Array(units);
    this.g = new Float64Array(units);
    this.factor = new Float64Array(units).fill(1);
  }

  /** Takes over a case's inputs and labels. */
  setCase(data: Float32Array, index: number): void {
    const at = index * this.size.dataQuads * 4;
    const { inputs, outputs } = this.spec.shape;
    for (let i = 0; i < inputs; i += 1) this.x[i] = data[at + i]!;
    for (let i = 0; i < outputs; i += 1) this.y[i] = data[at + inputs + i]!;
  }

  /** Draws the dropout mask of a case; the same bits as the shader's. */
  setMask(seed: number, step: number, index: number, rate: number): void {
    const stepHash = mix32(mix32(0x9e3779b9 ^ seed) ^ step);
    const kept = 1 / (1 - rate);
    for (let u = 0; u < this.size.hiddenUnits; u += 1) {
      const draw = (mix32(mix32(stepHash ^ u) ^ index) >>> 8) / 0x1000000;
      this.factor[u] = draw >= rate ? kept : 0;
    }
  }

  clearMask(): void {
    this.factor.fill(1);
  }

  /** Forward pass through the layers up to the one that holds unit `upTo`. */
  forward(params: Float32Array, base: number, upTo = this.size.units - 1): void {
    const { z, k, a, factor } = this;
    let before: Float64Array = this.x;
    let first = 0;
    for (const { inputs, units, offset, unitOffset, activation } of this.layout) {
      if (unitOffset > upTo) return;
      for (let u = 0; u < units; u += 1) {
        const row = base + offset + u * (inputs + 1);
        let sum = params[row + inputs]!;
        for (let i = 0; i < inputs; i += 1) sum += params[row + i]! * before[first + i]!;
        z[unitOffset + u] = sum;
      }
      activateInto(activation, z, k, unitOffset, unitOffset + units);
      for (let u = unitOffset; u < unitOffset + units; u += 1) a[u] = k[u]! * factor[u]!;
      before = a;
      first = unitOffset;
    }
  }

  /** Backward pass after `forward`; leaves dL/dz in g and returns the loss. */
  backward(params: Float32Array, base: number): number {
    const { z, k, g, y, factor, layout } = this;
    const last = layout.length - 1;
    const out = layout[last]!;
    let loss = 0;
    for (let u = 0; u < out.units; u += 1) {
      const unit = out.unitOffset + u;
      const error = k[unit]! - y[u]!;
      if (this.spec.loss === 'bce') {
        const s = z[unit]!;
        loss += Math.max(s, 0) - s * y[u]! + Math.log1p(Math.exp(-Math.abs(s)));
        g[unit] = error / out.units;
      } else {
        loss += error * error;
        g[unit] = (2 * error * slope(out.activation, z[unit]!, k[unit]!)) / out.units;
      }
    }
    for (let l = last - 1; l >= 0; l -= 1) {
      const here = layout[l]!;
      const above = layout[l + 1]!;
      for (let u = 0; u < here.units; u += 1) {
        const unit = here.unitOffset + u;
        let sum = 0;
        for (let n = 0; n < above.units; n += 1) {
          sum += params[base + above.offset + n * (above.inputs + 1) + u]! * g[above.unitOffset + n]!;
        }
        g[unit] = sum * factor[unit]! * slope(here.activation, z[unit]!, k[unit]!);
      }
    }
    return loss / out.units;
  }

  /** Adds the case's gradient to `into`. */
  addGradient(into: Float64Array): void {
    let before: Float64Array = this.x;
    let first = 0;
    for (const { inputs, units, offset, unitOffset } of this.layout) {
      for (let u = 0; u < units; u += 1) {
        const row = offset + u * (inputs + 1);
        const delta = this.g[unitOffset + u]!;
        for (let i = 0; i < inputs; i += 1) into[row + i]! += delta * before[first + i]!;
        into[row + inputs]! += delta;
      }
      before = this.a;
      first = unitOffset;
    }
  }
}
