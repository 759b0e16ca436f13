import { createRng, hash32, hashUniform } from '../../math/rng';
import type { PlainImage } from '../image';
import { shownGray } from '../imageWindow';
import { maskBox } from '../phantom/truth';
import type { Phantom } from '../phantom/truth';
import { burnTag } from '../transform/burnTag';
import type { ByteImage } from '../transform/byteImage';
import { corrupt } from '../transform/corrupt';
import { vendorA } from '../transform/scannerShift';
import { shiftScanner } from '../transform/shiftScanner';
import { checkImageOptions, classesOf } from './imageOptions';
import type { ImageOptions } from './imageOptions';
import { idOf, recipeOf } from './kinds';

/** Labelled synthetic images, ready for a network, with the truth about each. */
export interface ImageSet {
  readonly options: ImageOptions;
  readonly classes: readonly string[];
  readonly channels: 1 | 3;
  /** [count, size, size, channels], 0 (black) to 255 (white). */
  readonly x: Uint8Array<ArrayBuffer>;
  /** [count]: index into `classes`. */
  readonly labels: Uint8Array<ArrayBuffer>;
  /** [count, size, size]: 1 on the lesion. */
  readonly masks: Uint8Array<ArrayBuffer>;
  /** [count, 4]: first row, first column, rows, columns of the lesion's box; all 0 where there is none. */
  readonly boxes: Uint16Array<ArrayBuffer>;
  /** [count]: the patient's number, from which phantomOf draws the same patient again. */
  readonly ids: Uint32Array<ArrayBuffer>;
  /** [count]: 1 where the tag was burned in. */
  readonly tagged: Uint8Array<ArrayBuffer>;
}

/** What an image of a set is made of. */
export interface ImagePlan {
  readonly id: number;
  readonly label: number;
  readonly tagged: boolean;
}

/**
 * What image i of a set is: it does not depend on the count. Classes come in mixed order, equally often in every run
 * of as many images as there are classes, so that the first images of a set are balanced too.
 */
export function planOf(options: ImageOptions, i: number): ImagePlan {
  const id = idOf(options.seed, i);
  const count = classesOf(options).length;
  const round = createRng(hash32(options.seed, 0x1abe1, Math.floor(i / count)));
  const label = round.shuffle(count)[i % count]!;
  const share = options.tag?.shares[label] ?? 0;
  return { id, label, tagged: hashUniform(id, 0x7a6) < share };
}

/**
 * One image as its generator makes it, for display: stored numbers with unit and window, findings and masks. The
 * scanner's shift is in it where the kind's own scanner takes it; tag and corruption are not.
 * @param id the patient's number, from a set's `ids` or any whole number
 * @param label the class's name
 */
export function phantomOf(options: Omit<ImageOptions, 'count' | 'seed'>, id: number, label: string): Phantom {
  const { kind, size, shift = vendorA } = options;
  return recipeOf(kind).draw(size, id, label, look(options), shift);
}

/** The choices that were made; what was left open stays open. */
function look({ side, contrast, closeUp }: Partial<ImageOptions>) {
  return {
    ...(side !== undefined && { side }),
    ...(contrast !== undefined && { contrast }),
    ...(closeUp !== undefined && { closeUp }),
  };
}

/** A plain image's numbers as a network takes them: 0..255 over a window; bytes as they are where it is null. */
export function imageBytes(image: PlainImage, window: ImageOptionsWindow): ByteImage {
  const { stored, channels, columns, rescale } = image;
  const pixels = new Uint8Array(stored.length);
  if (window === null) pixels.set(stored);
  else
    for (let i = 0; i < pixels.length; i += 1)
      pixels[i] = shownGray(rescale.slope * stored[i]! + rescale.intercept, window);
  return { pixels, columns, channels };
}
type ImageOptionsWindow = ReturnType<typeof recipeOf>['window'];

/** The bytes of one image with everything that the options ask for: scanner, tag, corruption. */
function finish(options: ImageOptions, phantom: Phantom, { id, tagged }: ImagePlan): Uint8Array {
  const recipe = recipeOf(options.kind);
  let image = imageBytes(phantom.image, recipe.window);
  if (options.shift && !recipe.scans) image = shiftScanner(image, options.shift, hash32(id, 11));
  if (options.tag && tagged) image = burnTag(image, options.tag, hash32(id, 12));
  const { corruption } = options;
  if (corruption) image = corrupt(image, corruption.kind, corruption.strength, hash32(id, 13));
  return image.pixels;
}

/**
 * An empty set, to be filled piece by piece.
 * @throws RangeError if the set cannot be made
 */
export function emptyImageSet(options: ImageOptions): ImageSet {
  checkImageOptions(options);
  const { size, count } = options;
  const { channels } = recipeOf(options.kind);
  return {
    options,
    classes: [...classesOf(options)],
    channels,
    x: new Uint8Array(count * size * size * channels),
    labels: new Uint8Array(count),
    masks: new Uint8Array(count * size * size),
    boxes: new Uint16Array(4 * count),
    ids: new Uint32Array(count),
    tagged: new Uint8Array(count),
  };
}

/** Draws images from..to-1 of a set into it. */
export function fillImages(set: ImageSet, from: number, to: number): void {
  const { options, classes, channels } = set;
  const area = options.size * options.size;
  for (let i = from; i < Math.min(to, options.count); i += 1) {
    const plan = planOf(options, i);
    const phantom = phantomOf(options, plan.id, classes[plan.label]!);
    set.x.set(finish(options, phantom, plan), i * area * channels);
    set.masks.set(phantom.lesion, i * area);
    const box = maskBox(phantom.lesion, options.size);
    if (box) set.boxes.set([box.row, box.column, box.rows, box.columns], 4 * i);
    set.labels[i] = plan.label;
    set.ids[i] = plan.id;
    set.tagged[i] = plan.tagged ? 1 : 0;
  }
}

/**
 * Makes labelled synthetic images at once: the same options give the same bytes, and image i does not depend on the
 * count. For more than a few, makeImageSet does it in a worker.
 * @throws RangeError if the set cannot be made
 */
export function makeImages(options: ImageOptions): ImageSet {
  const set = emptyImageSet(options);
  fillImages(set, 0, options.count);
  return set;
}

/**
 * One image of a set alone: the same bytes as in the set, whatever its count.
 * @param index from 0
 * @returns [size, size, channels]
 */
export function makeImage(options: ImageOptions, index: number): Uint8Array {
  checkImageOptions(options);
  const plan = planOf(options, index);
  return finish(options, phantomOf(options, plan.id, classesOf(options)[plan.label]!), plan);
}
