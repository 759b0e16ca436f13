import type { ScannerShift } from '../../data/transform/scannerShift';
import { choiceCodec, integerCodec, numberCodec, type Range } from '../../state/codec';
import { field, type Field } from '../../state/field';
import { storedSeed } from './derive/nets';
import { remedies, type Remedy } from './derive/scanner';

/** The part of the state that the figure of the other scanner shows. */
export interface ScannerState extends ScannerShift {
  /** The network whose sureness is drawn. */
  readonly network: Remedy;
  /** The patient on the screen, from 0. */
  readonly patient: number;
  /** Of the networks' training. */
  readonly seed: number;
  /** Share of right answers that the unprepared network of a seed loses on scanner B, once it has been measured. */
  readonly lost: { readonly seed: number; readonly share: number } | null;
}

export const scannerRanges = {
  strength: { min: 0, max: 1, step: 0.05 },
  patient: { min: 0, max: 99, step: 1 },
  seed: { min: 0, max: 9999, step: 1 },
} as const satisfies Record<string, Range>;

export const initialScanner: ScannerState = {
  contrast: 0,
  noise: 0,
  bias: 0,
  resolution: 0,
  network: 'none',
  patient: 1,
  seed: storedSeed,
  lost: null,
};

const strength = numberCodec(scannerRanges.strength);
export const scannerFields: readonly Field<ScannerState>[] = [
  field('contrast', strength),
  field('noise', strength),
  field('bias', strength),
  field('resolution', strength),
  field('network', choiceCodec(remedies), 'remedy'),
  field('patient', integerCodec(scannerRanges.patient)),
  field('seed', integerCodec(scannerRanges.seed)),
];

export const shiftOf = ({ contrast, noise, bias, resolution }: ScannerState): ScannerShift => ({
  contrast,
  noise,
  bias,
  resolution,
});

export const isShifted = (state: ScannerState): boolean =>
  state.contrast + state.noise + state.bias + state.resolution > 0;

/** From these losses on, a loss is more than a point or two, and ten points or more as people round them. */
const [some, many] = [0.025, 0.095];

/** What becomes of the unprepared network on scanner B. The stored one loses many points, which a test holds. */
export function shiftOutcome({ lost, seed }: ScannerState): 'same' | 'little' | 'much' {
  if (lost?.seed !== seed || lost.share >= many) return 'much';
  return lost.share >= some ? 'little' : 'same';
}

/** Keeps what has been measured. */
export function withLost(state: ScannerState, seed: number, share: number): ScannerState {
  return state.lost?.seed === seed && state.lost.share === share
    ? state
    : { ...state, lost: { seed, share } };
}
