// Written by `npm run pretrain:limits -- --semi`: what came of ten seeds, the first of which is 1.
interface SemiSeed {
  /** Share of right answers on new images, in the order of semiWays. */
  readonly accuracy: readonly number[];
  /** Labels that pseudo-labels and neighbors gave, and how many of them are wrong. */
  readonly given: readonly [number, number];
  readonly wrong: readonly [number, number];
  /** Points that pseudo-labels won, the wrong ones among them, and those that the network then kept. */
  readonly measured: { readonly won: number; readonly wrong: number; readonly kept: number };
}

const seed = (
  accuracy: readonly [number, number, number, number],
  given: readonly [number, number],
  wrong: readonly [number, number],
  kept: number,
): SemiSeed => ({
  accuracy,
  given,
  wrong,
  measured: { won: accuracy[2] - accuracy[1], wrong: wrong[0], kept },
});

/** The seed whose images and answers come with the page. */
export const semiStored = 6;

export const semiSeeds: readonly SemiSeed[] = [
  seed([0.85, 0.785, 0.755, 0.815], [159, 200], [16, 17], 16),
  seed([0.84, 0.89, 0.835, 0.96], [139, 200], [3, 16], 3),
  seed([0.815, 0.925, 0.945, 0.88], [145, 200], [2, 32], 2),
  seed([0.795, 0.965, 0.96, 0.955], [180, 200], [2, 16], 2),
  seed([0.76, 0.945, 0.965, 0.91], [158, 200], [3, 32], 3),
  seed([0.68, 0.825, 0.825, 0.815], [144, 200], [8, 30], 8),
  seed([0.655, 0.985, 0.975, 0.95], [171, 200], [4, 16], 4),
  seed([0.8, 0.89, 0.895, 0.835], [140, 200], [5, 38], 5),
  seed([0.52, 0.86, 0.805, 0.51], [131, 200], [1, 86], 1),
  seed([0.835, 0.845, 0.82, 0.9], [161, 200], [6, 12], 6),
];
