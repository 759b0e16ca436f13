import type { FieldAsk, RunData, RunOptions } from '../../../engine/client/types';
import { unitCount, type NetworkShape } from '../../../math/networkShape';
import type { TrainingSettings } from '../../../math/training';
import type { Settings } from '../model';
import { HALF, type Cases } from './cases';

/** Two measurements in, one probability out. */
export function shapeOf({ layers, activation }: Pick<Settings, 'layers' | 'activation'>): NetworkShape {
  return { inputs: 2, hidden: layers, outputs: 1, activation, outputActivation: 'sigmoid' };
}

export function settingsOf(state: Settings): TrainingSettings {
  const { loss, optimizer, lr, batch, l1, l2 } = state;
  return { loss, optimizer, learningRate: lr, batchSize: batch, l1, l2, dropout: 0 };
}

/** The cases as the engine takes them. It trains on nothing less than one case: a run without any is never stepped. */
export function runDataOf({ train, test }: Cases): RunData {
  const some = train.y.length > 0;
  return {
    x: some ? train.x : new Float32Array(2),
    y: some ? train.y : new Float32Array(1),
    ...(test.y.length > 0 && { testX: test.x, testY: test.y }),
  };
}

/** A run of the settings from one seed, or from several side by side. */
export function runOf(state: Settings, data: RunData, seeds: readonly number[] = [state.seed]): RunOptions {
  return {
    shape: shapeOf(state),
    settings: settingsOf(state),
    data,
    replicas: seeds.map((seed) => ({ seed })),
  };
}

export const SMALL = 40;
export const LARGE = 200;
const bounds = { x0: -HALF, x1: HALF, y0: -HALF, y1: HALF };

/** The pictures of a network: every hidden neuron small, the output large. */
export function picturesOf(shape: NetworkShape): FieldAsk[] {
  const units = unitCount(shape);
  const large = { from: units - 1, to: units, columns: LARGE, rows: LARGE, bounds };
  if (units === 1) return [large];
  return [{ from: 0, to: units - 1, columns: SMALL, rows: SMALL, bounds }, large];
}

/** The output alone, of one network or of many. */
export function outputPicture(shape: NetworkShape, size: number, replicas = 1): FieldAsk {
  const units = unitCount(shape);
  return { from: units - 1, to: units, columns: size, rows: size, bounds, replicas };
}
