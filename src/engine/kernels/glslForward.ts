import type { ActivationName } from '../../math/activation';
import { LEAK } from '../../math/activation';
import { networkLayout } from '../../math/networkShape';
import { fusedSizes, type FusedSpec } from './spec';

// Networks are written out unit by unit, without loops or arrays: every drawing machine handles that well.
// A vec4 holds the same unit for four cases (or four pixels), so a weight is fetched once for four.

/** Number literal that GLSL reads as float. */
export const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

/** GLSL expression of a, given a variable that holds z. */
export function activationCode(name: ActivationName, z: string): string {
  switch (name) {
    case 'step':
      return `step(vec4(0.0), ${z})`;
    case 'sigmoid':
      return `sigmoid4(${z})`;
    case 'tanh':
      return `tanh4(${z})`;
    case 'relu':
      return `max(${z}, vec4(0.0))`;
    case 'leakyRelu':
      return `mix(${float(LEAK)} * ${z}, ${z}, greaterThan(${z}, vec4(0.0)))`;
    case 'linear':
      return z;
  }
}

/** GLSL expression of da/dz, given variables that hold z and the a before dropout. */
export function slopeCode(name: ActivationName, z: string, a: string): string {
  switch (name) {
    case 'step':
      return 'vec4(0.0)';
    case 'sigmoid':
      return `(${a} * (1.0 - ${a}))`;
    case 'tanh':
      return `(1.0 - ${a} * ${a})`;
    case 'relu':
      return `vec4(greaterThan(${z}, vec4(0.0)))`;
    case 'leakyRelu':
      return `mix(vec4(${float(LEAK)}), vec4(1.0), greaterThan(${z}, vec4(0.0)))`;
    case 'linear':
      return 'vec4(1.0)';
  }
}

/** Expression of parameter p after `loadParameters` of its layer. */
export const parameter = (p: number): string => `p${p >> 2}.${'xyzw'[p & 3]!}`;

/** Fetches the quads of parameters first..last that are not in `loaded` yet. */
export function loadParameters(first: number, last: number, loaded: Set<number>): string {
  let code = '';
  for (let q = first >> 2; q <= last >> 2; q += 1) {
    if (loaded.has(q)) continue;
    loaded.add(q);
    code += `vec4 p${q} = fetch(state, base + ${q});\n`;
  }
  return code;
}

/** What is put between the layers of a forward pass. */
export interface ForwardHooks {
  /** Factor on a hidden unit's output, or null. */
  readonly dropout?: (unit: number) => string;
  /** Code after layer l; its units are z{u} and a{u}, with u counted over all layers. */
  readonly afterLayer?: (layer: number) => string;
}

/**
 * GLSL of a forward pass for four cases: expects vec4 x0..xI and int base (first quad of the replica's parameters),
 * leaves z{u} and a{u} (and k{u}, the output before dropout) of every unit u.
 */
export function forwardCode(spec: FusedSpec, hooks: ForwardHooks = {}): string {
  const { shape } = spec;
  const { hiddenUnits } = fusedSizes(spec);
  const loaded = new Set<number>();
  let code = '';
  let before = Array.from({ length: shape.inputs }, (_, i) => `x${i}`);
  for (const [l, layer] of networkLayout(shape).entries()) {
    const size = layer.units * (layer.inputs + 1);
    code += loadParameters(layer.offset, layer.offset + size - 1, loaded);
    const names: string[] = [];
    for (let u = 0; u < layer.units; u += 1) {
      const row = layer.offset + u * (layer.inputs + 1);
      const unit = layer.unitOffset + u;
      const terms = before.map((name, i) => `${parameter(row + i)} * ${name}`).join(' + ');
      code += `vec4 z${unit} = vec4(${parameter(row + layer.inputs)}) + ${terms};\n`;
      code += `vec4 k${unit} = ${activationCode(layer.activation, `z${unit}`)};\n`;
      const factor = unit < hiddenUnits ? hooks.dropout?.(unit) : undefined;
      code += `vec4 a${unit} = ${factor ? `k${unit} * ${factor}` : `k${unit}`};\n`;
      names.push(`a${unit}`);
    }
    code += hooks.afterLayer?.(l) ?? '';
    before = names;
  }
  return code;
}

/** Fetches four cases and spreads them over x0.. and, if wanted, y0..; `index` is a vec4 of case numbers. */
export function loadCasesCode(spec: FusedSpec, index: string, withLabels: boolean): string {
  const { inputs, outputs } = spec.shape;
  const { dataQuads } = fusedSizes(spec);
  const lanes = ['x', 'y', 'z', 'w'];
  const wanted = inputs + (withLabels ? outputs : 0);
  let code = `ivec4 rows = ivec4(max(${index}, vec4(0.0)) + 0.5) * ${dataQuads};\n`;
  for (let q = 0; q * 4 < wanted; q += 1) {
    for (const lane of lanes) code += `vec4 d${q}${lane} = fetch(data, rows.${lane} + ${q});\n`;
  }
  for (let v = 0; v < wanted; v += 1) {
    const part = lanes.map((lane) => `d${v >> 2}${lane}.${lanes[v & 3]!}`).join(', ');
    code += `vec4 ${v < inputs ? `x${v}` : `y${v - inputs}`} = vec4(${part});\n`;
  }
  return code;
}
