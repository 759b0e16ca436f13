import type { ProgramSource } from '../programSource';
import { blockKey, inputSamplers } from './glslConv';
import { gridFunction, times, type Grid } from './glslGrid';
import { routed, slopeSource } from './glslSlopes';
import type { PackedBlock } from './pack';

// The slope along a weight is a sum over all cells of all images. In one pass few fragments would loop over very much,
// so a first pass sums bands of single images, a second one sums the bands.

/** How the first pass is cut. */
export interface FilterPlan {
  /** Weights that one fragment sums together, one per target: four input channels of a tap, or neighboring taps. */
  readonly targets: number;
  /** Groups of weights, and one of biases. */
  readonly groups: number;
  readonly bands: number;
  readonly bandRows: number;
}

/** Fragments that keep a graphics card busy, for some sixteen images. */
const BUSY = 8192;
const MOST_BANDS = 8;

export function filterPlan({ kernel, depth, quads, outRows }: PackedBlock): FilterPlan {
  const groups = (depth === 1 ? kernel * Math.ceil(kernel / 4) : (kernel * kernel * depth) / 4) + 1;
  const wanted = Math.max(1, Math.min(MOST_BANDS, outRows, Math.ceil(BUSY / (16 * groups * quads))));
  const bandRows = Math.ceil(outRows / wanted);
  const targets = depth === 1 ? Math.min(kernel, 4) : 4;
  return { targets, groups, bands: Math.ceil(outRows / bandRows), bandRows };
}

/** GLSL of one cell of the output: adds its products to r0, r1.. */
function cellCode(block: PackedBlock, targets: number): string {
  const isGray = block.depth === 1;
  const { pool } = block;
  const rows = pool === 2 ? [0, 1] : [0];
  const slopes =
    pool === 2
      ? `vec4 g = slope(b, y, x, q);
         vec4 n = winner(b, y, x, q);
         ${times(4, (j) => `vec4 z${j} = ${routed('g', 'n', j)};`)}`
      : 'vec4 z0 = slope(b, y, x, q) * open4(b, y, x, q);';
  const biases = pool === 2 ? 'r0 += z0 + z1 + z2 + z3;' : 'r0 += z0;';
  const [top, left] = [`${pool} * y + ky`, `${pool} * x + kx`];
  const products = rows
    .flatMap((row) => {
      const cells = pool === 2 ? [0, 1] : [0];
      if (!isGray) {
        return cells.map((cell) => {
          const z = `z${2 * row + cell}`;
          return `p = pixel(b, ${top} + ${row}, ${left} + ${cell}, d);
            r0 += p.x * ${z}; r1 += p.y * ${z}; r2 += p.z * ${z}; r3 += p.w * ${z};`;
        });
      }
      const pixels = times(
        targets + cells.length - 1,
        (j) => `f${j} = pixel(b, ${top} + ${row}, ${left} + ${j});`,
      );
      const sums = times(targets, (j) => {
        const terms = cells.map((cell) => `f${j + cell} * z${2 * row + cell}`);
        return `r${j} += ${terms.join(' + ')};`;
      });
      return [pixels, sums];
    })
    .join('\n');
  return `${slopes}
    if (isBias) { ${biases} }
    else { ${products} }`;
}

