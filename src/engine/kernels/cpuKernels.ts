import { registerKernel, type KernelConfig, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { OPTIMIZER_DEFAULTS, penaltyRate, softThreshold } from '../../math/optimizer';
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
import { CpuNetwork, settingsOf, type CpuSettings } from './cpuNetwork';
import { quads, RANGE_LIMIT } from './spec';

type Values = Readonly<Record<string, Float32Array>>;

const outOfRange = (v: number): boolean => !(Math.abs(v) < RANGE_LIMIT);

/** One update of a replica's part of the state, in place. */
function update(
  net: CpuNetwork,
  state: Float32Array,
  base: number,
  gradient: Float64Array,
  own: CpuSettings,
  step: number,
): void {
  const { optimizer } = net.spec;
  const { momentum, beta1, beta2, epsilon } = OPTIMIZER_DEFAULTS;
  const slot = net.size.paramQuads * 4;
  const correction1 = 1 / (1 - beta1 ** (step + 1));
  const correction2 = 1 / (1 - beta2 ** (step + 1));
  for (const { inputs, units, offset } of net.layout) {
    for (let n = 0; n < units * (inputs + 1); n += 1) {
      const p = offset + n;
      const at = base + p;
      const w = state[at]!;
      const isBias = n % (inputs + 1) === inputs;
      const g = gradient[p]! + (isBias ? 0 : own.l2 * w);
      if (optimizer === 'sgd') {
        state[at] = w - own.learningRate * g;
      } else if (optimizer === 'momentum') {
        const m = momentum * state[at + slot]! + g;
        state[at + slot] = m;
        state[at] = w - own.learningRate * m;
      } else {
        const m = beta1 * state[at + slot]! + (1 - beta1) * g;
        const v = beta2 * state[at + 2 * slot]! + (1 - beta2) * g * g;
        state[at + slot] = m;
        state[at + 2 * slot] = v;
        state[at] = w - (own.learningRate * (m * correction1)) / (Math.sqrt(v * correction2) + epsilon);
      }
      if (own.l1 > 0 && !isBias) {
        const vHat = optimizer === 'adam' ? state[at + 2 * slot]! * correction2 : 0;
        state[at] = softThreshold(state[at]!, own.l1 * penaltyRate(optimizer, own.learningRate, vHat));
      }
    }
  }
}

function train(values: Values, attrs: TrainAttrs): Float32Array[] {
  const { spec, replicas, batchSize, cases, steps } = attrs;
  const net = new CpuNetwork(spec);
  const { stateQuads, params } = net.size;
  const state = values['state']!.slice();
  const perEpoch = stepsPerEpoch(cases, batchSize);
  const groups = quads(Math.min(batchSize, cases));
  const gradient = new Float64Array(params);
  for (let r = 0; r < replicas; r += 1) {
    const own = settingsOf(values['settings']!, r);
    const base = r * stateQuads * 4;
    const status = base + stateQuads * 4 - 4;
    for (let k = 0; k < steps; k += 1) {
      const step = attrs.firstStep + k;
      const inEpoch = step % perEpoch;
      const epoch = Math.floor(step / perEpoch) - attrs.firstEpoch;
      const deal = ((r * attrs.epochs + epoch) * perEpoch + inEpoch) * groups * 4;
      const dealt = Math.min(batchSize, cases - inEpoch * batchSize);
      gradient.fill(0);
      let loss = 0;
      for (let i = 0; i < dealt; i += 1) {
        const index = values['order']![deal + i]!;
        net.setCase(values['data']!, index);
        if (spec.dropout) net.setMask(own.seed, step, index, own.dropout);
        net.forward(state, base);
        loss += net.backward(state, base);
        net.addGradient(gradient);
      }
      for (let p = 0; p < params; p += 1) gradient[p]! /= dealt;
      loss /= dealt;
      let bad = outOfRange(loss);
      for (let i = base; i < status && !bad; i += 1) bad = outOfRange(state[i]!);
      state[status] = loss;
      if (bad) {
        if (state[status + 1]! < 0) state[status + 1] = step;
        state[status + 2]! += 1;
      }
      update(net, state, base, gradient, own, step);
    }
  }
  return [state];
}

function outputs(values: Values, attrs: OutputsAttrs): Float32Array[] {
  const net = new CpuNetwork(attrs.spec);
  const units = attrs.to - attrs.from;
  const stride = quads(attrs.cases) * 4;
  const result = new Float32Array(attrs.replicas * units * stride);
  const from = attrs.sums ? net.z : net.k;
  for (let r = 0; r < attrs.replicas; r += 1) {
    for (let i = 0; i < attrs.cases; i += 1) {
      net.setCase(values['data']!, i);
      net.forward(values['state']!, r * net.size.stateQuads * 4, attrs.to - 1);
      for (let u = 0; u < units; u += 1) result[(r * units + u) * stride + i] = from[attrs.from + u]!;
    }
  }
  return [result];
}

function field(values: Values, attrs: FieldAttrs): Float32Array[] {
  const net = new CpuNetwork(attrs.spec);
  const { columns, rows, from, to } = attrs;
  const [left, top, dx, dy] = attrs.plane;
  const units = to - from;
  const stride = quads(columns) * 4;
  const result = new Float32Array(attrs.replicas * units * rows * stride);
  for (let i = 2; i < net.x.length; i += 1) net.x[i] = attrs.others[i - 2] ?? 0;
  for (let r = 0; r < attrs.replicas; r += 1) {
    for (let row = 0; row < rows; row += 1) {
      if (net.x.length > 1) net.x[1] = top + (row + 0.5) * dy;
      for (let column = 0; column < columns; column += 1) {
        net.x[0] = left + (column + 0.5) * dx;
        net.forward(values['state']!, r * net.size.stateQuads * 4, to - 1);
        for (let u = 0; u < units; u += 1) {
          result[((r * units + u) * rows + row) * stride + column] = net.k[from + u]!;
        }
      }
    }
  }
  return [result];
}

function gradient(values: Values, attrs: GradientAttrs): Float32Array[] {
  const { spec, replicas, batchSize } = attrs;
  const net = new CpuNetwork(spec);
  const { size } = net;
  const groups = quads(batchSize);
  const traces = new Float32Array(replicas * groups * size.traceQuads * 4);
  const result = new Float32Array(replicas * size.paramQuads * 4);
  const sum = new Float64Array(size.params);
  for (let r = 0; r < replicas; r += 1) {
    const base = r * size.stateQuads * 4;
    sum.fill(0);
    for (let i = 0; i < batchSize; i += 1) {
      net.setCase(values['data']!, values['order']![r * groups * 4 + i]!);
      net.forward(values['state']!, base);
      const loss = net.backward(values['state']!, base);
      net.addGradient(sum);
      const at = (r * groups + (i >> 2)) * size.traceQuads * 4 + (i & 3);
      for (let n = 0; n < net.x.length; n += 1) traces[at + n * 4] = net.x[n]!;
      for (let n = 0; n < size.hiddenUnits; n += 1) traces[at + (size.traceHidden + n) * 4] = net.a[n]!;
      for (let n = 0; n < size.units; n += 1) traces[at + (size.traceDelta + n) * 4] = net.g[n]!;
      traces[at + size.traceLoss * 4] = loss;
    }
    for (let p = 0; p < size.params; p += 1) result[r * size.paramQuads * 4 + p] = sum[p]! / batchSize;
  }
  return [traces, result];
}

function config<A>(kernelName: string, work: (values: Values, attrs: A) => Float32Array[]): KernelConfig {
  return {
    kernelName,
    backendName: 'cpu',
    kernelFunc: ({ inputs, backend, attrs }) => {
      const cpu = backend as MathBackendCPU;
      const values: Record<string, Float32Array> = {};
      for (const [name, info] of Object.entries(inputs as Record<string, TensorInfo>)) {
        values[name] = cpu.data.get(info.dataId).values as Float32Array;
      }
      const results = work(values, attrs as NamedAttrMap & A);
      const infos = results.map((result) => cpu.makeTensorInfo([result.length], 'float32', result));
      return infos.length === 1 ? infos[0]! : infos;
    },
  };
}

/** Registers the fused programs with tfjs for the CPU backend: the same work in plain typed arrays. */
export function registerCpuKernels(): void {
  for (const kernel of [
    config<TrainAttrs>(TRAIN, train),
    config<OutputsAttrs>(OUTPUTS, outputs),
    config<FieldAttrs>(FIELD, field),
    config<GradientAttrs>(GRADIENT, gradient),
  ]) {
    registerKernel(kernel);
  }
}
