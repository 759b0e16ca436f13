import { registerKernel, type KernelConfig, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { CnnShape } from '../../../math/cnnShape';
import { OPTIMIZER_DEFAULTS } from '../../../math/optimizer';
import { RANGE_LIMIT } from '../spec';
import {
  blendOf,
  CNN_FORWARD,
  CNN_GRADIENT,
  CNN_UPDATE,
  type CnnForwardAttrs,
  type CnnGradientAttrs,
  type CnnUpdateAttrs,
} from './attributes';
import { CpuCnn } from './cpuCnn';
import { cnnKey, cnnPack } from './pack';

type Values = Readonly<Record<string, Float32Array>>;

/** Work spaces of the last few shapes. */
const spaces = new Map<string, CpuCnn>();
const MOST_SPACES = 4;

function spaceOf(shape: CnnShape): CpuCnn {
  const key = cnnKey(shape);
  const known = spaces.get(key) ?? new CpuCnn(shape);
  spaces.delete(key);
  spaces.set(key, known);
  for (const old of spaces.keys()) if (spaces.size > MOST_SPACES) spaces.delete(old);
  return known;
}

function gradient(values: Values, { shape, cases, share, lockedQuads }: CnnGradientAttrs): Float32Array[] {
  const net = spaceOf(shape);
  const { paramQuads } = net.pack;
  const state = values['state']!;
  const targets = values['targets']!;
  const result = values['previous']?.slice() ?? new Float32Array(4 * paramQuads + 4);
  net.setWeights(state);
  for (let i = 0; i < cases; i += 1) {
    const [label, weight] = [targets[4 * i]!, targets[4 * i + 1]!];
    net.forward(state, values['images']!, i);
    const { loss, right } = net.backward(state, result, label, weight * share, lockedQuads);
    result[4 * paramQuads]! += weight * share * loss;
    result[4 * paramQuads + 1]! += right ? share : 0;
  }
  for (const conv of net.convs) conv.give(result);
  return [result];
}

function update(values: Values, attrs: CnnUpdateAttrs): Float32Array[] {
  const { optimizer, step, learningRate, l2 } = attrs;
  const { paramQuads, blocks, dense } = cnnPack(attrs.shape);
  const old = values['state']!;
  const slopes = values['gradient']!;
  const state = old.slice();
  const { momentum, beta1, beta2, epsilon } = OPTIMIZER_DEFAULTS;
  const correction1 = 1 / (1 - beta1 ** (step + 1));
  const correction2 = 1 / (1 - beta2 ** (step + 1));
  const slot = 4 * paramQuads;
  for (const { first, firstBias, section } of [...blocks, ...dense]) {
    if (first < attrs.lockedQuads) continue;
    for (let p = 4 * first; p < 4 * (first + section); p += 1) {
      const w = old[p]!;
      const g = slopes[p]! + (p < 4 * firstBias ? l2 * w : 0);
      if (optimizer === 'sgd') state[p] = w - learningRate * g;
      else if (optimizer === 'momentum') {
        const m = momentum * old[p + slot]! + g;
        state[p + slot] = m;
        state[p] = w - learningRate * m;
      } else {
        const m = beta1 * old[p + slot]! + (1 - beta1) * g;
        const v = beta2 * old[p + 2 * slot]! + (1 - beta2) * g * g;
        state[p + slot] = m;
        state[p + 2 * slot] = v;
        state[p] = w - (learningRate * (m * correction1)) / (Math.sqrt(v * correction2) + epsilon);
      }
    }
  }
  const status = state.length - 4;
  const [loss, right] = [slopes[slot]!, slopes[slot + 1]!];
  const blend = blendOf(step);
  state[status] = loss;
  if (old[status + 1]! < 0 && !(Math.abs(loss) < RANGE_LIMIT)) state[status + 1] = step;
  state[status + 2] = old[status + 2]! + blend * (loss - old[status + 2]!);
  state[status + 3] = old[status + 3]! + blend * (right - old[status + 3]!);
  return [state];
}

function forward(values: Values, { shape, cases, maps, features }: CnnForwardAttrs): Float32Array[] {
  const net = spaceOf(shape);
  const state = values['state']!;
  const wide = net.logits.length;
  const logits = new Float32Array(cases * wide);
  const sizes = net.pack.blocks.flatMap(({ rows, columns, outRows, outColumns, pool, quads }) => [
    4 * rows * columns * quads,
    ...(pool === 2 ? [4 * outRows * outColumns * quads] : []),
  ]);
  const wanted = features ? [new Float32Array(cases * net.features.length)] : [];
  const taken = maps ? sizes.map((size) => new Float32Array(cases * size)) : [];
  net.setWeights(state);
  for (let i = 0; i < cases; i += 1) {
    net.forward(state, values['images']!, i);
    logits.set(net.logits, i * wide);
    wanted[0]?.set(net.features, i * net.features.length);
    if (!maps) continue;
    let t = 0;
    for (const { map, block, winners } of net.convs) {
      const size = sizes[t]!;
      taken[t]!.set(map, i * size);
      t += 1;
      if (block.pool === 1) continue;
      const pooled = taken[t]!;
      const start = i * sizes[t]!;
      t += 1;
      const width = 4 * block.quads;
      for (let at = 0; at < winners.length; at += 1) {
        const cell = Math.floor(at / width);
        const [y, x] = [Math.floor(cell / block.outColumns), cell % block.outColumns];
        const winner = winners[at]! & 3;
        const from = (2 * y + (winner >> 1)) * block.columns + 2 * x + (winner & 1);
        pooled[start + at] = map[from * width + (at % width)]!;
      }
    }
  }
  return [logits, ...taken, ...wanted];
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
      return work(values, attrs as NamedAttrMap & A).map((result) =>
        cpu.makeTensorInfo([result.length], 'float32', result),
      );
    },
  };
}

// The engine loads this file when a convolutional network is first opened, and no sooner.
for (const kernel of [
  config<CnnGradientAttrs>(CNN_GRADIENT, gradient),
  config<CnnUpdateAttrs>(CNN_UPDATE, update),
  config<CnnForwardAttrs>(CNN_FORWARD, forward),
]) {
  registerKernel(kernel);
}
