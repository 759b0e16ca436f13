import type { ProgramSource } from '../programSource';
import { splitIndex, tilesOf, times, type Grid } from './glslGrid';
import { routed, slopeSource } from './glslSlopes';
import type { PackedBlock } from './pack';

/** GLSL that loads a row of slopes along z into t0, t1..: row `row` and columns -half .. half + 1, counted from the tile. */
function rowCode({ kernel, pool }: PackedBlock): string {
  const half = (kernel - 1) / 2;
  if (pool === 1) {
    return times(kernel + 1, (c) => {
      const place = `b, 2 * ty + row, 2 * tx + ${c - half}, q`;
      return `t${c} = slope(${place}) * open4(${place});`;
    });
  }
  // Three pooled cells cover the row.
  const cells = times(3, (i) => {
    const place = `b, ty + (row >> 1), tx + ${i - 1}, q`;
    return `vec4 g${i} = slope(${place});\nvec4 n${i} = winner(${place}) - float(2 * (row & 1));`;
  });
  const routes = times(kernel + 1, (c) => {
    const column = c - half;
    const cell = Math.floor(column / 2) + 1;
    return `t${c} = ${routed(`g${cell}`, `n${cell}`, column & 1)};`;
  });
  return `${cells}\n${routes}`;
}

/**
 * Slopes along a block's input, in tiles: every weight is fetched once for four cells. Rows are taken one after the
 * other from below: u holds the slopes for the tile's upper row, v for its lower one.
 */
export function inputGradientProgram(block: PackedBlock, slopes: Grid): ProgramSource {
  const { rows, columns, depth, quads, kernel, first } = block;
  const source = slopeSource(block, slopes);
  const half = (kernel - 1) / 2;
  const side = kernel + 1;
  const load = (row: string): string => `{ int row = ${row}; ${rowCode(block)} }`;
  const taps = times(kernel, (kx) => {
    const weights = times(4, (j) => `w${j} = fetch(state, at + ${(kx * depth + j) * quads});`);
    const sums = times(4, (j) => {
      const z = `${j < 2 ? 'u' : 'v'}${(j & 1) + 2 * half - kx}`;
      return `r${j} += vec4(dot(w0, ${z}), dot(w1, ${z}), dot(w2, ${z}), dot(w3, ${z}));`;
    });
    return weights + sums;
  });
  return {
    key: `cnnInputGradient|${slopes.kind}|${[rows, columns, depth, quads, kernel, first, block.pool].join()}`,
    samplers: ['state'],
    layered: source.layered,
    uniforms: [],
    targets: 4,
    functions: source.functions,
    code: `${splitIndex(depth / 4, tilesOf(rows), tilesOf(columns), ['d', 'tx', 'ty'])}
      vec4 w0, w1, w2, w3;
      ${times(side, (c) => `vec4 t${c}, u${c}, v${c};`)}
      for (int q = 0; q < ${quads}; q++) {
        int w = ${first} + 4 * d * ${quads} + q;
        ${load(`${half + 1}`)}
        for (int ky = 0; ky < ${kernel}; ky++) {
          ${times(side, (c) => `v${c} = t${c};`)}
          ${load(`${half} - ky`)}
          ${times(side, (c) => `u${c} = t${c};`)}
          int at = w + ky * ${kernel * depth * quads};
          ${taps}
        }
      }`,
  };
}

/** The same, cell by cell, where only the cell that won the global maximum of each map carries a slope. */
export function sparseInputGradientProgram(block: PackedBlock): ProgramSource {
  const { rows, columns, depth, quads, kernel, first } = block;
  const half = (kernel - 1) / 2;
  return {
    key: `cnnSparseInput|${[rows, columns, depth, quads, kernel, first].join()}`,
    samplers: ['state'],
    layered: ['slopes', 'features'],
    uniforms: [],
    functions: `
      vec4 share(float from, float g, int c, int q, int y, int x, int d) {
        int place = int(from + 0.5);
        int ky = y - place / ${columns} + ${half};
        int kx = x - place % ${columns} + ${half};
        if (from < 0.0 || uint(ky) >= ${kernel}u || uint(kx) >= ${kernel}u) return vec4(0.0);
        int w = ${first} + ((ky * ${kernel} + kx) * ${depth} + 4 * d) * ${quads} + q;
        return g * vec4(fetch(state, w)[c], fetch(state, w + ${quads})[c],
                        fetch(state, w + ${2 * quads})[c], fetch(state, w + ${3 * quads})[c]);
      }`,
    code: `${splitIndex(depth / 4, rows, columns, ['d', 'x', 'y'])}
      vec4 sum = vec4(0.0);
      for (int q = 0; q < ${quads}; q++) {
        vec4 g = fetchLayer(slopes, b * ${quads} + q, 0);
        vec4 from = fetchLayer(features, b * ${quads} + q, 1);
        ${times(4, (c) => `sum += share(from[${c}], g[${c}], ${c}, q, y, x, d);`)}
      }
      return sum;`,
  };
}
