import type { RunData } from '../../../engine/client/types';
import { pointSet, type Points } from '../../../data/points';
import type { NetworkShape } from '../../../math/networkShape';
import { batchGradient, batchOfStep, epochOrder, stepsPerEpoch } from '../../../math/training';
import type { TrainingSettings } from '../../../math/training';
import { CARDS, type BatchesState } from '../modelBatches';

/** A neuron with two inputs; its parameters are w1, w2, b. */
export const NEURON_2: NetworkShape = {
  inputs: 2,
  hidden: [],
  outputs: 1,
  activation: 'sigmoid',
  outputActivation: 'sigmoid',
};

/** Weights that nobody chose: the line lies across the cases. */
export const FIRST = [-0.6, 0.9, 0.5] as const;

/** The deck: the same 40 patients for every seed; the seed only shuffles. */
export const deck: Points = pointSet('clouds', CARDS, 5);

export function runDataOf(): RunData {
  return { x: deck.x, y: deck.y };
}

export function settingsOf({ size, lr }: BatchesState): TrainingSettings {
  return { loss: 'bce', optimizer: 'sgd', learningRate: lr, batchSize: size, l1: 0, l2: 0, dropout: 0 };
}

/** A card on the table. */
export interface Card {
  /** Which patient, from 0. */
  readonly patient: number;
  readonly kind: 'a' | 'b';
  /** Dealt earlier, in the batch dealt last, or still in the deck. */
  readonly state: 'done' | 'now' | 'deck';
}

/** What lies on the table after some steps. */
export interface Deal {
  /** Epochs that are complete before the one on the table. */
  readonly epoch: number;
  /** Batches dealt of this epoch, 1..perEpoch; 0 only before the first step. */
  readonly dealt: number;
  readonly perEpoch: number;
  /** The epoch's batches in order; those in the deck too, face down. */
  readonly batches: readonly (readonly Card[])[];
  readonly left: number;
  /** Order of the epoch before, patients from 0; empty in the first. */
  readonly before: readonly number[];
}

/** The cards as they lie after `step` steps: an epoch's last batch stays on the table until the next deal. */
export function dealOf({ size, seed }: Pick<BatchesState, 'size' | 'seed'>, step: number): Deal {
  const perEpoch = stepsPerEpoch(CARDS, size);
  const epoch = step === 0 ? 0 : Math.floor((step - 1) / perEpoch);
  const dealt = step - epoch * perEpoch;
  const order = Array.from(epochOrder(seed, epoch, CARDS));
  const batches = Array.from({ length: perEpoch }, (_, batch) =>
    order.slice(batch * size, (batch + 1) * size).map((patient): Card => ({
      patient,
      kind: deck.y[patient]! > 0.5 ? 'a' : 'b',
      state: batch >= dealt ? 'deck' : batch === dealt - 1 ? 'now' : 'done',
    })),
  );
  return {
    epoch,
    dealt,
    perEpoch,
    batches,
    left: Math.max(0, CARDS - dealt * size),
    before: epoch === 0 ? [] : Array.from(epochOrder(seed, epoch - 1, CARDS)),
  };
}

/** What one deal did. */
export interface Dealt {
  /** The step, from 1. */
  readonly step: number;
  /** Mean loss of the batch before its update. */
  readonly loss: number;
  /** w1, w2, b after the update. */
  readonly params: readonly number[];
}

/** Every deal up to a step, by plain numbers; it ends early where a number would leave its range. */
export function dealsOf(state: BatchesState, steps: number): Dealt[] {
  const deals: Dealt[] = [];
  let params: readonly number[] = FIRST;
  for (let step = 0; step < steps; step += 1) {
    const batch = batchOfStep(state.seed, step, CARDS, state.size);
    const { loss, gradient } = batchGradient(NEURON_2, params, deck.x, deck.y, batch, 'bce');
    params = params.map((value, index) => value - state.lr * gradient[index]!);
    if (!params.every((value) => Math.abs(value) < 1e6)) break;
    deals.push({ step: step + 1, loss, params });
  }
  return deals;
}

/** The mean loss of each epoch that is complete, with the first and the last step of it. */
export function epochMeans(deals: readonly Dealt[], perEpoch: number) {
  const means: { readonly from: number; readonly to: number; readonly loss: number }[] = [];
  for (let first = 0; first + perEpoch <= deals.length; first += perEpoch) {
    const epoch = deals.slice(first, first + perEpoch);
    means.push({
      from: first + 1,
      to: first + perEpoch,
      loss: epoch.reduce((sum, deal) => sum + deal.loss, 0) / perEpoch,
    });
  }
  return means;
}

/** How far the losses of an epoch's batches lie from their mean, on the average: what the eye sees as noise. */
export function noiseOf(deals: readonly Dealt[], perEpoch: number): number {
  const means = epochMeans(deals, perEpoch);
  const apart = means.map(({ from, loss }) => {
    const epoch = deals.slice(from - 1, from - 1 + perEpoch);
    return epoch.reduce((sum, deal) => sum + Math.abs(deal.loss - loss), 0) / perEpoch;
  });
  return apart.length === 0 ? 0 : apart.reduce((sum, each) => sum + each, 0) / apart.length;
}
