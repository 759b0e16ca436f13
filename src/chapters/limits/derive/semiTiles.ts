import { labeledCount, unlabeledCount, type SemiResult, type SemiWay } from './semi';

/** An image without a label, and what was said of it. */
export interface Tile {
  /** Place in the whole set. */
  readonly place: number;
  /** The label that was given: 1 is solid. */
  readonly label: 0 | 1;
  /** Probability that the network of this way gives to that label. */
  readonly sure: number;
  readonly wrong: boolean;
}

/** Images on one page. */
export const perPage = 12;

/** Every label that a way gave, the surest first. */
export function tilesOf(
  { answers, taken }: SemiResult,
  way: SemiWay,
  truth: ArrayLike<number>,
): readonly Tile[] {
  const given =
    way === 'pseudo' || way === 'propagate'
      ? taken[way]
      : Array.from({ length: unlabeledCount }, (_, index) => ({
          index,
          label: answers[way][index]! > 0.5 ? (1 as const) : (0 as const),
        }));
  return given
    .map(({ index, label }): Tile => {
      const solid = answers[way][index]!;
      const place = labeledCount + index;
      return { place, label, sure: label === 1 ? solid : 1 - solid, wrong: truth[place] !== label };
    })
    .sort((a, b) => b.sure - a.sure || a.place - b.place);
}

/** Of the wrong labels that the network gave itself, those that it still gives. */
export const keptWrong = (result: SemiResult, truth: ArrayLike<number>): { wrong: number; kept: number } => {
  const wrong = tilesOf(result, 'pseudo', truth).filter((tile) => tile.wrong);
  return { wrong: wrong.length, kept: wrong.filter(({ sure }) => sure > 0.5).length };
};
