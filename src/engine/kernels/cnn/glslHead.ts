import type { CnnHead } from '../../../math/cnnShape';
import type { ProgramSource } from '../programSource';
import { outputGrid } from './glslConv';
import { gridFunction, splitIndex, type Grid } from './glslGrid';
import type { PackedBlock } from './pack';

/** Features of the last maps, [image, channel quad]: the largest (and its place, -1 where none is above 0) or the mean. */
export function globalPoolProgram(block: PackedBlock, head: CnnHead): ProgramSource {
  const grid = outputGrid(block);
  const { rows, columns, quads } = grid;
  const isMax = head === 'globalMax';
  const each = isMax
    ? `bvec4 more = greaterThan(v, r0);
       r0 = mix(r0, v, more);
       r1 = mix(r1, vec4(y * ${columns} + x), more);`
    : `r0 += v;`;
  return {
    key: `cnnGlobal|${head}|${[rows, columns, quads, grid.kind].join()}`,
    samplers: [],
    layered: ['source'],
    uniforms: [],
    targets: isMax ? 2 : 1,
    functions: gridFunction('cell', 'source', grid),
    code: `
      int q = index % ${quads};
      int b = index / ${quads};
      ${isMax ? 'r1 = vec4(-1.0);' : ''}
      for (int y = 0; y < ${rows}; y++) {
        for (int x = 0; x < ${columns}; x++) {
          vec4 v = cell(b, y, x, q);
          ${each}
        }
      }
      ${isMax ? '' : `r0 /= ${rows * columns}.0;`}`,
  };
}

/** Slopes along all cells of the last maps from those along the features. */
export function spreadProgram(block: PackedBlock, head: CnnHead): ProgramSource {
  const { rows, columns, quads } = outputGrid(block);
  const isMax = head === 'globalMax';
  return {
    key: `cnnSpread|${head}|${[rows, columns, quads].join()}`,
    samplers: [],
    layered: isMax ? ['slopes', 'features'] : ['slopes'],
    uniforms: [],
    code: `${splitIndex(quads, rows, columns)}
      vec4 g = fetchLayer(slopes, b * ${quads} + q, 0);
      ${
        isMax
          ? `return g * vec4(equal(fetchLayer(features, b * ${quads} + q, 1), vec4(y * ${columns} + x)));`
          : `return g / ${rows * columns}.0;`
      }`,
  };
}

/** The slopes that the head hands to the last block, one quad per cell. */
export function headSlopes(block: PackedBlock): Grid {
  return { ...outputGrid(block), kind: 'plain' };
}
