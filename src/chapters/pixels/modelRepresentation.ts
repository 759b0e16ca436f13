import { booleanCodec, choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';

/** What is on the table: two clouds or a ring, turned by hand; or the ring, bent by a network. */
export const parts = ['clouds', 'ring', 'network'] as const;
export type Part = (typeof parts)[number];

/** The part of the state that the figure `representation` shows. */
export interface RepresentationState {
  readonly part: Part;
  /** How far the new axes are turned, degrees, counterclockwise. */
  readonly angle: number;
  /** Where the new origin stands in the old axes, SD. */
  readonly shift1: number;
  readonly shift2: number;
  /** Every length in the new axes is so many times the old one. */
  readonly scale: number;
  /** How much of x2' is added to x1'. */
  readonly shear: number;
  /** The controls of scale and shear are shown. */
  readonly more: boolean;
  /** The best score that any line can reach is shown. */
  readonly best: boolean;
  /** How far the data have gone through the network: 0 raw, 1 first layer, 2 second layer. */
  readonly layer: number;
  /** From which side the three units of layer 1 are seen, degrees. */
  readonly turn: number;
  /** Training steps of the network. */
  readonly step: number;
  /** First weights and order of the cases. */
  readonly seed: number;
}

export const representationRanges = {
  angle: { min: -180, max: 180, step: 1 },
  shift: { min: -3, max: 3, step: 0.05 },
  scale: { min: 0.5, max: 2, step: 0.05 },
  shear: { min: -1, max: 1, step: 0.05 },
  layer: { min: 0, max: 2, step: 0.01 },
  turn: { min: -180, max: 180, step: 1 },
  step: { min: 0, max: 5000, step: 1 },
  seed: { min: 1, max: 999, step: 1 },
} as const satisfies Record<string, Range>;

export const initialRepresentation: RepresentationState = {
  part: 'clouds',
  angle: 0,
  shift1: 0,
  shift2: 0,
  scale: 1,
  shear: 0,
  more: false,
  best: false,
  layer: 0,
  turn: 0,
  step: 0,
  seed: 9,
};

/** Its address keys; row, col, center, width, bits, zoom and image belong to the matrix. */
export const representationFields: readonly Field<RepresentationState>[] = [
  field('part', choiceCodec(parts)),
  field('angle', numberCodec(representationRanges.angle)),
  field('shift1', numberCodec(representationRanges.shift)),
  field('shift2', numberCodec(representationRanges.shift)),
  field('scale', numberCodec(representationRanges.scale)),
  field('shear', numberCodec(representationRanges.shear)),
  field('more', booleanCodec),
  field('best', booleanCodec),
  field('layer', numberCodec(representationRanges.layer)),
  field('turn', numberCodec(representationRanges.turn)),
  field('step', integerCodec(representationRanges.step)),
  field('seed', integerCodec(representationRanges.seed)),
];

/** The axes as they were before anybody touched them. */
export function straightAxes(state: RepresentationState): RepresentationState {
  return { ...state, angle: 0, shift1: 0, shift2: 0, scale: 1, shear: 0 };
}

/** The new origin put at a place of the old plane, held inside the range. */
export function moveOrigin(state: RepresentationState, x: number, y: number): RepresentationState {
  const { min, max } = representationRanges.shift;
  const hold = (value: number) => Math.min(max, Math.max(min, value));
  return { ...state, shift1: hold(x), shift2: hold(y) };
}

/** The new x1' axis turned so that it points from the new origin to a place of the old plane. */
export function pointAxis(state: RepresentationState, x: number, y: number): RepresentationState {
  const dx = x - state.shift1;
  const dy = y - state.shift2;
  if (Math.hypot(dx, dy) < 1e-6) return state;
  return { ...state, angle: (Math.atan2(dy, dx) * 180) / Math.PI };
}
