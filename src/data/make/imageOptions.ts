import type { Corruption } from '../transform/corrupt';
import type { Tag } from '../transform/burnTag';
import { checkShift } from '../transform/scannerShift';
import type { ScannerShift } from '../transform/scannerShift';
import { imageKinds, recipeOf } from './kinds';
import type { ImageKind, Look } from './kinds';

/** A tag that goes with a class more or less often. */
export interface TagPlan extends Tag {
  /** Share of each class's images that carry it, 0..1 each, in the order of the classes. */
  readonly shares: readonly number[];
}

/** What a set of images is made of: plain data, so that it can cross to a worker. */
export interface ImageOptions extends Look {
  readonly kind: ImageKind;
  /** Pixels along a side, 32 to 256 (512 for CT slices of the abdomen). */
  readonly size: number;
  /** 1 to 100,000 images, as long as all together take no more than 256 million bytes. */
  readonly count: number;
  readonly seed: number;
  /** A label is an index into this list; the kind's first two classes unless given. */
  readonly classes?: readonly string[];
  /** The scanner; vendor A unless given. */
  readonly shift?: ScannerShift;
  readonly tag?: TagPlan;
  readonly corruption?: { readonly kind: Corruption; readonly strength: number };
}

const mostBytes = 256_000_000;

const whole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to;

/** The classes of a set: those asked for, or the kind's first two (all of them for the abstract sets). */
export function classesOf({ kind, classes }: Pick<ImageOptions, 'kind' | 'classes'>): readonly string[] {
  if (classes !== undefined) return classes;
  const all = recipeOf(kind).classes;
  return kind === 'shapes' || kind === 'scenes' ? all : all.slice(0, 2);
}

/**
 * Refuses a set that cannot be made.
 * @throws RangeError that says what was got and what was expected
 */
export function checkImageOptions(options: ImageOptions): void {
  const { kind, size, count, seed, shift, tag, corruption } = options;
  if (!(kind in imageKinds))
    throw new RangeError(`kind must be one of ${Object.keys(imageKinds).join(', ')}, got ${kind}.`);
  const recipe = recipeOf(kind);
  const largest = kind === 'liver' ? 512 : 256;
  if (!whole(size, 32, largest))
    throw new RangeError(`size must be a whole number of pixels from 32 to ${largest}, got ${size}.`);
  if (!whole(count, 1, 100_000))
    throw new RangeError(`count must be a whole number from 1 to 100000, got ${count}.`);
  const bytes = count * size * size * (recipe.channels + 1);
  if (bytes > mostBytes)
    throw new RangeError(
      `${count} images of ${size} x ${size} take ${bytes} bytes; at most ${mostBytes} fit.`,
    );
  if (!Number.isFinite(seed)) throw new RangeError(`seed must be a number, got ${seed}.`);
  const classes = classesOf(options);
  const unknown = classes.find((name) => !recipe.classes.includes(name));
  if (unknown !== undefined || classes.length === 0)
    throw new RangeError(`classes of ${kind} are ${recipe.classes.join(', ')}; got ${unknown ?? 'none'}.`);
  if (shift) checkShift(shift);
  const badShares =
    tag && (tag.shares.length !== classes.length || tag.shares.some((s) => !(s >= 0 && s <= 1)));
  if (badShares)
    throw new RangeError(
      `tag.shares must be ${classes.length} numbers from 0 to 1, got ${String(tag.shares)}.`,
    );
  if (corruption && !(corruption.strength >= 0 && corruption.strength <= 1))
    throw new RangeError(`corruption.strength must be from 0 to 1, got ${corruption.strength}.`);
}
