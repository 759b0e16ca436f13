import { choiceCodec, integerCodec, numberCodec } from '../../state/codec';
import { field } from '../../state/field';

export const bendNames = ['sigmoid', 'tanh', 'relu', 'leakyRelu'] as const;
export type BendName = (typeof bendNames)[number];
export const rivalNames = ['none', ...bendNames] as const;
export type RivalName = (typeof rivalNames)[number];

export interface VanishingState {
  /** Hidden layers. */
  readonly depth: number;
  readonly activation: BendName;
  /** The activation of the second network, which has the same weights. */
  readonly rival: RivalName;
  /** Factor on every first weight; 1 is the customary spread for sigmoid and tanh (Glorot). */
  readonly scale: number;
  readonly seed: number;
  readonly step: number;
}

export const vanishingRanges = {
  depth: { min: 1, max: 20, step: 1 },
  scale: { min: 0.2, max: 3, step: 0.1 },
  seed: { min: 0, max: 999, step: 1 },
  step: { min: 0, max: 5000, step: 1 },
} as const;

export const initialVanishing: VanishingState = {
  depth: 8,
  activation: 'sigmoid',
  rival: 'none',
  scale: 1.4,
  seed: 1,
  step: 0,
};

export const vanishingFields = [
  field<VanishingState, 'depth'>('depth', integerCodec(vanishingRanges.depth)),
  field<VanishingState, 'activation'>('activation', choiceCodec(bendNames)),
  field<VanishingState, 'rival'>('rival', choiceCodec(rivalNames)),
  field<VanishingState, 'scale'>('scale', numberCodec(vanishingRanges.scale)),
  field<VanishingState, 'seed'>('seed', integerCodec(vanishingRanges.seed)),
  field<VanishingState, 'step'>('step', integerCodec(vanishingRanges.step)),
];

/** Another network, which begins at its start. */
export function build(change: Partial<Omit<VanishingState, 'step'>>) {
  return (old: VanishingState): VanishingState => {
    const next = { ...old, ...change, step: 0 };
    // A network is not its own rival.
    return next.rival === next.activation ? { ...next, rival: 'none' } : next;
  };
}
