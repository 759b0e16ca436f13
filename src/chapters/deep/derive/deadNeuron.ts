import { activate, activationSlope } from '../../../math/activation';
import { squaredError, squaredErrorSlope } from '../../../math/loss';
import { createRng } from '../../../math/rng';
import type { UnitName } from '../modelActivations';

/** Twelve lesions: their diameter in cm, and how much of them enhances, in mL. */
function makeLesions() {
  const rng = createRng(11);
  const x = Array.from({ length: 12 }, (_, i) => 0.6 + (3.3 * (i + 0.2 + 0.6 * rng.next())) / 12);
  const y = x.map((size) => Math.max(0, 2 * (size - 1) + 0.25 * rng.normal()));
  return { x, y };
}
export const lesions = makeLesions();

/** Where the neuron starts: one step that was much too large has thrown its bias far down. */
export const START = { w: 1, b: -7 } as const;
/** Learning rate of the way back. */
export const RATE = 0.05;

export interface NeuronAt {
  readonly w: number;
  readonly b: number;
  /** Mean squared error over the lesions. */
  readonly loss: number;
  readonly gw: number;
  readonly gb: number;
  /** Lesions for which the sum is above 0. */
  readonly awake: number;
}

/** Loss and gradient of the neuron over all lesions. */
export function neuronAt(unit: UnitName, leak: number, w: number, b: number): NeuronAt {
  const n = lesions.x.length;
  let [loss, gw, gb, awake] = [0, 0, 0, 0];
  for (const [i, x] of lesions.x.entries()) {
    const z = w * x + b;
    const a = activate(unit, z, leak);
    const delta = squaredErrorSlope(a, lesions.y[i]!) * activationSlope(unit, z, leak);
    loss += squaredError(a, lesions.y[i]!) / n;
    gw += (delta * x) / n;
    gb += delta / n;
    if (z > 0) awake += 1;
  }
  return { w, b, loss, gw, gb, awake };
}

const runs = new Map<string, NeuronAt[]>();

/** The training of the neuron up to a step, from its start on; kept, so that a step more costs a step. */
export function trainingOf(unit: UnitName, leak: number, steps: number): readonly NeuronAt[] {
  const key = unit === 'relu' ? unit : `${unit} ${leak}`;
  let run = runs.get(key);
  if (!run) {
    if (runs.size > 40) runs.clear();
    runs.set(key, (run = [neuronAt(unit, leak, START.w, START.b)]));
  }
  while (run.length <= steps) {
    const { w, b, gw, gb } = run.at(-1)!;
    run.push(neuronAt(unit, leak, w - RATE * gw, b - RATE * gb));
  }
  return run.slice(0, steps + 1);
}

/** The first step at which the neuron answers above 0 for half of the lesions; null within `most` steps. */
export function wakesAt(unit: UnitName, leak: number, most = 2000): number | null {
  const half = lesions.x.length / 2;
  const step = trainingOf(unit, leak, most).findIndex(({ awake }) => awake >= half);
  return step < 0 ? null : step;
}
