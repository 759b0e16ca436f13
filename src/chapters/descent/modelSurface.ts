import type { LossName } from '../../math/loss';
import { choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field } from '../../state/field';
import { otherUnits } from './derive/patients';

export const unitNames = ['raw', 'standardized'] as const;
export type UnitName = (typeof unitNames)[number];

export interface SurfaceState {
  readonly units: UnitName;
  readonly loss: LossName;
  /** Where the descent starts, in the present units. */
  readonly w: number;
  readonly b: number;
  readonly lr: number;
  readonly step: number;
}

export const surfaceRanges = {
  w: { raw: { min: -18, max: 8, step: 0.1 }, standardized: { min: -4.5, max: 3, step: 0.05 } },
  b: { raw: { min: -10, max: 20, step: 0.1 }, standardized: { min: -3.75, max: 3.75, step: 0.05 } },
  lr: { min: 0.01, max: 50, step: 0.05 },
  step: { min: 0, max: 5000, step: 1 },
} as const;

export const initialSurface: SurfaceState = {
  units: 'raw',
  loss: 'bce',
  w: 6,
  b: -4,
  lr: 4,
  step: 0,
};

const lossName = choiceCodec(['mse', 'bce']);

export const surfaceFields = [
  // The units come first: the place is read in them.
  field<SurfaceState, 'units'>('units', choiceCodec(unitNames)),
  field<SurfaceState, 'loss'>('loss', lossName),
  field<SurfaceState, 'w'>('w', numberCodec(surfaceRanges.w.raw), 'sw'),
  field<SurfaceState, 'b'>('b', numberCodec(surfaceRanges.b.raw), 'sb'),
  field<SurfaceState, 'lr'>('lr', numberCodec(surfaceRanges.lr), 'slr'),
  field<SurfaceState, 'step'>('step', integerCodec(surfaceRanges.step), 'sstep'),
];

const hold = (value: number, { min, max }: Pick<Range, 'min' | 'max'>): number =>
  Math.min(max, Math.max(min, value));

/** The hand puts the start somewhere on the map. */
export function placeStart(place: { readonly w?: number; readonly b?: number }) {
  return (old: SurfaceState): SurfaceState => {
    const w = hold(place.w ?? old.w, surfaceRanges.w[old.units]);
    const b = hold(place.b ?? old.b, surfaceRanges.b[old.units]);
    return Number.isFinite(w) && Number.isFinite(b) ? { ...old, w, b, step: 0 } : old;
  };
}

/** The same neuron, its input measured in other units: other numbers, the same answers. */
export function setUnits(units: UnitName) {
  return (old: SurfaceState): SurfaceState =>
    units === old.units ? old : placeStart(otherUnits(old, units))({ ...old, units });
}
