import { registerKernel, type KernelConfig, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import type { CnnShape } from '../../../math/cnnShape';
import { OPTIMIZER_DEFAULTS, type OptimizerName } from '../../../math/optimizer';
import type { ProgramSource } from '../programSource';
import { quads } from '../spec';
import { drawerOf, type Layers, type WebglDraw } from '../webglDraw';
import {
  blendOf,
  CNN_FORWARD,
  CNN_GRADIENT,
  CNN_UPDATE,
  type CnnForwardAttrs,
  type CnnGradientAttrs,
  type CnnUpdateAttrs,
} from './attributes';
import { copyProgram } from './glslConv';
import { denseChunks } from './glslDense';
import { filterPlan } from './glslFilterGradient';
import { gridQuads } from './glslGrid';
import { updateStateProgram } from './glslUpdateState';
import { cnnPack, stateQuads } from './pack';
import { planOf, sourcesOfPlan, type BlockPlan, type CnnPlan, type DensePlan } from './webglPlan';

type Inputs = Readonly<Record<string, TensorInfo>>;

/** Draws into a named layered texture and gives it back. */
function fill(
  draw: WebglDraw,
  name: string,
  source: ProgramSource,
  total: number,
  inputs: readonly TensorInfo[],
  layered: readonly Layers[],
  values: Readonly<Record<string, number>> = {},
): Layers {
  const count = source.targets ?? 1;
  const layers = draw.slot(`${name} ${count}`, total, count);
  draw.draw(source, inputs, layers, values, layered);
  return layers;
}

/** What one pass through the network leaves in textures for the way back. */
interface Passed {
  /** Output of each block. */
  readonly maps: readonly Layers[];
  readonly features: Layers | null;
  /** What enters each dense layer, null for images. */
  readonly given: readonly (Layers | null)[];
  readonly logits: Layers | TensorInfo;
}

/** An input of a block or a dense layer, as the tensors and the layered textures of a draw. */
const source = (layers: Layers | null, images: TensorInfo): [TensorInfo[], Layers[]] =>
  layers ? [[], [layers]] : [[images], []];

/** @param toTensor whether the logits shall be read back */
function pass(draw: WebglDraw, plan: CnnPlan, inputs: Inputs, cases: number, toTensor: boolean): Passed {
  const { pack } = plan;
  const state = inputs['state']!;
  const images = inputs['images']!;
  const maps: Layers[] = [];
  for (const [b, { conv, output }] of plan.blocks.entries()) {
    const [tensors, layered] = source(maps[b - 1] ?? null, images);
    maps.push(fill(draw, `maps${b}`, conv, cases * gridQuads(output), [state, ...tensors], layered));
  }
  const last = maps.at(-1) ?? null;
  const wide = pack.dense[0]!.inputQuads;
  const features = plan.globalPool
    ? fill(draw, 'features', plan.globalPool, cases * wide, [], [last!])
    : null;
  const given: (Layers | null)[] = [features ?? last];
  for (const [l, layer] of plan.dense.entries()) {
    const isLast = l === plan.dense.length - 1;
    const sums = denseSums(draw, layer, state, given[l]!, images, cases);
    const values = { fours: quads(cases) };
    const total = cases * layer.layer.quads;
    if (isLast && toTensor) {
      const logits = draw.allocate(total);
      draw.draw(layer.dense, [state], logits, values, sums);
      return { maps, features, given, logits };
    }
    given.push(fill(draw, `dense${l}`, layer.dense, total, [state], [sums], values));
  }
  return { maps, features, given, logits: given.pop()! };
}

function denseSums(
  draw: WebglDraw,
  { layer, sums }: DensePlan,
  state: TensorInfo,
  given: Layers | null,
  images: TensorInfo,
  cases: number,
): Layers {
  const [tensors, layered] = source(given, images);
  const fours = quads(cases);
  const total = denseChunks(layer) * fours * layer.quads;
  return fill(draw, 'denseSums', sums, total, [state, ...tensors], layered, { fours, cases });
}

function gradient(backend: MathBackendWebGL, inputs: Inputs, attrs: CnnGradientAttrs): TensorInfo[] {
  const draw = drawerOf(backend);
  const plan = planOf(attrs.shape);
  const { pack } = plan;
  const { cases, share, lockedQuads } = attrs;
  const state = inputs['state']!;
  const images = inputs['images']!;
  const passed = pass(draw, plan, inputs, cases, false);
  const result = draw.allocate(pack.paramQuads + 1);

  const classQuads = cases * quads(attrs.shape.classes);
  const logits = passed.logits as Layers;
  let slopes = fill(draw, 'loss', plan.loss, classQuads, [inputs['targets']!], [logits], { share });
  const losses = slopes;
  for (let l = plan.dense.length - 1; l >= 0; l -= 1) {
    const { layer, gradient: program, back } = plan.dense[l]!;
    if (layer.first < lockedQuads) break;
    const given = passed.given[l]!;
    const [tensors, layered] = source(given, images);
    const part = { first: layer.first, count: layer.section };
    draw.draw(program, tensors, result, { cases }, [...layered, slopes], part);
    if (!back) continue;
    const below = l > 0 ? [slopes, given!] : [slopes];
    slopes = fill(draw, `denseSlopes${l}`, back, cases * layer.inputQuads, [state], below);
  }
  const top = plan.blocks.at(-1);
  if (top && plan.spread && top.block.first >= lockedQuads) {
    const layered = passed.features && plan.spread.layered!.length > 1 ? [slopes, passed.features] : [slopes];
    slopes = fill(draw, 'spread', plan.spread, cases * gridQuads(top.slopes!), [], layered);
  }
  for (let b = plan.blocks.length - 1; b >= 0; b -= 1) {
    const block = plan.blocks[b]!;
    // Below the lowest layer that learns nothing is asked for.
    if (block.block.first < lockedQuads) break;
    const isLowest = b === 0 || plan.blocks[b - 1]!.block.first < lockedQuads;
    slopes = blockBack(draw, block, passed, b, slopes, state, images, cases, result, !isLowest);
  }
  draw.draw(plan.lossSum, [], result, { cases }, losses, { first: pack.paramQuads, count: 1 });
  return [result];
}

/** The slopes of one block's filters into the gradient; gives the slopes along its input, if they are wanted. */
function blockBack(
  draw: WebglDraw,
  plan: BlockPlan,
  { maps, features }: Passed,
  b: number,
  slopes: Layers,
  state: TensorInfo,
  images: TensorInfo,
  cases: number,
  result: TensorInfo,
  wantsBack: boolean,
): Layers {
  const { block, sums, filters, back, input } = plan;
  const [tensors, layered] = source(maps[b - 1] ?? null, images);
  const part = { first: block.first, count: block.section };
  // Slopes along the output and what tells where they go; or those along the features and the places of the winners.
  const pair = plan.slopes ? [slopes, maps[b]!] : [slopes, features!];
  if (sums) {
    const { groups, bands } = filterPlan(block);
    const total = cases * bands * groups * block.quads;
    const bandSums = fill(draw, 'bandSums', sums, total, tensors, [...layered, ...pair]);
    draw.draw(filters, [], result, { cases }, bandSums, part);
  } else draw.draw(filters, tensors, result, { cases }, [...layered, ...pair], part);
  if (!back || !wantsBack) return slopes;
  const total = cases * gridQuads({ ...input, kind: back.targets ? 'tiled' : 'plain' });
  return fill(draw, `slopes${b}`, back, total, [state], pair);
}

function update(backend: MathBackendWebGL, inputs: Inputs, attrs: CnnUpdateAttrs): TensorInfo[] {
  const draw = drawerOf(backend);
  const { shape, optimizer, step, learningRate, l2, lockedQuads } = attrs;
  const pack = cnnPack(shape);
  const { beta1, beta2 } = OPTIMIZER_DEFAULTS;
  const next = draw.allocate(stateQuads(pack, optimizer));
  draw.draw(updateStateProgram(pack, optimizer), [inputs['state']!, inputs['gradient']!], next, {
    stepNumber: step,
    lockedQuads,
    learningRate,
    l2,
    correction1: 1 / (1 - beta1 ** (step + 1)),
    correction2: 1 / (1 - beta2 ** (step + 1)),
    blend: blendOf(step),
  });
  return [next];
}

function forward(backend: MathBackendWebGL, inputs: Inputs, attrs: CnnForwardAttrs): TensorInfo[] {
  const draw = drawerOf(backend);
  const plan = planOf(attrs.shape);
  const { cases } = attrs;
  const { maps, features, logits } = pass(draw, plan, inputs, cases, true);
  const taken = [logits as TensorInfo];
  const take = (program: ProgramSource, cells: number, layers: Layers): void => {
    const tensor = draw.allocate(cases * cells);
    draw.draw(program, [], tensor, {}, layers);
    taken.push(tensor);
  };
  for (const [b, plans] of attrs.maps ? plan.blocks.entries() : []) {
    const { block, open, copyMaps, copyOutput, output } = plans;
    const tiled = { kind: 'tiled', rows: block.rows, columns: block.columns, quads: block.quads } as const;
    const [tensors, layered] = source(maps[b - 1] ?? null, inputs['images']!);
    const opened = open
      ? fill(draw, 'opened', open, cases * gridQuads(tiled), [inputs['state']!, ...tensors], layered)
      : maps[b]!;
    take(copyMaps, gridQuads({ ...tiled, kind: 'plain' }), opened);
    if (open) take(copyOutput, gridQuads(output), maps[b]!);
  }
  if (attrs.features && features) {
    const wide = plan.pack.dense[0]!.inputQuads;
    take(copyProgram({ kind: 'plain', rows: 1, columns: 1, quads: wide }), wide, features);
  }
  return taken;
}

function config<A>(
  kernelName: string,
  work: (backend: MathBackendWebGL, inputs: Inputs, attrs: A) => TensorInfo[],
): KernelConfig {
  return {
    kernelName,
    backendName: 'webgl',
    kernelFunc: ({ inputs, backend, attrs }) =>
      work(backend as MathBackendWebGL, inputs as Inputs, attrs as NamedAttrMap & A),
  };
}

/** The programs that a purpose needs, to be compiled ahead. */
export function cnnSources(
  shape: CnnShape,
  optimizer: OptimizerName,
  purpose: 'train' | 'maps',
): readonly ProgramSource[] {
  const plan = planOf(shape);
  const sources = sourcesOfPlan(plan, purpose);
  return purpose === 'train' ? [...sources, updateStateProgram(plan.pack, optimizer)] : sources;
}

// The engine loads this file when a convolutional network is first opened, and no sooner.
for (const kernel of [
  config<CnnGradientAttrs>(CNN_GRADIENT, gradient),
  config<CnnUpdateAttrs>(CNN_UPDATE, update),
  config<CnnForwardAttrs>(CNN_FORWARD, forward),
]) {
  registerKernel(kernel);
}
