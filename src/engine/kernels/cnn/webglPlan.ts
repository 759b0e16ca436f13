import type { CnnShape } from '../../../math/cnnShape';
import type { ProgramSource } from '../programSource';
import { convProgram, copyProgram, inputGrid, outputGrid } from './glslConv';
import {
  denseGradientProgram,
  denseInput,
  denseInputGradientProgram,
  denseProgram,
  denseSumsProgram,
  type DenseInput,
} from './glslDense';
import { filterGradientProgram, filterSumsProgram, sparseFilterProgram } from './glslFilterGradient';
import type { Grid } from './glslGrid';
import { globalPoolProgram, headSlopes, spreadProgram } from './glslHead';
import { inputGradientProgram, sparseInputGradientProgram } from './glslInputGradient';
import { lossProgram, lossSumProgram } from './glslLoss';
import { cnnKey, cnnPack, type CnnPack, type PackedBlock, type PackedDense } from './pack';

/** The programs of one convolution. */
export interface BlockPlan {
  readonly block: PackedBlock;
  readonly input: Grid;
  readonly output: Grid;
  /** Slopes along the output; null where only the winners of the global maximum carry one. */
  readonly slopes: Grid | null;
  readonly conv: ProgramSource;
  /** First pass of the filters' slopes; absent where the second does it alone. */
  readonly sums?: ProgramSource;
  readonly filters: ProgramSource;
  /** Slopes along the input; absent in the first block. */
  readonly back?: ProgramSource;
  /** For looking in: the maps before pooling, if the block pools, and what takes maps out. */
  readonly open?: ProgramSource;
  readonly copyMaps: ProgramSource;
  readonly copyOutput: ProgramSource;
}

/** The programs of one dense layer. */
export interface DensePlan {
  readonly layer: PackedDense;
  readonly input: DenseInput;
  readonly sums: ProgramSource;
  readonly dense: ProgramSource;
  readonly gradient: ProgramSource;
  /** Slopes along the inputs; absent where nothing is below. */
  readonly back?: ProgramSource;
}

/** All programs of a network, in the order of its layers. */
export interface CnnPlan {
  readonly pack: CnnPack;
  readonly blocks: readonly BlockPlan[];
  readonly dense: readonly DensePlan[];
  readonly globalPool?: ProgramSource;
  /** From slopes along features to slopes along the last maps; absent where there is no need. */
  readonly spread?: ProgramSource;
  readonly loss: ProgramSource;
  readonly lossSum: ProgramSource;
}

const plans = new Map<string, CnnPlan>();

/** The programs of a shape, generated once. */
export function planOf(shape: CnnShape): CnnPlan {
  const key = cnnKey(shape);
  let plan = plans.get(key);
  if (!plan) plans.set(key, (plan = makePlan(shape)));
  return plan;
}

function makePlan(shape: CnnShape): CnnPlan {
  const pack = cnnPack(shape);
  const top = pack.blocks.at(-1);
  const isGlobal = top !== undefined && shape.head !== 'flatten';
  const isSparse = isGlobal && shape.head === 'globalMax' && top.pool === 1;

  const blocks = pack.blocks.map((block, b): BlockPlan => {
    const input = inputGrid(block, pack.blocks[b - 1]);
    const output = outputGrid(block);
    const sparse = block === top && isSparse;
    const nextIsSparse = isSparse && pack.blocks[b + 1] === top;
    const tiled: Grid = { ...output, kind: 'tiled' };
    const slopes = sparse ? null : block === top || nextIsSparse ? headSlopes(block) : tiled;
    const back = slopes ? inputGradientProgram(block, slopes) : sparseInputGradientProgram(block);
    return {
      block,
      input,
      output,
      slopes,
      conv: convProgram(block, input),
      ...(slopes && { sums: filterSumsProgram(block, input, slopes) }),
      filters: slopes ? filterGradientProgram(block) : sparseFilterProgram(block, input),
      ...(b > 0 && { back }),
      ...(block.pool === 2 && { open: convProgram(block, input, false) }),
      copyMaps: copyProgram({ kind: 'tiled', rows: block.rows, columns: block.columns, quads: block.quads }),
      copyOutput: copyProgram(output),
    };
  });
  const dense = pack.dense.map((layer, l): DensePlan => {
    const from = l > 0 || isGlobal ? 'quads' : top ? outputGrid(top) : 'images';
    const input = denseInput(layer, from);
    const wantsBack = l > 0 || top !== undefined;
    return {
      layer,
      input,
      sums: denseSumsProgram(layer, input),
      dense: denseProgram(layer),
      gradient: denseGradientProgram(layer, input),
      ...(wantsBack && { back: denseInputGradientProgram(layer, l > 0) }),
    };
  });
  return {
    pack,
    blocks,
    dense,
    ...(isGlobal && { globalPool: globalPoolProgram(top, shape.head) }),
    ...(isGlobal && !isSparse && { spread: spreadProgram(top, shape.head) }),
    loss: lossProgram(shape.classes),
    lossSum: lossSumProgram(shape.classes),
  };
}

/** The programs that a purpose needs. */
export function sourcesOfPlan(plan: CnnPlan, purpose: 'train' | 'maps'): ProgramSource[] {
  if (purpose === 'maps') {
    return plan.blocks.flatMap(({ open, copyMaps, copyOutput }) =>
      open ? [open, copyMaps, copyOutput] : [copyMaps],
    );
  }
  const found = [
    ...plan.blocks.flatMap(({ conv, sums, filters, back }) => [conv, sums, filters, back]),
    plan.globalPool,
    plan.spread,
    ...plan.dense.flatMap(({ sums, dense, gradient, back }) => [sums, dense, gradient, back]),
    plan.loss,
    plan.lossSum,
  ];
  return found.filter((source) => source !== undefined);
}
