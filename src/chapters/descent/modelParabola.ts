import { booleanCodec, choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field } from '../../state/field';

export const curveNames = ['parabola', 'valleys', 'hidden'] as const;
export type CurveName = (typeof curveNames)[number];

export interface ParabolaState {
  /** Where the descent starts: where the hand has put the ball. */
  readonly w: number;
  readonly lr: number;
  readonly curve: CurveName;
  /** Steps done from there. */
  readonly step: number;
  /** The farthest step that was taken from there: what the table lists. */
  readonly far: number;
  /** Which hidden curve. */
  readonly hill: number;
  /** The hidden curve is shown. */
  readonly seen: boolean;
  /** Places on the hidden curve that were looked at, in order; not shared. */
  readonly tried: readonly number[];
}

export const parabolaRanges = {
  w: { min: -4, max: 4, step: 0.05 },
  lr: { min: 0.01, max: 1.2, step: 0.01 },
  step: { min: 0, max: 1000, step: 1 },
  hill: { min: 1, max: 999, step: 1 },
} as const satisfies Record<string, Range>;

/** Places that are remembered. */
const MOST_TRIED = 60;

export const initialParabola: ParabolaState = {
  w: 3,
  lr: 0.1,
  curve: 'parabola',
  step: 0,
  far: 0,
  hill: 1,
  seen: false,
  tried: [],
};

export const parabolaFields = [
  field<ParabolaState, 'w'>('w', numberCodec(parabolaRanges.w)),
  field<ParabolaState, 'lr'>('lr', numberCodec(parabolaRanges.lr)),
  field<ParabolaState, 'curve'>('curve', choiceCodec(curveNames)),
  field<ParabolaState, 'step'>('step', integerCodec(parabolaRanges.step)),
  field<ParabolaState, 'hill'>('hill', integerCodec(parabolaRanges.hill)),
  field<ParabolaState, 'seen'>('seen', booleanCodec),
];

const hold = (value: number, { min, max }: Pick<Range, 'min' | 'max'>): number =>
  Math.min(max, Math.max(min, value));

/** The hand puts the ball somewhere: a new start. */
export function placeBall(w: number) {
  return (old: ParabolaState): ParabolaState =>
    Number.isFinite(w) ? { ...old, w: hold(w, parabolaRanges.w), step: 0, far: 0 } : old;
}

/** Another learning rate: the path so far was another one's, so the ball goes back to its start. */
export function setRate(lr: number) {
  return (old: ParabolaState): ParabolaState =>
    Number.isFinite(lr) ? { ...old, lr: hold(lr, parabolaRanges.lr), step: 0, far: 0 } : old;
}

/**
 * Goes to a step of the present descent.
 * @param last the last step that can be taken before numbers leave their range
 */
export function goToStep(step: number, last: number) {
  return (old: ParabolaState): ParabolaState => {
    const kept = hold(Math.round(step), { min: 0, max: Math.min(last, parabolaRanges.step.max) });
    const far = Math.max(old.far, old.step, kept);
    return kept === old.step && far === old.far ? old : { ...old, step: kept, far };
  };
}

/** Another curve, from the same start. */
export function chooseCurve(curve: CurveName) {
  return (old: ParabolaState): ParabolaState => ({
    ...old,
    curve,
    step: 0,
    far: 0,
    seen: false,
    tried: [],
    w: curve === 'hidden' ? -3 : old.w,
  });
}

/** The next hidden curve, covered. */
export function nextHill(old: ParabolaState): ParabolaState {
  const hill = (old.hill % parabolaRanges.hill.max) + 1;
  return { ...chooseCurve('hidden')(old), hill };
}

/** A place on the hidden curve was looked at. */
export function noteTry(w: number) {
  return (old: ParabolaState): ParabolaState =>
    old.curve !== 'hidden' || old.seen || !Number.isFinite(w) || old.tried.at(-1) === w
      ? old
      : { ...old, tried: [...old.tried, w].slice(-MOST_TRIED) };
}
