import { choiceCodec, integerCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { semiWays, type SemiWay } from './derive/semi';
import { semiSeeds, semiStored } from './derive/semiSeeds';

export const semiTiles = ['all', 'wrong'] as const;
export type SemiTiles = (typeof semiTiles)[number];

/** What a seed says to the questions: points won by the network's own labels, and what became of the wrong ones. */
export interface SemiMeasured {
  readonly seed: number;
  /** Right answers with pseudo-labels minus those without. */
  readonly won: number;
  /** Wrong labels that it gave itself, and those that it still believes. */
  readonly wrong: number;
  readonly kept: number;
}

/** The part of the state that the figure of images without labels shows. */
export interface SemiState {
  /** Of the images and of the training. */
  readonly seed: number;
  /** Whose labels are shown. */
  readonly look: SemiWay;
  readonly tiles: SemiTiles;
  /** Which dozen of the images, from 0. */
  readonly page: number;
  readonly measured: SemiMeasured | null;
}

export const semiRanges = {
  seed: { min: 1, max: 9999, step: 1 },
  page: { min: 0, max: 16, step: 1 },
} as const satisfies Record<string, Range>;

export const initialSemi: SemiState = {
  seed: semiStored,
  look: 'plain',
  tiles: 'all',
  page: 0,
  measured: null,
};

export const semiFields: readonly Field<SemiState>[] = [
  field('seed', integerCodec(semiRanges.seed), 'semiSeed'),
  field('look', choiceCodec(semiWays), 'way'),
  field('tiles', choiceCodec(semiTiles)),
  field('page', integerCodec(semiRanges.page)),
];

/** The next seed that nobody has stored. */
export const nextSeed = (seed: number): number =>
  seed >= semiRanges.seed.max ? semiSeeds.length + 1 : Math.max(seed, semiSeeds.length) + 1;

const known = ({ seed, measured }: SemiState): SemiMeasured =>
  measured?.seed === seed ? measured : { seed, ...semiSeeds[semiStored - 1]!.measured };

/** From two points on, a difference counts. */
const clearly = 0.0199;

/** What the labels that a network gave itself were worth. */
export function pseudoOutcome(state: SemiState): 'better' | 'same' | 'worse' {
  const { won } = known(state);
  return won > clearly ? 'better' : won < -clearly ? 'worse' : 'same';
}

/** How many of its own wrong labels it has given up after learning from them. */
export function givenUp(state: SemiState): 'all' | 'half' | 'none' {
  const { wrong, kept } = known(state);
  const share = wrong > 0 ? kept / wrong : 0;
  return share >= 0.75 ? 'none' : share <= 0.25 ? 'all' : 'half';
}

export function withMeasured(state: SemiState, measured: SemiMeasured): SemiState {
  const { measured: old } = state;
  const same = old?.seed === measured.seed && old.won === measured.won && old.kept === measured.kept;
  return same ? state : { ...state, measured };
}
