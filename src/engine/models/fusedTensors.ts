import {
  engine,
  tensor1d,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  type Tensor1D,
} from '@tensorflow/tfjs-core';
import { initialParameters } from '../../math/networkShape';
import { epochOrder, stepsPerEpoch } from '../../math/training';
import type { RunData, RunOptions } from '../client/types';
import { fusedSizes, quads, SETTINGS_QUADS, type FusedSpec } from '../kernels/spec';

// Builds the flat tensors of the fused kernels (layouts: kernels/spec.ts) from the plain options of a run.

/** Runs one of the fused kernels on the present backend. */
export function runFused<T extends Tensor | Tensor[]>(
  name: string,
  inputs: NamedTensorMap,
  attrs: object,
): T {
  return engine().runKernel(name, inputs, attrs as NamedAttrMap) as T;
}

export function specOf(options: RunOptions): FusedSpec {
  const { shape, settings, replicas } = options;
  return {
    shape,
    loss: settings.loss,
    optimizer: settings.optimizer,
    dropout: replicas.some((replica) => (replica.dropout ?? settings.dropout) > 0),
  };
}

/** Training cases, then test cases: one padded row of inputs and labels each. */
export function dataTensor(spec: FusedSpec, data: RunData): Tensor1D {
  const { inputs, outputs } = spec.shape;
  const row = fusedSizes(spec).dataQuads * 4;
  const parts = [
    { x: data.x, y: data.y },
    { x: data.testX ?? new Float32Array(0), y: data.testY ?? new Float32Array(0) },
  ];
  const cases = parts.reduce((sum, { x }) => sum + x.length / inputs, 0);
  const flat = new Float32Array(cases * row);
  let at = 0;
  for (const { x, y } of parts) {
    for (let i = 0; i < x.length / inputs; i += 1) {
      flat.set(x.subarray(i * inputs, (i + 1) * inputs), at);
      flat.set(y.subarray(i * outputs, (i + 1) * outputs), at + inputs);
      at += row;
    }
  }
  return tensor1d(flat);
}

/** Points without labels, in the same layout. */
export function pointsTensor(spec: FusedSpec, x: Float32Array): Tensor1D {
  const points = x.length / spec.shape.inputs;
  return dataTensor(spec, { x, y: new Float32Array(points * spec.shape.outputs) });
}

export function settingsTensor({ settings, replicas }: RunOptions): Tensor1D {
  const flat = new Float32Array(replicas.length * SETTINGS_QUADS * 4);
  for (const [r, replica] of replicas.entries()) {
    const seed = replica.seed >>> 0;
    flat.set(
      [
        replica.learningRate ?? settings.learningRate,
        replica.l1 ?? settings.l1,
        replica.l2 ?? settings.l2,
        replica.dropout ?? settings.dropout,
        seed >>> 16,
        seed & 0xffff,
      ],
      r * SETTINGS_QUADS * 4,
    );
  }
  return tensor1d(flat);
}

/** State at step 0: first parameters, empty memories, no loss yet. */
export function firstState(options: RunOptions, spec: FusedSpec): Float32Array {
  const { stateQuads } = fusedSizes(spec);
  const flat = new Float32Array(options.replicas.length * stateQuads * 4);
  for (const [r, replica] of options.replicas.entries()) {
    const base = r * stateQuads * 4;
    flat.set(replica.initial ?? initialParameters(options.shape, replica.seed), base);
    flat[base + stateQuads * 4 - 3] = -1;
  }
  return flat;
}

/** State that holds given parameters and nothing else, for painting. */
export function paintState(spec: FusedSpec, params: Float32Array): Float32Array {
  const flat = new Float32Array(fusedSizes(spec).stateQuads * 4);
  flat.set(params);
  return flat;
}

/** How many cases each replica learns from. */
export const trainedCases = ({ data, replicas, shape }: RunOptions): number =>
  replicas[0]?.cases?.length ?? data.x.length / shape.inputs;

/**
 * The order of whole epochs for every replica: [replicas, epochs, steps per epoch, groups] quads.
 * @param cases how many each replica learns from
 */
export function orderTensor(
  options: RunOptions,
  cases: number,
  firstEpoch: number,
  epochs: number,
): Tensor1D {
  const { batchSize } = options.settings;
  const perEpoch = stepsPerEpoch(cases, batchSize);
  const step = quads(Math.min(batchSize, cases)) * 4;
  const flat = new Float32Array(options.replicas.length * epochs * perEpoch * step).fill(-1);
  let at = 0;
  for (const replica of options.replicas) {
    for (let e = 0; e < epochs; e += 1) {
      const order = epochOrder(replica.seed, firstEpoch + e, cases);
      // A replica with cases of its own deals its rows as if there were no others.
      if (replica.cases) for (let i = 0; i < cases; i += 1) order[i] = replica.cases[order[i]!]!;
      for (let s = 0; s < perEpoch; s += 1) {
        flat.set(order.subarray(s * batchSize, (s + 1) * batchSize), at);
        at += step;
      }
    }
  }
  return tensor1d(flat);
}

/** Some cases as one batch, the same for every replica: [replicas, groups] quads. */
export function batchTensor(cases: readonly number[], replicas: number): Tensor1D {
  const step = quads(cases.length) * 4;
  const flat = new Float32Array(replicas * step).fill(-1);
  for (let r = 0; r < replicas; r += 1) flat.set(cases, r * step);
  return tensor1d(flat);
}
