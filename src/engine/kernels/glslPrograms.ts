import { networkLayout } from '../../math/networkShape';
import { OPTIMIZER_DEFAULTS } from '../../math/optimizer';
import type { ProgramSource } from './webglDraw';
import { float, forwardCode, loadCasesCode, parameter, slopeCode } from './glslForward';
import { fusedSizes, RANGE_LIMIT, SETTINGS_QUADS, specKey, type FusedSpec } from './spec';

/** GLSL of dL/dz of an output unit, for the mean over outputs. */
function outputDeltaCode(spec: FusedSpec, unit: number, y: string): string {
  const { outputs, outputActivation } = spec.shape;
  const share = outputs > 1 ? ` * ${float(1 / outputs)}` : '';
  if (spec.loss === 'bce') return `(k${unit} - ${y})${share}`;
  return `2.0 * (k${unit} - ${y}) * ${slopeCode(outputActivation, `z${unit}`, `k${unit}`)}${share}`;
}

/** GLSL of the loss of an output unit; cross-entropy is taken from z, where it is exact. */
function lossCode(spec: FusedSpec, unit: number, y: string): string {
  if (spec.loss === 'bce') return `softLoss4(z${unit}, ${y})`;
  return `(k${unit} - ${y}) * (k${unit} - ${y})`;
}

/** Traces that one fragment of draw A fills: fewer fragments go through the whole network again. */
export const TRACE_TARGETS = 4;

/** Collects which quad goes to which slot, and writes the GLSL for `targets` neighboring slots per fragment. */
class Slots {
  private readonly targets: number;
  private waiting: { slot: number; name: string }[] = [];

  constructor(targets: number) {
    this.targets = targets;
  }

  put(slot: number, name: string): void {
    this.waiting.push({ slot, name });
  }

  /** GLSL of all that was put since the last flush. */
  flush(): string {
    const byFirst = new Map<number, string>();
    for (const { slot, name } of this.waiting) {
      const t = slot % this.targets;
      byFirst.set(slot - t, `${byFirst.get(slot - t) ?? ''} r${t} = ${name};`);
    }
    this.waiting = [];
    return [...byFirst].map(([first, body]) => `if (first == ${first}) {${body} }\n`).join('');
  }
}

/**
 * Draw A: for four cases of a batch, some neighboring quads of their traces.
 * Fragments that need only a part of the passes return early.
 */
