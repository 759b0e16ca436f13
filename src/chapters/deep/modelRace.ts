import type { OptimizerName } from '../../math/optimizer';
import { choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

export const racers = ['sgd', 'momentum', 'adam'] as const satisfies readonly OptimizerName[];
export const raceUnits = ['raw', 'standardized'] as const;
export type RaceUnits = (typeof raceUnits)[number];

export interface RaceState {
  readonly units: RaceUnits;
  /** Which sixty patients. */
  readonly seed: number;
  /** Where all three start, in raw units. */
  readonly w: number;
  readonly b: number;
  readonly sgd: number;
  readonly momentum: number;
  readonly adam: number;
  readonly step: number;
  /** Whose step is on the card. */
  readonly card: OptimizerName;
}

export const raceRanges = {
  seed: { min: 0, max: 999, step: 1 },
  w: { min: -3.5, max: 2, step: 0.05 },
  b: { min: -0.5, max: 4.5, step: 0.05 },
  rate: { min: 0.01, max: 2, step: 0.05 },
  step: { min: 0, max: 400, step: 1 },
} as const;

export const initialRace: RaceState = {
  units: 'raw',
  seed: 21,
  w: 1.2,
  b: 1.5,
  sgd: 0.2,
  momentum: 0.1,
  adam: 0.3,
  step: 0,
  card: 'sgd',
};

export const raceFields = [
  field<RaceState, 'units'>('units', choiceCodec(raceUnits)),
  field<RaceState, 'seed'>('seed', integerCodec(raceRanges.seed), 'rseed'),
  field<RaceState, 'w'>('w', numberCodec(raceRanges.w)),
  field<RaceState, 'b'>('b', numberCodec(raceRanges.b)),
  field<RaceState, 'sgd'>('sgd', numberCodec(raceRanges.rate)),
  field<RaceState, 'momentum'>('momentum', numberCodec(raceRanges.rate)),
  field<RaceState, 'adam'>('adam', numberCodec(raceRanges.rate)),
  field<RaceState, 'step'>('step', integerCodec(raceRanges.step), 'rstep'),
  field<RaceState, 'card'>('card', choiceCodec(racers)),
];

/** Another race, from its start. */
export function startRace(change: Partial<Omit<RaceState, 'step'>>) {
  return (old: RaceState): RaceState => ({ ...old, ...change, step: 0 });
}

/** A hand moves the start; out of range it is held at the edge. */
export function moveStart(w: number, b: number) {
  return (old: RaceState): RaceState => {
    if (!Number.isFinite(w + b)) return old;
    const hold = (value: number, { min, max }: { min: number; max: number }) =>
      Math.min(max, Math.max(min, value));
    return { ...old, w: hold(w, raceRanges.w), b: hold(b, raceRanges.b), step: 0 };
  };
}

export function goToRaceStep(step: number) {
  return (old: RaceState): RaceState => {
    const kept = Math.round(Math.min(raceRanges.step.max, Math.max(0, step)));
    return kept === old.step ? old : { ...old, step: kept };
  };
}
