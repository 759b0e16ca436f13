import type { ProgramSource } from '../programSource';
import { gridFunction, splitIndex, tilesOf, times, type Grid } from './glslGrid';
import type { PackedBlock } from './pack';

// One fragment computes a tile of 2x2 cells for four filters, so that every weight is fetched once for four cells and
// most pixels once for several taps: 11 multiplications for each fetch instead of 3.

/** The grid of what a block takes in. */
export function inputGrid(block: PackedBlock, before: PackedBlock | undefined): Grid {
  if (before) return outputGrid(before);
  const { rows, columns, inputs } = block;
  return { kind: inputs === 1 ? 'gray' : 'color', rows, columns, quads: 1 };
}

/** The grid of what a block gives: pooled maps (their winners in layer 1), or maps in tiles. */
export function outputGrid({ pool, outRows, outColumns, quads }: PackedBlock): Grid {
  return { kind: pool === 2 ? 'plain' : 'tiled', rows: outRows, columns: outColumns, quads };
}

/** Samplers of a program that reads a block's input: images are tensors, maps are layered. */
export function inputSamplers(input: Grid): { readonly samplers: string[]; readonly layered: string[] } {
  const isImage = input.kind === 'gray' || input.kind === 'color';
  return isImage ? { samplers: ['source'], layered: [] } : { samplers: [], layered: ['source'] };
}

/** A key that tells all programs of a block apart from those of other blocks. */
export function blockKey(block: PackedBlock, input: Grid): string {
  const { rows, columns, inputs, filters, kernel, pool, first } = block;
  return [rows, columns, inputs, filters, kernel, pool, first, input.kind].join(',');
}

/**
 * GLSL that adds the products of a tile. Rows are taken one after the other, so that the code stays short: u holds the
 * patch's row above, v the one below; two rows of the tile use them.
 */
function productsCode(block: PackedBlock): string {
  const { kernel, depth, quads } = block;
  const isGray = depth === 1;
  const type = isGray ? 'float' : 'vec4';
  const side = kernel + 1;
  const load = (row: string): string =>
    times(side, (c) => `v${c} = pixel(b, ${row}, x0 + ${c}${isGray ? '' : ', d'});`);
  const taps = times(kernel, (kx) => {
    const cells = [`u${kx}`, `u${kx + 1}`, `v${kx}`, `v${kx + 1}`];
    const offset = kx * depth * quads;
    if (isGray) return `w0 = fetch(state, at + ${offset});` + times(4, (j) => `a${j} += ${cells[j]} * w0;`);
    const weights = times(4, (j) => `w${j} = fetch(state, at + ${offset + j * quads});`);
    const sums = times(4, (j) => {
      const c = cells[j];
      return `a${j} += ${c}.x * w0 + ${c}.y * w1 + ${c}.z * w2 + ${c}.w * w3;`;
    });
    return weights + sums;
  });
  const body = `
    ${load('y0')}
    for (int ky = 0; ky < ${kernel}; ky++) {
      ${times(side, (c) => `u${c} = v${c};`)}
      ${load('y0 + ky + 1')}
      int at = w + ky * ${kernel * depth * quads};
      ${taps}
    }`;
  const names = times(side, (c) => `${type} u${c}, v${c};`);
  if (isGray) return `${names}\nint w = ${block.first} + q;\n${body}`;
  return `${names}
  for (int d = 0; d < ${depth / 4}; d++) {
    int w = ${block.first} + 4 * d * ${quads} + q;
    ${body}
  }`;
}

/**
 * Convolution, bias and ReLU. With pooling two targets: the largest of each tile, and which cell won it (4: none is above 0);
 * without, the four cells of the tile.
 * @param pools false to get the maps before pooling of a block that pools
 */
export function convProgram(block: PackedBlock, input: Grid, pools = block.pool === 2): ProgramSource {
  const { rows, columns, outRows, outColumns, quads, kernel } = block;
  const [tileRows, tileColumns] = pools ? [outRows, outColumns] : [tilesOf(rows), tilesOf(columns)];
  const { samplers, layered } = inputSamplers(input);
  const ends = pools
    ? `vec4 best = max(max(a0, a1), max(a2, a3));
       vec4 winner = mix(vec4(3.0), vec4(2.0), equal(a2, best));
       winner = mix(winner, vec4(1.0), equal(a1, best));
       winner = mix(winner, vec4(0.0), equal(a0, best));
       r0 = max(best, vec4(0.0));
       r1 = mix(vec4(4.0), winner, greaterThan(best, vec4(0.0)));`
    : times(4, (j) => `r${j} = max(a${j}, vec4(0.0));`);
  return {
    key: `cnnConv|${pools}|${blockKey(block, input)}`,
    samplers: ['state', ...samplers],
    layered,
    uniforms: [],
    targets: pools ? 2 : 4,
    functions: gridFunction('pixel', 'source', input),
    code: `${splitIndex(quads, tileRows, tileColumns, ['q', 'tx', 'ty'])}
      int y0 = 2 * ty - ${(kernel - 1) / 2};
      int x0 = 2 * tx - ${(kernel - 1) / 2};
      vec4 bias = fetch(state, ${block.firstBias} + q);
      vec4 a0 = bias, a1 = bias, a2 = bias, a3 = bias;
      vec4 w0, w1, w2, w3;
      ${productsCode(block)}
      ${ends}`,
  };
}

/** Maps in tiles, or pooled maps, as a plain tensor for reading back. */
export function copyProgram(grid: Grid): ProgramSource {
  const { kind, rows, columns, quads } = grid;
  return {
    key: `cnnCopy|${kind},${rows},${columns},${quads}`,
    samplers: [],
    layered: ['source'],
    uniforms: [],
    functions: gridFunction('cell', 'source', grid),
    code: `${splitIndex(quads, rows, columns)}
      return cell(b, y, x, q);`,
  };
}