/** First pass: sums over bands of rows of single images, [image, band, group, filter quad]. */
export function filterSumsProgram(block: PackedBlock, input: Grid, slopes: Grid): ProgramSource {
  const { kernel, depth, quads, outRows, outColumns } = block;
  const { groups, bands, bandRows, targets } = filterPlan(block);
  const isGray = depth === 1;
  const source = slopeSource(block, slopes);
  const { samplers, layered } = inputSamplers(input);
  const half = (kernel - 1) / 2;
  const across = Math.ceil(kernel / 4);
  const where = isGray
    ? `int ky = group / ${across} - ${half};
       int kx = group % ${across} * 4 - ${half};
       ${times(6, (j) => `float f${j};`)}`
    : `int d = group % ${depth / 4};
       int tap = group / ${depth / 4};
       int ky = tap / ${kernel} - ${half};
       int kx = tap % ${kernel} - ${half};
       vec4 p;`;
  return {
    key: `cnnFilterSums|${slopes.kind}|${blockKey(block, input)}`,
    samplers,
    layered: [...layered, ...source.layered],
    uniforms: [],
    targets,
    functions: `${gridFunction('pixel', 'source', input)}\n${source.functions}`,
    code: `
      int q = index % ${quads};
      int rest = index / ${quads};
      int group = rest % ${groups};
      rest /= ${groups};
      int band = rest % ${bands};
      int b = rest / ${bands};
      bool isBias = group == ${groups - 1};
      ${where}
      int last = min(${outRows}, (band + 1) * ${bandRows});
      for (int y = band * ${bandRows}; y < last; y++) {
        for (int x = 0; x < ${outColumns}; x++) {
          ${cellCode(block, targets)}
        }
      }`,
  };
}

/** Second pass: the block's section of the gradient from the sums of all bands of all images. */
export function filterGradientProgram(block: PackedBlock): ProgramSource {
  const { kernel, depth, quads, first, firstBias } = block;
  const { groups, bands, targets } = filterPlan(block);
  const weights = firstBias - first;
  const across = Math.ceil(kernel / 4);
  const where =
    depth === 1
      ? `int kx = row % ${kernel};
         group = row / ${kernel} * ${across} + kx / 4;
         layer = kx & 3;`
      : `group = row / ${depth} * ${depth / 4} + row % ${depth} / 4;
         layer = row & 3;`;
  return {
    key: `cnnFilterGradient|${[kernel, depth, quads, first, groups, bands, targets].join()}`,
    samplers: [],
    layered: ['sums'],
    uniforms: ['cases'],
    code: `
      int j = index - ${first};
      if (j >= ${weights + quads}) return vec4(0.0);
      int q = j % ${quads};
      int row = j / ${quads};
      int group = ${groups - 1};
      int layer = 0;
      if (j < ${weights}) { ${where} }
      vec4 sum = vec4(0.0);
      for (int i = 0; i < cases * ${bands}; i++) sum += fetchLayer(sums, (i * ${groups} + group) * ${quads} + q, layer);
      return sum;`,
  };
}

/**
 * The same where only the cell that won the global maximum carries a slope: one product per weight and image.
 * Layered textures: the input if it is a map, slopes along the features, features with their places.
 */
export function sparseFilterProgram(block: PackedBlock, input: Grid): ProgramSource {
  const { kernel, depth, quads, first, firstBias, columns } = block;
  const weights = firstBias - first;
  const { samplers, layered } = inputSamplers(input);
  const half = (kernel - 1) / 2;
  const pixel = depth === 1 ? 'pixel(b, y, x)' : 'pixel(b, y, x, channel >> 2)[channel & 3]';
  return {
    key: `cnnSparseFilter|${blockKey(block, input)}`,
    samplers,
    layered: [...layered, 'slopes', 'features'],
    uniforms: ['cases'],
    functions: gridFunction('pixel', 'source', input),
    code: `
      int j = index - ${first};
      if (j >= ${weights + quads}) return vec4(0.0);
      int q = j % ${quads};
      int row = j / ${quads};
      bool isBias = j >= ${weights};
      int channel = row % ${depth};
      int tap = row / ${depth};
      int ky = tap / ${kernel} - ${half};
      int kx = tap % ${kernel} - ${half};
      vec4 sum = vec4(0.0);
      for (int b = 0; b < cases; b++) {
        vec4 g = fetchLayer(slopes, b * ${quads} + q, 0);
        vec4 from = fetchLayer(features, b * ${quads} + q, 1);
        ${['x', 'y', 'z', 'w']
          .map(
            (c) => `if (from.${c} >= 0.0) {
          int place = int(from.${c} + 0.5);
          int y = place / ${columns} + ky;
          int x = place % ${columns} + kx;
          sum.${c} += g.${c} * (isBias ? 1.0 : ${pixel});
        }`,
          )
          .join('\n')}
      }
      return sum;`,
  };
}
