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
