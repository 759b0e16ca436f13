import { registerKernel, type KernelConfig, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { OPTIMIZER_DEFAULTS } from '../../math/optimizer';
import { stepsPerEpoch } from '../../math/training';
import {
  FIELD,
  GRADIENT,
  OUTPUTS,
  TRAIN,
  type FieldAttrs,
  type GradientAttrs,
  type OutputsAttrs,
  type TrainAttrs,
} from './attributes';
import { fieldProgram, outputsProgram } from './glslPaint';
import { TRACE_TARGETS, traceLayerQuads, tracesProgram } from './glslTraces';
import { gradientProgram, updateProgram } from './glslUpdate';
import type { ProgramSource } from './programSource';
import { fusedSizes, quads, specKey, type FusedSpec } from './spec';
import { drawerOf } from './webglDraw';

interface Sources {
  readonly traces: ProgramSource;
  readonly plainTraces: ProgramSource;
  readonly update: ProgramSource;
  readonly gradient: ProgramSource;
  readonly outputs: ProgramSource;
  readonly sums: ProgramSource;
  readonly field: ProgramSource;
}

const sourcesByKey = new Map<string, Sources>();

/** Sources of the programs of a spec, generated once. */
export function sourcesOf(spec: FusedSpec): Sources {
  const key = specKey(spec);
  let sources = sourcesByKey.get(key);
  if (!sources) {
    sources = {
      traces: tracesProgram(spec, spec.dropout, TRACE_TARGETS),
      plainTraces: tracesProgram(spec, false, 1),
      update: updateProgram(spec),
      gradient: gradientProgram(spec),
      outputs: outputsProgram(spec, false),
      sums: outputsProgram(spec, true),
      field: fieldProgram(spec),
    };
    sourcesByKey.set(key, sources);
  }
  return sources;
}

type Inputs = Readonly<Record<string, TensorInfo>>;

function train(backend: MathBackendWebGL, inputs: Inputs, attrs: TrainAttrs): TensorInfo {
  const draw = drawerOf(backend);
  const { spec, replicas, batchSize, cases, steps } = attrs;
  const { traces, update } = sourcesOf(spec);
  const size = fusedSizes(spec);
  const perEpoch = stepsPerEpoch(cases, batchSize);
  const groupsPerStep = quads(Math.min(batchSize, cases));
  const { beta1, beta2 } = OPTIMIZER_DEFAULTS;

  const spare = [draw.allocate(replicas * size.stateQuads), draw.allocate(replicas * size.stateQuads)];
  const layers = draw.layers(traceLayerQuads(spec, replicas, groupsPerStep, TRACE_TARGETS), TRACE_TARGETS);
  let state = inputs['state']!;
  for (let k = 0; k < steps; k += 1) {
    const step = attrs.firstStep + k;
    const inEpoch = step % perEpoch;
    draw.draw(traces, [state, inputs['settings']!, inputs['data']!, inputs['order']!], layers, {
      groups: groupsPerStep,
      orderBase: ((Math.floor(step / perEpoch) - attrs.firstEpoch) * perEpoch + inEpoch) * groupsPerStep,
      orderStride: attrs.epochs * perEpoch * groupsPerStep,
      stepNumber: step,
    });
    const next = spare[k % 2]!;
    const values = {
      groups: groupsPerStep,
      stepNumber: step,
      batchSize: Math.min(batchSize, cases - inEpoch * batchSize),
      correction1: 1 / (1 - beta1 ** (step + 1)),
      correction2: 1 / (1 - beta2 ** (step + 1)),
    };
    draw.draw(update, [state, inputs['settings']!], next, values, layers);
    state = next;
  }
  const unused = spare[steps % 2]!;
  backend.disposeIntermediateTensorInfo(unused);
  return state;
}

function outputs(backend: MathBackendWebGL, inputs: Inputs, attrs: OutputsAttrs): TensorInfo {
  const draw = drawerOf(backend);
  const sources = sourcesOf(attrs.spec);
  const groups = quads(attrs.cases);
  const units = attrs.to - attrs.from;
  const result = draw.allocate(attrs.replicas * units * groups);
  draw.draw(attrs.sums ? sources.sums : sources.outputs, [inputs['state']!, inputs['data']!], result, {
    groups,
    unitFrom: attrs.from,
    unitCount: units,
    cases: attrs.cases,
  });
  return result;
}

function field(backend: MathBackendWebGL, inputs: Inputs, attrs: FieldAttrs): TensorInfo {
  const draw = drawerOf(backend);
  const quadsPerRow = quads(attrs.columns);
  const units = attrs.to - attrs.from;
  const result = draw.allocate(attrs.replicas * units * attrs.rows * quadsPerRow);
  const other = (i: number): number => attrs.others[i] ?? 0;
  draw.draw(sourcesOf(attrs.spec).field, [inputs['state']!], result, {
    quadsPerRow,
    rows: attrs.rows,
    unitFrom: attrs.from,
    unitCount: units,
    plane: attrs.plane,
    othersLow: [other(0), other(1), other(2), other(3)],
    othersHigh: [other(4), other(5), 0, 0],
  });
  return result;
}

function gradient(backend: MathBackendWebGL, inputs: Inputs, attrs: GradientAttrs): TensorInfo[] {
  const draw = drawerOf(backend);
  const { spec, replicas, batchSize } = attrs;
  const sources = sourcesOf(spec);
  const size = fusedSizes(spec);
  const groups = quads(batchSize);
  const traceInfo = draw.allocate(replicas * groups * size.traceQuads);
  draw.draw(
    sources.plainTraces,
    [inputs['state']!, inputs['settings']!, inputs['data']!, inputs['order']!],
    traceInfo,
    { groups, orderBase: 0, orderStride: groups, stepNumber: 0 },
  );
  const result = draw.allocate(replicas * size.paramQuads);
  draw.draw(sources.gradient, [traceInfo], result, { groups, batchSize });
  return [traceInfo, result];
}

type Work<A> = (backend: MathBackendWebGL, inputs: Inputs, attrs: A) => TensorInfo | TensorInfo[];

function config<A>(kernelName: string, work: Work<A>): KernelConfig {
  return {
    kernelName,
    backendName: 'webgl',
    kernelFunc: ({ inputs, backend, attrs }) =>
      work(backend as MathBackendWebGL, inputs as Inputs, attrs as NamedAttrMap & A),
  };
}

/** Registers the fused programs with tfjs for the WebGL backend; once per page or worker. */
export function registerWebglKernels(): void {
  for (const kernel of [
    config<TrainAttrs>(TRAIN, train),
    config<OutputsAttrs>(OUTPUTS, outputs),
    config<FieldAttrs>(FIELD, field),
    config<GradientAttrs>(GRADIENT, gradient),
  ]) {
    registerKernel(kernel);
  }
}
