import { networkLayout } from '../../math/networkShape';
import { float, forwardCode, loadCasesCode, parameter, slopeCode } from './glslForward';
import type { ProgramSource } from './programSource';
import { fusedSizes, SETTINGS_QUADS, specKey, type FusedSpec } from './spec';

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
export function traceFunction(spec: FusedSpec, targets: number): string {
  const { traceQuads } = fusedSizes(spec);
  const perGroup = Math.ceil(traceQuads / targets);
  const place = `g * ${perGroup} + slot / ${targets}`;
  const body = targets > 1 ? `fetchLayer(traces, ${place}, slot % ${targets})` : `fetch(traces, ${place})`;
  return `vec4 trace(int g, int slot) { return ${body}; }`;
}
