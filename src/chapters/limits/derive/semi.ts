import type { ImageOptions } from '../../../data/make/imageOptions';
import type { CnnOptions, CnnSet } from '../../../engine/client/cnnTypes';
import { fixedScale, netShape, pixels, recipe, side } from './nets';

export const semiWays = ['plain', 'augment', 'pseudo'] as const;
export type SemiWay = (typeof semiWays)[number];

/** Images with a label, and without. */
export const labeledCount = 10;
export const unlabeledCount = 300;
/** From this probability on an answer is taken for a label. */
export const sureFrom = 0.9;

/** The first images are those with a label. */
export const semiImages = (seed: number): ImageOptions => ({
  kind: 'brain',
  size: side,
  count: labeledCount + unlabeledCount,
  seed: 2 * seed + 1,
});

const labeledOf = ({ x, labels }: CnnSet): CnnSet => ({
  x: x.slice(0, labeledCount * pixels),
  labels: labels.slice(0, labeledCount),
});

const augment = { rotate: 0.25, scale: 0.1, shift: 0.12, flip: true } as const;

/** A network that learns from the twenty labels alone, as they are or turned, shifted and mirrored. */
export function fewPlan(way: 'plain' | 'augment', seed: number, all: CnnSet): CnnOptions {
  const settings = recipe(labeledCount, seed);
  return {
    shape: netShape,
    settings: way === 'plain' ? settings : { ...settings, augment },
    train: labeledOf(all),
    normalize: fixedScale,
  };
}

export interface Pseudo {
  /** Places in the whole set. */
  readonly index: number;
  readonly label: number;
}

/**
 * The answers that a network takes for labels.
 * @param probabilities [unlabeled images, 2]
 */
export function pseudoLabels(probabilities: ArrayLike<number>): readonly Pseudo[] {
  const taken: Pseudo[] = [];
  for (let i = 0; i < probabilities.length / 2; i += 1) {
    const [ring, solid] = [probabilities[2 * i]!, probabilities[2 * i + 1]!];
    if (Math.max(ring, solid) >= sureFrom)
      taken.push({ index: labeledCount + i, label: solid > ring ? 1 : 0 });
  }
  return taken;
}

/** A network that learns from the twenty labels and from its predecessor's sure answers. */
export function pseudoPlan(seed: number, all: CnnSet, pseudo: readonly Pseudo[]): CnnOptions {
  // The true labels count as much in all as the guessed ones.
  const copies = Math.max(1, Math.round(pseudo.length / labeledCount));
  const chosen = [
    ...Array.from({ length: copies * labeledCount }, (_, i) => ({
      index: i % labeledCount,
      label: all.labels[i % labeledCount]!,
    })),
    ...pseudo,
  ];
  const x = new Uint8Array(chosen.length * pixels);
  for (const [i, { index }] of chosen.entries())
    x.set(all.x.subarray(index * pixels, (index + 1) * pixels), i * pixels);
  return {
    shape: netShape,
    settings: { ...recipe(chosen.length, seed), augment },
    train: { x, labels: Uint8Array.from(chosen, ({ label }) => label) },
    normalize: fixedScale,
  };
}
