import type { CnnShape } from '../../math/cnnShape';
import { createRng, hash32 } from '../../math/rng';
import type { CnnAugmentation, CnnImages, CnnNormalization } from '../client/cnnTypes';

/** Where every pixel of an augmented image comes from: place = center + matrix · (pixel - center) + shift. */
interface Warp {
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  readonly dx: number;
  readonly dy: number;
}

/** The random change of one image at one step: a pure function of seed, step and image. */
export function warpOf(
  augment: CnnAugmentation,
  seed: number,
  step: number,
  index: number,
  size: number,
): Warp {
  const rng = createRng(hash32(seed, step, index, 0xa09));
  const spread = (most = 0): number => most * (2 * rng.next() - 1);
  const mirrored = rng.next() < 0.5 && augment.flip === true;
  const angle = spread(augment.rotate);
  const scale = 1 / (1 + spread(augment.scale));
  const [dx, dy] = [spread(augment.shift) * size, spread(augment.shift) * size];
  const [cos, sin] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const sign = mirrored ? -1 : 1;
  return { xx: sign * cos, xy: sign * sin, yx: -sin, yy: cos, dx, dy };
}

/** Turns stored images into the packed, normalized numbers of the kernels (layout: kernels/cnn/pack.ts). */
export class ImagePacker {
  private readonly shape: CnnShape;
  private readonly normalize: CnnNormalization;
  private readonly imageQuads: number;
  private readonly depth: number;
  /** What each byte becomes. */
  private readonly bytes: Float32Array;

  constructor(shape: CnnShape, normalize: CnnNormalization, imageQuads: number) {
    this.shape = shape;
    this.normalize = normalize;
    this.imageQuads = imageQuads;
    this.depth = shape.channels === 1 ? 1 : 4;
    this.bytes = Float32Array.from({ length: 256 }, (_, value) => (value - normalize.mean) / normalize.sd);
  }

  /** @param warpFor the change of an image, if any */
  pack({ x }: CnnImages, indices: ArrayLike<number>, warpFor?: (index: number) => Warp): Float32Array {
    const packed = new Float32Array(indices.length * this.imageQuads * 4);
    for (let i = 0; i < indices.length; i += 1) {
      const index = indices[i]!;
      const at = i * this.imageQuads * 4;
      if (warpFor) this.warp(x, index, packed, at, warpFor(index));
      else this.copy(x, index, packed, at);
    }
    return packed;
  }

  private copy(x: Uint8Array | Float32Array, index: number, to: Float32Array, at: number): void {
    const { rows, columns, channels } = this.shape;
    const pixels = rows * columns;
    const start = index * pixels * channels;
    const { bytes, depth } = this;
    const { mean, sd } = this.normalize;
    const isBytes = x instanceof Uint8Array;
    for (let p = 0; p < pixels; p += 1) {
      for (let c = 0; c < channels; c += 1) {
        const value = x[start + p * channels + c]!;
        to[at + p * depth + c] = isBytes ? bytes[value]! : (value - mean) / sd;
      }
    }
  }

  /** Bilinear; beyond the border the nearest pixel of the border goes on. */
  private warp(x: Uint8Array | Float32Array, index: number, to: Float32Array, at: number, warp: Warp): void {
    const { rows, columns, channels } = this.shape;
    const { mean, sd } = this.normalize;
    const start = index * rows * columns * channels;
    const { depth } = this;
    const cx = (columns - 1) / 2;
    const cy = (rows - 1) / 2;
    const scale = 1 / sd;
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        const across = cx + warp.xx * (c - cx) + warp.xy * (r - cy) + warp.dx;
        const down = cy + warp.yx * (c - cx) + warp.yy * (r - cy) + warp.dy;
        const u = Math.min(columns - 1, Math.max(0, across));
        const v = Math.min(rows - 1, Math.max(0, down));
        const left = Math.floor(u);
        const top = Math.floor(v);
        const fu = u - left;
        const fv = v - top;
        const near = start + (top * columns + left) * channels;
        const right = left + 1 < columns ? channels : 0;
        const below = top + 1 < rows ? columns * channels : 0;
        for (let k = near; k < near + channels; k += 1) {
          const high = x[k]! * (1 - fu) + x[k + right]! * fu;
          const low = x[k + below]! * (1 - fu) + x[k + below + right]! * fu;
          to[at + (r * columns + c) * depth + k - near] = (high * (1 - fv) + low * fv - mean) * scale;
        }
      }
    }
  }
}

/** Mean and spread of all numbers of a set; a spread of 0 becomes 1. */
export function normalizationOf(x: Uint8Array | Float32Array): CnnNormalization {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += x[i]!;
  const mean = sum / x.length;
  let squares = 0;
  for (let i = 0; i < x.length; i += 1) squares += (x[i]! - mean) ** 2;
  return { mean, sd: Math.sqrt(squares / x.length) || 1 };
}
