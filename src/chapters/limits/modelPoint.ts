import { numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** The part of the state that the figure of the operating point shows. */
export interface PointState {
  /** From this probability on a patient is called. */
  readonly threshold: number;
  /** Share of diseased among those who are tested, in percent. */
  readonly prevalence: number;
  /** How many false alarms a miss is worth. */
  readonly missCost: number;
}

export const pointRanges = {
  threshold: { min: 0.01, max: 0.99, step: 0.01 },
  prevalence: { min: 0.5, max: 50, step: 0.5 },
  missCost: { min: 1, max: 100, step: 1 },
} as const satisfies Record<string, Range>;

export const initialPoint: PointState = { threshold: 0.5, prevalence: 50, missCost: 10 };

export const pointFields: readonly Field<PointState>[] = [
  field('threshold', numberCodec(pointRanges.threshold)),
  field('prevalence', numberCodec(pointRanges.prevalence)),
  field('missCost', numberCodec(pointRanges.missCost)),
];

const into = (value: number, { min, max, step }: Range) =>
  Math.min(max, Math.max(min, Number((Math.round(value / step) * step).toFixed(6))));

export const setPointThreshold = (state: PointState, threshold: number): PointState =>
  Number.isFinite(threshold) ? { ...state, threshold: into(threshold, pointRanges.threshold) } : state;
