import { pickPoints, pointSet, type Points } from '../../../data/points';
import { networkForward, networkLoss } from '../../../math/network';
import { initialParameters, networkLayout, type NetworkShape } from '../../../math/networkShape';
import { createRng, hash32 } from '../../../math/rng';
import {
  batchOfStep,
  dropoutFactor,
  initialState,
  trainingStep,
  type TrainingSettings,
} from '../../../math/training';
import type { RegulariseState, Remedy } from '../modelRegularise';

/** Far more weights than so few patients can hold down. */
export const shape: NetworkShape = {
  inputs: 2,
  hidden: [8, 8, 8],
  outputs: 1,
  activation: 'relu',
  outputActivation: 'sigmoid',
};
export const OUTPUT_UNIT = 24;
/** What the fields show, in the plane's unit. */
export const HALF = 3.6;

const TRAIN = 40;
const TEST = 300;
const VALIDATION = 40;
/** Patients whose reference is wrong: a tenth. */
const WRONG = 4;
const NOISE = 0.5;
/** Jittered copies of each patient. */
const COPIES = 15;

/** The usual strength of each remedy: those of the table in bench/deep.bench.mjs. */
const USUAL = { l1: 0.01, l2: 0.02, dropout: 0.4, augment: 0.55 } as const;

const plain: TrainingSettings = {
  loss: 'bce',
  optimizer: 'adam',
  learningRate: 0.02,
  batchSize: 20,
  l1: 0,
  l2: 0,
  dropout: 0,
};

/** How the network learns with a remedy; early stopping and augmentation change nothing in it. */
export function settingsFor(remedy: Remedy, strength: number): TrainingSettings {
  if (remedy === 'l1') return { ...plain, l1: USUAL.l1 * strength };
  if (remedy === 'l2') return { ...plain, l2: USUAL.l2 * strength };
  if (remedy === 'dropout') return { ...plain, dropout: dropoutRate(strength) };
  return plain;
}

/** Share of neurons that are left out of each step. */
export function dropoutRate(strength: number): number {
  return Math.min(0.9, USUAL.dropout * strength);
}

/** Standard deviation of the jitter of augmentation, in the plane's unit. */
export function jitterOf(strength: number): number {
  return USUAL.augment * strength;
}

/** Forty patients on two moons; the reference of four of them is wrong. */
export function patientsOf(seed: number): Points {
  const clean = pointSet('moons', TRAIN, seed, NOISE);
  const y = clean.y.slice();
  const order = createRng(hash32(seed, 7)).shuffle(TRAIN);
  for (let i = 0; i < WRONG; i += 1) y[order[i]!] = 1 - y[order[i]!]!;
  return { x: clean.x, y };
}

export function testPatients(seed: number): Points {
  return pointSet('moons', TEST, hash32(seed, 1), NOISE);
}

/** Every patient and jittered copies of each: the label stays, the measurements differ as by another reading. */
export function augmented({ x, y }: Points, seed: number, jitter: number): Points {
  const rng = createRng(hash32(seed, 3));
  const n = y.length;
  const more = { x: new Float32Array(2 * n * (COPIES + 1)), y: new Float32Array(n * (COPIES + 1)) };
  for (let copy = 0; copy <= COPIES; copy += 1) {
    for (let i = 0; i < n; i += 1) {
      const at = copy * n + i;
      for (const k of [0, 1]) more.x[2 * at + k] = x[2 * i + k]! + (copy === 0 ? 0 : jitter * rng.normal());
      more.y[at] = y[i]!;
    }
  }
  return more;
}

/** What a network learns from and is tested on. */
export function dataFor(remedy: Remedy, strength: number, seed: number) {
  const patients = patientsOf(seed);
  const train = remedy === 'augment' ? augmented(patients, seed, jitterOf(strength)) : patients;
  const test = testPatients(seed);
  return { x: train.x, y: train.y, testX: test.x, testY: test.y };
}

/** Share of the weights that are exactly 0. */
export function zeroShare(params: ArrayLike<number>): number {
  let [zeros, weights] = [0, 0];
  for (const { inputs, units, offset } of networkLayout(shape)) {
    for (let n = 0; n < units * (inputs + 1); n += 1) {
      if (n % (inputs + 1) === inputs) continue;
      weights += 1;
      if (params[offset + n] === 0) zeros += 1;
    }
  }
  return zeros / weights;
}

/** Which hidden neurons the first patient of a step's batch trains without; none when the network is tested. */
export function droppedUnits(state: Pick<RegulariseState, 'seed' | 'step' | 'strength'>): boolean[] {
  const { seed, step } = state;
  const [first] = batchOfStep(seed, step, TRAIN, plain.batchSize);
  return Array.from(
    { length: OUTPUT_UNIT },
    (_, unit) => dropoutFactor(seed, step, unit, first!, dropoutRate(state.strength)) === 0,
  );
}

