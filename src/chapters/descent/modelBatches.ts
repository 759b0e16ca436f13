import { integerCodec, numberCodec, type Range } from '../../state/codec';
import { field } from '../../state/field';

export interface BatchesState {
  readonly size: number;
  readonly lr: number;
  readonly seed: number;
  /** Batches dealt. */
  readonly step: number;
}

/** Cards in the deck. */
export const CARDS = 40;

export const batchesRanges = {
  size: { min: 1, max: CARDS, step: 1 },
  lr: { min: 0.01, max: 20, step: 0.05 },
  seed: { min: 0, max: 9999, step: 1 },
  step: { min: 0, max: 800, step: 1 },
} as const satisfies Record<string, Range>;

export const initialBatches: BatchesState = { size: 8, lr: 0.5, seed: 3, step: 0 };

export const batchesFields = [
  field<BatchesState, 'size'>('size', integerCodec(batchesRanges.size), 'batch'),
  field<BatchesState, 'lr'>('lr', numberCodec(batchesRanges.lr), 'blr'),
  field<BatchesState, 'seed'>('seed', integerCodec(batchesRanges.seed)),
  field<BatchesState, 'step'>('step', integerCodec(batchesRanges.step), 'bstep'),
];

/** Another setting is another run: it begins with a full deck. */
export function setBatches(change: Partial<Pick<BatchesState, 'size' | 'lr' | 'seed'>>) {
  return (old: BatchesState): BatchesState => {
    const size = Math.min(CARDS, Math.max(1, Math.round(change.size ?? old.size)));
    return Number.isFinite(size) ? { ...old, ...change, size, step: 0 } : old;
  };
}
