import { gridFunction, type Grid } from './glslGrid';
import { outputGrid } from './glslConv';
import type { PackedBlock } from './pack';

/** How the slopes along a convolution's sums z are found from those along the block's output. */
export interface SlopeSource {
  /** The slopes along the output. */
  readonly slopes: Grid;
  /** Layered textures, in order: slopes, and what the block gave (winners, or maps that tell where the ReLU is open). */
  readonly layered: readonly ['slopes', 'own'];
  readonly functions: string;
}

/** GLSL functions `slope(b, y, x, q)` and, with pooling, `winner(b, y, x, q)`, else `open4(b, y, x, q)`. */
export function slopeSource(block: PackedBlock, slopes: Grid): SlopeSource {
  const { outRows, outColumns, quads } = block;
  const own =
    block.pool === 2
      ? `vec4 winner(int b, int y, int x, int q) {
          if (uint(y) >= ${outRows}u || uint(x) >= ${outColumns}u) return vec4(4.0);
          return fetchLayer(own, ((b * ${outRows} + y) * ${outColumns} + x) * ${quads} + q, 1);
        }`
      : `${gridFunction('map', 'own', outputGrid(block))}
        vec4 open4(int b, int y, int x, int q) { return vec4(greaterThan(map(b, y, x, q), vec4(0.0))); }`;
  return {
    slopes,
    layered: ['slopes', 'own'],
    functions: `${gridFunction('slope', 'slopes', slopes)}\n${own}`,
  };
}

/** GLSL expression of the slopes along z in cell 0..3 of a pooled window, from its slope and its winner. */
export const routed = (slope: string, winner: string, cell: number): string =>
  `${slope} * vec4(equal(${winner}, vec4(${cell}.0)))`;