export function tracesProgram(spec: FusedSpec, dropout: boolean, targets: number): ProgramSource {
  const { shape } = spec;
  const s = fusedSizes(spec);
  const layout = networkLayout(shape);
  const last = layout.length - 1;
  const slots = new Slots(targets);
  const perGroup = Math.ceil(s.traceQuads / targets);
  let code = `
    int first = index % ${perGroup} * ${targets};
    int group = (index / ${perGroup}) % groups;
    int replica = index / (${perGroup} * groups);
    int base = replica * ${s.stateQuads};
    vec4 cases = fetch(order, orderBase + replica * orderStride + group);
    vec4 valid = step(vec4(-0.5), cases);
    ${loadCasesCode(spec, 'cases', true)}`;
  if (dropout) {
    code += `
    vec4 own = fetch(settings, replica * ${SETTINGS_QUADS});
    vec4 seed4 = fetch(settings, replica * ${SETTINGS_QUADS} + 1);
    uint seedHash = mix32(0x9e3779b9u ^ ((uint(seed4.x) << 16) | uint(seed4.y)));
    uint stepHash = mix32(seedHash ^ uint(stepNumber));
    uvec4 caseKeys = uvec4(max(cases, vec4(0.0)) + 0.5);
    float rate = own.w;
    float kept = 1.0 / (1.0 - rate);\n`;
  }
  const returnBelow = (slot: number): string => `if (first + ${targets} <= ${slot}) return;\n`;
  const factor = (unit: number): string => `dropout4(mix32(stepHash ^ ${unit}u), caseKeys, rate, kept)`;
  for (let i = 0; i < shape.inputs; i += 1) slots.put(i, `x${i}`);
  code += slots.flush() + returnBelow(shape.inputs);
  code += forwardCode(spec, {
    ...(dropout && { dropout: factor }),
    afterLayer: (l) => {
      if (l === last) return '';
      const { unitOffset, units } = layout[l]!;
      for (let u = unitOffset; u < unitOffset + units; u += 1) slots.put(s.traceHidden + u, `a${u}`);
      return slots.flush() + returnBelow(s.traceHidden + unitOffset + units);
    },
  });

  const out = layout[last]!;
  const losses: string[] = [];
  for (let u = 0; u < out.units; u += 1) {
    const unit = out.unitOffset + u;
    code += `vec4 g${unit} = valid * ${outputDeltaCode(spec, unit, `y${u}`)};\n`;
    slots.put(s.traceDelta + unit, `g${unit}`);
    losses.push(lossCode(spec, unit, `y${u}`));
  }
  const share = out.units > 1 ? ` * ${float(1 / out.units)}` : '';
  slots.put(s.traceLoss, `valid * (${losses.join(' + ')})${share}`);
  code += slots.flush();
  for (let l = last - 1; l >= 0; l -= 1) {
    const here = layout[l]!;
    const above = layout[l + 1]!;
    code += `if (first >= ${s.traceDelta + above.unitOffset}) return;\n`;
    for (let u = 0; u < here.units; u += 1) {
      const unit = here.unitOffset + u;
      const terms = Array.from({ length: above.units }, (_, k) => {
        const weight = parameter(above.offset + k * (above.inputs + 1) + u);
        return `${weight} * g${above.unitOffset + k}`;
      }).join(' + ');
      const dropped = dropout ? ` * ${factor(unit)}` : '';
      code += `vec4 g${unit} = (${terms}) * ${slopeCode(here.activation, `z${unit}`, `k${unit}`)}${dropped};\n`;
      slots.put(s.traceDelta + unit, `g${unit}`);
    }
    code += slots.flush();
  }
  return {
    key: `traces|${dropout}|${targets}|${specKey(spec)}`,
    samplers: ['state', 'settings', 'data', 'order'],
    uniforms: ['groups', 'orderBase', 'orderStride', 'stepNumber'],
    targets,
    code,
  };
}

/** Quads per layer that draw A fills. */
export function traceLayerQuads(spec: FusedSpec, replicas: number, groups: number, targets: number): number {
  return replicas * groups * Math.ceil(fusedSizes(spec).traceQuads / targets);
}

/** GLSL function that fetches trace `slot` of group number `g` (counted over replicas). */
function traceFunction(spec: FusedSpec, targets: number): string {
  const { traceQuads } = fusedSizes(spec);
  const perGroup = Math.ceil(traceQuads / targets);
  const place = `g * ${perGroup} + slot / ${targets}`;
  const body = targets > 1 ? `fetchLayer(traces, ${place}, slot % ${targets})` : `fetch(traces, ${place})`;
  return `vec4 trace(int g, int slot) { return ${body}; }`;
}

/** GLSL that finds which unit and which trace feed parameter p: sets delta, source (-1 for a bias) and isWeight. */
function locateCode(spec: FusedSpec): string {
  const s = fusedSizes(spec);
  const layout = networkLayout(spec.shape);
  let code = '';
  for (const [l, layer] of layout.entries()) {
    const end = layer.offset + layer.units * (layer.inputs + 1);
    const sources = l === 0 ? 0 : s.traceHidden + layout[l - 1]!.unitOffset;
    code += `${l === 0 ? '' : 'else '}if (p < ${end}) {
      int within = p - ${layer.offset};
      int unit = within / ${layer.inputs + 1};
      int input_ = within - unit * ${layer.inputs + 1};
      delta = ${s.traceDelta + layer.unitOffset} + unit;
      source = input_ == ${layer.inputs} ? -1 : ${sources} + input_;
    }\n`;
  }
  return code;
}

/** GLSL function: mean gradient of parameter p over the batch, and in `isWeight` whether it is no bias. */
function gradientFunction(spec: FusedSpec, targets: number): string {
  return `
  ${traceFunction(spec, targets)}
  float gradientOf(int p, int firstGroup, out float isWeight) {
    int delta = 0;
    int source = -1;
    ${locateCode(spec)}
    isWeight = source < 0 ? 0.0 : 1.0;
    float sum = 0.0;
    for (int g = 0; g < groups; g++) {
      vec4 d = trace(firstGroup + g, delta);
      sum += source < 0 ? dot(d, vec4(1.0)) : dot(d, trace(firstGroup + g, source));
    }
    return sum / batchSize;
  }`;
}

