import { networkLayout } from '../../math/networkShape';
import { OPTIMIZER_DEFAULTS } from '../../math/optimizer';
import { float } from './glslForward';
import { TRACE_TARGETS, traceFunction } from './glslTraces';
import type { ProgramSource } from './programSource';
import { fusedSizes, SETTINGS_QUADS, specKey, type FusedSpec } from './spec';

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
  // A weight is pulled toward zero by L1 after its step, and stops there (penaltyRate, softThreshold).
  const rules = {
    sgd: `next[c] = shrink(w - own.x * g, pull * own.x);`,
    momentum: `float m = ${float(momentum)} * mOld[c] + g;
      next[c] = section == 0 ? shrink(w - own.x * m, pull * own.x / ${float(1 - momentum)}) : m;`,
    adam: `float m = ${float(beta1)} * mOld[c] + ${float(1 - beta1)} * g;
      float v = ${float(beta2)} * vOld[c] + ${float(1 - beta2)} * g * g;
      float rate = own.x / (sqrt(v * correction2) + ${float(epsilon)});
      next[c] = section == 0 ? shrink(w - rate * (m * correction1), pull * rate) : (section == 1 ? m : v);`,
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
      float g = gradientOf(p, firstGroup, isWeight) + isWeight * own.z * w;
      float pull = isWeight * own.y;
      ${rules[spec.optimizer]}
    }
    return next;`;
  return {
    key: `update|${specKey(spec)}`,
    samplers: ['state', 'settings'],
    layered: 'traces',
    uniforms: ['groups', 'stepNumber'],
    floats: ['batchSize', 'correction1', 'correction2'],
    functions: `${gradientFunction(spec, TRACE_TARGETS)}
  float shrink(float w, float amount) { return amount > 0.0 ? sign(w) * max(abs(w) - amount, 0.0) : w; }`,
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
