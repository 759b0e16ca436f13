import { expect, test } from 'vitest';
import { ImagePacker, normalizationOf, warpOf } from '../../src/engine/models/cnnBatch';
import { smallShape } from './cnnHelpers';

const shape = { ...smallShape, rows: 4, columns: 5 };
const still = { xx: 1, xy: 0, yx: 0, yy: 1, dx: 0, dy: 0 };
const x = Uint8Array.from({ length: 2 * 20 }, (_, i) => (i * 37) % 251);
const plain = { mean: 0, sd: 1 };
const packer = new ImagePacker(shape, plain, 5);
const second = [...x.subarray(20)];

test('normalizationOf gives mean and spread, and 1 for a set without any', () => {
  expect(normalizationOf(new Uint8Array([1, 3]))).toEqual({ mean: 2, sd: 1 });
  expect(normalizationOf(new Float32Array([7, 7]))).toEqual({ mean: 7, sd: 1 });
});

test('pack takes the images in the order of their indices and normalizes bytes and numbers alike', () => {
  const normalized = new ImagePacker(shape, { mean: 100, sd: 50 }, 5);
  const bytes = normalized.pack({ x }, [1, 0]);
  expect([...bytes.subarray(0, 20)]).toEqual(second.map((v) => Math.fround((v - 100) / 50)));
  expect([...normalized.pack({ x: Float32Array.from(x) }, [1, 0])]).toEqual([...bytes]);
});

test('pack leaves the fourth channel of a color image empty', () => {
  const color = new ImagePacker({ ...shape, channels: 3 }, plain, 20);
  const packed = color.pack({ x: Uint8Array.from({ length: 60 }, (_, i) => i) }, [0]);
  expect([...packed.subarray(0, 8)]).toEqual([0, 1, 2, 0, 3, 4, 5, 0]);
});

test('a warp that does nothing keeps the image; a mirror turns its rows; a shift moves it and repeats the border', () => {
  const by = (warp: typeof still): number[] => [...packer.pack({ x }, [1], () => warp)];
  expect(by(still)).toEqual(second);
  const rows = (values: readonly number[]): number[][] =>
    [0, 1, 2, 3].map((r) => values.slice(5 * r, 5 * r + 5) as number[]);
  expect(rows(by({ ...still, xx: -1 }))).toEqual(rows(second).map((row) => row.reverse()));
  const moved = rows(by({ ...still, dx: 1 }));
  expect(moved).toEqual(rows(second).map(([, ...rest]) => [...rest, rest.at(-1)]));
  const half = by({ ...still, dy: 0.5 });
  expect(half[0]).toBeCloseTo((second[0]! + second[5]!) / 2, 5);
});

test('warpOf is a function of seed, step and image, and stays within what is asked', () => {
  const augment = { flip: true, rotate: 0.2, scale: 0.1, shift: 0.05 };
  const warps = Array.from({ length: 200 }, (_, i) => warpOf(augment, 3, 7, i, 20));
  expect(warpOf(augment, 3, 7, 5, 20)).toEqual(warps[5]);
  expect(warpOf(augment, 3, 8, 5, 20)).not.toEqual(warps[5]);
  const mirrored = warps.filter(({ xx }) => xx < 0).length;
  expect(mirrored).toBeGreaterThan(70);
  expect(mirrored).toBeLessThan(130);
  for (const { xx, xy, dx, dy } of warps) {
    expect(Math.abs(Math.atan(xy / xx))).toBeLessThanOrEqual(0.2);
    const scale = Math.hypot(xx, xy);
    expect(scale).toBeGreaterThan(1 / 1.11);
    expect(scale).toBeLessThan(1 / 0.89);
    expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(1);
  }
  const none = warpOf({}, 1, 1, 1, 20);
  // No minus zeros.
  expect(Object.values(none).map((value: number) => value + 0)).toEqual([1, 0, 0, 1, 0, 0]);
});