/** Draw B: from the traces of a batch, the next value of four numbers of the state. */
export function updateProgram(spec: FusedSpec): ProgramSource {
  const s = fusedSizes(spec);
  const { momentum, beta1, beta2, epsilon } = OPTIMIZER_DEFAULTS;
  const rules = {
    sgd: `next[c] = w - own.x * g;`,
    momentum: `float m = ${float(momentum)} * mOld[c] + g;
      next[c] = section == 0 ? w - own.x * m : m;`,
    adam: `float m = ${float(beta1)} * mOld[c] + ${float(1 - beta1)} * g;
      float v = ${float(beta2)} * vOld[c] + ${float(1 - beta2)} * g * g;
      float move = own.x * (m * correction1) / (sqrt(v * correction2) + ${float(epsilon)});
      next[c] = section == 0 ? w - move : (section == 1 ? m : v);`,
  };
  const memory =
    (spec.optimizer === 'sgd' ? '' : `vec4 mOld = fetch(state, base + ${s.paramQuads} + quad);\n`) +
    (spec.optimizer === 'adam' ? `vec4 vOld = fetch(state, base + ${2 * s.paramQuads} + quad);\n` : '');
  const code = `
    int replica = index / ${s.stateQuads};
    int base = replica * ${s.stateQuads};
    int place = index - base;
    int firstGroup = replica * groups;
    if (place == ${s.stateQuads - 1}) {
      vec4 status = fetch(state, index);
      vec4 sum = vec4(0.0);
      for (int g = 0; g < groups; g++) sum += trace(firstGroup + g, ${s.traceLoss});
      float loss = dot(sum, vec4(1.0)) / batchSize;
      bool bad = !inRange(vec4(loss));
      for (int q = 0; q < ${s.stateQuads - 1}; q++) bad = bad || !inRange(fetch(state, base + q));
      float firstBad = status.y < -0.5 && bad ? float(stepNumber) : status.y;
      return vec4(loss, firstBad, status.z + (bad ? 1.0 : 0.0), 0.0);
    }
    int section = place / ${s.paramQuads};
    int quad = place - section * ${s.paramQuads};
    vec4 own = fetch(settings, replica * ${SETTINGS_QUADS});
    vec4 old = fetch(state, base + quad);
    ${memory}
    vec4 next = vec4(0.0);
    for (int c = 0; c < 4; c++) {
      int p = quad * 4 + c;
      if (p >= ${s.params}) break;
      float w = old[c];
      float isWeight;
      float g = gradientOf(p, firstGroup, isWeight) + isWeight * (own.y * sign(w) + own.z * w);
      ${rules[spec.optimizer]}
    }
    return next;`;
  return {
    key: `update|${specKey(spec)}`,
    samplers: ['state', 'settings'],
    layered: 'traces',
    uniforms: ['groups', 'stepNumber'],
    floats: ['batchSize', 'correction1', 'correction2'],
    functions: gradientFunction(spec, TRACE_TARGETS),
    code,
  };
}

/** The gradient alone: [replicas, parameter quads]. */
export function gradientProgram(spec: FusedSpec): ProgramSource {
  const s = fusedSizes(spec);
  return {
    key: `gradient|${specKey(spec)}`,
    samplers: ['traces'],
    uniforms: ['groups'],
    floats: ['batchSize'],
    functions: gradientFunction(spec, 1),
    code: `
    int replica = index / ${s.paramQuads};
    int quad = index - replica * ${s.paramQuads};
    vec4 result = vec4(0.0);
    for (int c = 0; c < 4; c++) {
      int p = quad * 4 + c;
      if (p >= ${s.params}) break;
      float isWeight;
      result[c] = gradientOf(p, replica * groups, isWeight);
    }
    return result;`,
  };
}

