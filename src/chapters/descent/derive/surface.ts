import { sigmoid } from '../../../math/activation';
import { crossEntropyOfSum, outputDelta, squaredError, type LossName } from '../../../math/loss';
import type { NetworkShape } from '../../../math/networkShape';
import { surfaceRanges, type SurfaceState, type UnitName } from '../modelSurface';
import { inputOf, patients } from './patients';

/** A neuron with one input; its parameters are w, b. */
export const NEURON_1: NetworkShape = {
  inputs: 1,
  hidden: [],
  outputs: 1,
  activation: 'sigmoid',
  outputActivation: 'sigmoid',
};

/** Cells of the map along each side. */
export const CELLS = 72;

export interface Place {
  readonly w: number;
  readonly b: number;
}

/** Mean loss and gradient over all patients at a place of the map. */
export function lossAt(units: UnitName, loss: LossName, { w, b }: Place) {
  const x = inputOf(units);
  const { y } = patients;
  const n = y.length;
  let sum = 0;
  let gw = 0;
  let gb = 0;
  for (let i = 0; i < n; i += 1) {
    const z = w * x[i]! + b;
    const a = sigmoid(z);
    sum += loss === 'mse' ? squaredError(a, y[i]!) : crossEntropyOfSum(z, y[i]!);
    const delta = outputDelta(loss, 'sigmoid', z, a, y[i]!);
    gw += delta * x[i]!;
    gb += delta;
  }
  return { loss: sum / n, gw: gw / n, gb: gb / n };
}

/** The places of a descent, from its start on; it ends early where a number would leave its range. */
export function pathOf(
  state: Pick<SurfaceState, 'units' | 'loss' | 'w' | 'b' | 'lr'>,
  steps: number,
): Place[] {
  let { w, b } = state;
  const path: Place[] = [{ w, b }];
  for (let step = 0; step < steps; step += 1) {
    const { gw, gb } = lossAt(state.units, state.loss, { w, b });
    w -= state.lr * gw;
    b -= state.lr * gb;
    if (!(Math.abs(w) < 1e6 && Math.abs(b) < 1e6)) break;
    path.push({ w, b });
  }
  return path;
}

const floors = new Map<LossName, Place & { readonly loss: number }>();

/**
 * The lowest place of the standardized map, by a long descent. Its loss is the lowest in both units, since the answers
 * are the same.
 */
export function floorOf(loss: LossName): Place & { readonly loss: number } {
  let floor = floors.get(loss);
  if (!floor) {
    const place = pathOf({ units: 'standardized', loss, w: -2, b: 0, lr: 4 }, 2000).at(-1)!;
    floor = { ...place, loss: lossAt('standardized', loss, place).loss };
    floors.set(loss, floor);
  }
  return floor;
}

/** Steps that are tried before a way counts as too long. */
export const LONG = 3000;

/** Steps until the loss is within 5 % of the lowest; null when LONG steps are not enough. */
export function stepsToFloor(state: SurfaceState): number | null {
  const goal = floorOf(state.loss).loss * 1.05;
  let place: Place = state;
  for (let step = 0; step <= LONG; step += 1) {
    const { loss, gw, gb } = lossAt(state.units, state.loss, place);
    if (loss <= goal) return step;
    place = { w: place.w - state.lr * gw, b: place.b - state.lr * gb };
    if (!Number.isFinite(place.w + place.b)) return null;
  }
  return null;
}

/** The map computed in the page, until the engine has answered. */
export function pageMap(units: UnitName, loss: LossName): Float32Array {
  const { w, b } = { w: surfaceRanges.w[units], b: surfaceRanges.b[units] };
  const values = new Float32Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row += 1) {
    for (let col = 0; col < CELLS; col += 1) {
      const at = {
        w: w.min + ((col + 0.5) / CELLS) * (w.max - w.min),
        b: b.max - ((row + 0.5) / CELLS) * (b.max - b.min),
      };
      values[row * CELLS + col] = lossAt(units, loss, at).loss;
    }
  }
  return values;
}

/** Heights of the contour lines: round numbers, closer toward the floor. */
export function levelsOf(loss: LossName): readonly number[] {
  return loss === 'mse'
    ? [0.08, 0.1, 0.14, 0.2, 0.3, 0.4, 0.5, 0.6]
    : [0.25, 0.35, 0.5, 0.7, 1, 1.5, 2, 3, 5, 8, 12];
}

/** How often a path changes sides: turns of more than a right angle, as the eye counts zig-zags. */
export function turnsOf(path: readonly Place[]): number {
  let turns = 0;
  for (let i = 2; i < path.length; i += 1) {
    const [a, b, c] = [path[i - 2]!, path[i - 1]!, path[i]!];
    if ((b.w - a.w) * (c.w - b.w) + (b.b - a.b) * (c.b - b.b) < 0) turns += 1;
  }
  return turns;
}