/** Steps between two looks at the validation patients. */
export const LOOK = 10;
/** Steps after which it is settled where to stop. */
const PATIENCE = 600;

/** The run without a remedy, watched on validation patients: yields the step with the least loss so far. */
export function* watchValidation(seed: number): Generator<number, number> {
  const { x, y } = patientsOf(seed);
  const validation = pointSet('moons', VALIDATION, hash32(seed, 2), NOISE);
  let state = initialState(initialParameters(shape, seed));
  let [best, least] = [0, Infinity];
  for (let step = 0; step <= PATIENCE; step += 1) {
    if (step % LOOK === 0) {
      const loss = meanLoss(state.params, validation);
      if (loss < least) [best, least] = [step, loss];
    }
    yield best;
    state = trainingStep(shape, plain, state, x, y, seed).state;
  }
  return best;
}

function meanLoss(params: ArrayLike<number>, { x, y }: Points): number {
  let sum = 0;
  for (let i = 0; i < y.length; i += 1)
    sum += networkLoss(shape, 'bce', networkForward(shape, params, x.subarray(2 * i, 2 * i + 2)), [y[i]!]);
  return sum / y.length;
}

/** Share of points that a network calls rightly. */
export function accuracyOn(params: ArrayLike<number>, { x, y }: Points): number {
  let right = 0;
  for (let i = 0; i < y.length; i += 1) {
    const a = networkForward(shape, params, x.subarray(2 * i, 2 * i + 2)).a.at(-1)![0]!;
    if (a >= 0.5 === y[i]! > 0.5) right += 1;
  }
  return right / y.length;
}

/** Outputs over the plane at given weights, row by row from the top, until the engine has painted them. */
export function pageField(params: ArrayLike<number>, cells: number): Float32Array {
  return Float32Array.from({ length: cells * cells }, (_, i) => {
    const x = -HALF + ((i % cells) + 0.5) * ((2 * HALF) / cells);
    const y = HALF - (Math.floor(i / cells) + 0.5) * ((2 * HALF) / cells);
    return networkForward(shape, params, [x, y]).a.at(-1)![0]!;
  });
}

const LEAK_PATIENTS = 36;
const IMAGES = 4;
/** How far the images of one patient lie apart. */
const SPREAD = 0.1;
/** Patients whose label does not follow the rule: what sets patients apart from one another. */
const UNRULY = 0.25;

export interface LeakData {
  readonly train: Points;
  readonly test: Points;
}

/**
 * 36 patients with four images each, split into training and test set.
 * @param by image: the images are shuffled, so a patient may be on both sides; patient: each is on one side only
 */
export function leakSplit(seed: number, by: 'image' | 'patient'): LeakData {
  const base = pointSet('moons', LEAK_PATIENTS, hash32(seed, 20), NOISE);
  const rng = createRng(hash32(seed, 21));
  const unruly = new Set(rng.shuffle(LEAK_PATIENTS).subarray(0, Math.round(LEAK_PATIENTS * UNRULY)));
  const count = LEAK_PATIENTS * IMAGES;
  const all = { x: new Float32Array(2 * count), y: new Float32Array(count) };
  for (let i = 0; i < count; i += 1) {
    const patient = Math.floor(i / IMAGES);
    for (const k of [0, 1]) all.x[2 * i + k] = base.x[2 * patient + k]! + SPREAD * rng.normal();
    all.y[i] = unruly.has(patient) ? 1 - base.y[patient]! : base.y[patient]!;
  }
  const keys =
    by === 'image'
      ? rng.shuffle(count)
      : Uint32Array.from(
          [...createRng(hash32(seed, 22)).shuffle(LEAK_PATIENTS)].flatMap((patient) =>
            Array.from({ length: IMAGES }, (_, image) => patient * IMAGES + image),
          ),
        );
  const cut = (count * 2) / 3;
  return { train: pickPoints(all, keys.subarray(0, cut)), test: pickPoints(all, keys.subarray(cut)) };
}

/** Patients of next year: the truth that a test set is to foretell. */
export function nextYear(seed: number): Points {
  const { x, y } = pointSet('moons', TEST, hash32(seed, 23), NOISE);
  const rng = createRng(hash32(seed, 24));
  return { x, y: y.map((label) => (rng.next() < UNRULY ? 1 - label : label)) };
}

export function leakData(seed: number, by: 'image' | 'patient') {
  const { train, test } = leakSplit(seed, by);
  return { x: train.x, y: train.y, testX: test.x, testY: test.y };
}