/** GLSL that returns the unit's quad as soon as its layer is done. */
function returnUnits(spec: FusedSpec, letter: 'a' | 'z'): (layer: number) => string {
  return (l) => {
    const { unitOffset, units } = networkLayout(spec.shape)[l]!;
    let code = '';
    for (let u = unitOffset; u < unitOffset + units; u += 1)
      code += `if (unit == ${u}) return ${letter}${u};\n`;
    return code;
  };
}

/** Outputs (or sums) of units for the cases of the data, in their own order. */
export function outputsProgram(spec: FusedSpec, sums: boolean): ProgramSource {
  const s = fusedSizes(spec);
  return {
    key: `outputs|${sums}|${specKey(spec)}`,
    samplers: ['state', 'data'],
    uniforms: ['groups', 'unitFrom', 'unitCount', 'cases'],
    code: `
    int group = index % groups;
    int unit = unitFrom + (index / groups) % unitCount;
    int base = index / (groups * unitCount) * ${s.stateQuads};
    vec4 which = min(vec4(group * 4) + vec4(0.0, 1.0, 2.0, 3.0), vec4(cases - 1));
    ${loadCasesCode(spec, 'which', false)}
    ${forwardCode(spec, { afterLayer: returnUnits(spec, sums ? 'z' : 'a') })}
    return vec4(0.0);`,
  };
}

/** Outputs of units over the plane of the first two inputs, four neighboring pixels at a time. */
export function fieldProgram(spec: FusedSpec): ProgramSource {
  const s = fusedSizes(spec);
  const { inputs } = spec.shape;
  let xs = `vec4 x0 = plane.x + (vec4(quad * 4) + vec4(0.5, 1.5, 2.5, 3.5)) * plane.z;\n`;
  if (inputs > 1) xs += `vec4 x1 = vec4(plane.y + (float(row) + 0.5) * plane.w);\n`;
  for (let i = 2; i < inputs; i += 1) {
    xs += `vec4 x${i} = vec4(others${i < 6 ? 'Low' : 'High'}.${'xyzw'[(i - 2) & 3]!});\n`;
  }
  return {
    key: `field|${specKey(spec)}`,
    samplers: ['state'],
    uniforms: ['quadsPerRow', 'rows', 'unitFrom', 'unitCount'],
    vectors: ['plane', 'othersLow', 'othersHigh'],
    code: `
    int quad = index % quadsPerRow;
    int row = (index / quadsPerRow) % rows;
    int rest = index / (quadsPerRow * rows);
    int unit = unitFrom + rest % unitCount;
    int base = rest / unitCount * ${s.stateQuads};
    ${xs}
    ${forwardCode(spec, { afterLayer: returnUnits(spec, 'a') })}
    return vec4(0.0);`,
  };
}

/** Functions that every program may use. */
export const COMMON_FUNCTIONS = `
  vec4 sigmoid4(vec4 z) {
    vec4 e = exp(-abs(z));
    return mix(e, vec4(1.0), greaterThanEqual(z, vec4(0.0))) / (1.0 + e);
  }
  vec4 tanh4(vec4 z) {
    vec4 e = exp(-2.0 * abs(z));
    return sign(z) * (1.0 - e) / (1.0 + e);
  }
  vec4 softLoss4(vec4 z, vec4 y) {
    return max(z, vec4(0.0)) - z * y + log(1.0 + exp(-abs(z)));
  }
  uint mix32(uint h) {
    h = (h ^ (h >> 16)) * 0x21f0aaadu;
    h = (h ^ (h >> 15)) * 0x735a2d97u;
    return h ^ (h >> 15);
  }
  vec4 dropout4(uint unitHash, uvec4 keys, float rate, float kept) {
    vec4 draw = vec4(mix32(unitHash ^ keys.x) >> 8, mix32(unitHash ^ keys.y) >> 8,
                     mix32(unitHash ^ keys.z) >> 8, mix32(unitHash ^ keys.w) >> 8) / 16777216.0;
    return kept * vec4(greaterThanEqual(draw, vec4(rate)));
  }
  bool inRange(vec4 v) {
    uvec4 exponent = floatBitsToUint(v) & 0x7f800000u;
    return all(lessThan(exponent, uvec4(0x7f800000u))) && all(lessThan(abs(v), vec4(${float(RANGE_LIMIT)})));
  }`;
