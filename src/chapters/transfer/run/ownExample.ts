import { makeImages } from '../../../data/make/makeImages';
import { area, side } from '../source/sourcePlan';

/** Images of each class of the built-in example. */
const perClass = 12;

/** What may be tried where there are no files: more of the same, and something that was never met. */
export const trials = ['ring', 'solid', 'chest', 'liver'] as const;
export type Trial = (typeof trials)[number];

/** Twelve synthetic head CTs with a ring-enhancing and twelve with a solid tumor. */
export function exampleClasses(): readonly (readonly Uint8Array[])[] {
  const { x, labels } = makeImages({ kind: 'headCt', size: side, count: 2 * perClass, seed: 71 });
  return [0, 1].map((label) =>
    [...labels].flatMap((own, i) => (own === label ? [x.slice(i * area, (i + 1) * area)] : [])),
  );
}

/** A synthetic image to be tried, another at each turn. */
export function trialImage(trial: Trial, turn: number): Uint8Array {
  const seed = 9100 + turn;
  if (trial === 'chest' || trial === 'liver')
    return makeImages({
      kind: trial,
      size: side,
      count: 1,
      seed,
      classes: [trial === 'chest' ? 'normal' : 'solid'],
    }).x;
  return makeImages({ kind: 'headCt', size: side, count: 1, seed, classes: [trial] }).x;
}
