import type { ImageOptions } from '../../../data/make/imageOptions';
import { drawBias, shade, toBytes, tone } from '../../../data/transform/levels';
import { vendorB, type ScannerShift } from '../../../data/transform/scannerShift';
import { shiftScanner } from '../../../data/transform/shiftScanner';
import type { CnnOptions, CnnSet } from '../../../engine/client/cnnTypes';
import { createRng, hash32 } from '../../../math/rng';
import { fixedScale, netShape, noScale, pixels, recipe, side } from './nets';

/** What is done against the shift; 'flip' is the augmentation that does not resemble it. */
export const remedies = ['none', 'flip', 'normalize', 'tenth', 'augment'] as const;
export type Remedy = (typeof remedies)[number];

/** Images of vendor A to learn from. */
export const scannerTrain = 400;
/** Of them the share that comes from vendor B in the remedy 'tenth'. */
export const tenth = 0.1;

/** An image as the other scanner would have made it. */
export function shifted(bytes: Uint8Array, shift: ScannerShift, seed: number): Uint8Array {
  return shiftScanner({ pixels: bytes, columns: side, channels: 1 }, shift, seed).pixels as Uint8Array;
}

/** Another gray scale and an uneven coil, drawn by chance: the augmentation that resembles the shift. */
export function jitterContrast(bytes: Uint8Array, seed: number): Uint8Array {
  const rng = createRng(seed);
  const gamma = Math.exp(-0.15 + 0.8 * rng.next());
  const gain = 0.6 + 0.5 * rng.next();
  const offset = 255 * 0.14 * rng.next();
  const bias = drawBias(rng);
  return toBytes(shade(tone(Float32Array.from(bytes), gamma, gain, offset), side, bias, 0.3));
}

/** An image brought to mean 0 and spread 1 by its own pixels. */
export function standardized(bytes: ArrayLike<number>): Float32Array {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    sum += bytes[i]!;
    squares += bytes[i]! ** 2;
  }
  const mean = sum / bytes.length;
  const sd = Math.sqrt(Math.max(1e-6, squares / bytes.length - mean ** 2));
  return Float32Array.from(bytes, (value) => (value - mean) / sd);
}

/** An image as the network of a remedy takes it. */
export function fed(remedy: Remedy, bytes: ArrayLike<number>): Float32Array {
  if (remedy === 'normalize') return standardized(bytes);
  return Float32Array.from(bytes, (value) => (value - fixedScale.mean) / fixedScale.sd);
}

function joined<T extends Uint8Array | Float32Array>(images: readonly ArrayLike<number>[], all: T): T {
  for (const [i, image] of images.entries()) all.set(image, i * pixels);
  return all;
}

/** The patients of vendor A from whom all five networks learn. */
export const scannerImages = (seed: number): ImageOptions => ({
  kind: 'brain',
  size: side,
  count: scannerTrain,
  seed: 2 * seed + 1,
});

/**
 * Everything the network of a remedy learns from.
 * @param patients the set of scannerImages(seed)
 */
export function scannerPlan(remedy: Remedy, seed: number, { x, labels }: CnnSet): CnnOptions {
  const bytes = x as Uint8Array;
  const images = Array.from({ length: scannerTrain }, (_, i) => bytes.subarray(i * pixels, (i + 1) * pixels));
  const key = (i: number) => hash32(seed, 0x5ca, i);
  const plan = (given: readonly Uint8Array[], truth: CnnSet['labels'] = labels): CnnOptions => ({
    shape: netShape,
    settings: recipe(given.length, seed),
    train: { x: joined(given, new Uint8Array(given.length * pixels)), labels: truth },
    normalize: fixedScale,
  });
  switch (remedy) {
    case 'none':
      return plan(images);
    case 'flip': {
      const same = plan(images);
      return { ...same, settings: { ...same.settings, augment: { flip: true } } };
    }
    case 'normalize': {
      const own = joined(images.map(standardized), new Float32Array(scannerTrain * pixels));
      return { ...plan(images), train: { x: own, labels }, normalize: noScale };
    }
    case 'tenth': {
      const every = Math.round(1 / tenth);
      return plan(images.map((image, i) => (i % every === 0 ? shifted(image, vendorB(1), key(i)) : image)));
    }
    case 'augment': {
      // As many new versions of each image as there are epochs: no version is seen twice.
      const versions = recipe(scannerTrain, seed).epochs;
      const many = Array.from({ length: versions * scannerTrain }, (_, k) =>
        jitterContrast(images[k % scannerTrain]!, key(1000 + k)),
      );
      return plan(
        many,
        Uint8Array.from({ length: many.length }, (_, k) => labels[k % scannerTrain]!),
      );
    }
  }
}
