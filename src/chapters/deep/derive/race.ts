import { adcPatients } from '../../../data/adcPatients';
import { optimizerStep, type OptimizerName, type OptimizerStep } from '../../../math/optimizer';
import { racers, type RaceState, type RaceUnits } from '../modelRace';

export interface Place {
  readonly w: number;
  readonly b: number;
}

/** The mean squared error of a straight neuron a = w x + b over its patients, and its gradient. */
export interface Bowl {
  readonly at: (place: Place) => { readonly loss: number; readonly gw: number; readonly gb: number };
  /** Its lowest place, and the loss there. */
  readonly floor: Place & { readonly loss: number };
}

const bowls = new Map<string, Bowl>();

/** The loss over weight and bias, from sixty patients whose grade is to be told from their ADC. */
export function bowlOf(seed: number, units: RaceUnits): Bowl {
  const key = `${seed} ${units}`;
  let bowl = bowls.get(key);
  if (!bowl) {
    if (bowls.size > 20) bowls.clear();
    bowls.set(key, (bowl = makeBowl(seed, units)));
  }
  return bowl;
}

function makeBowl(seed: number, units: RaceUnits): Bowl {
  const { adc, y, mean, sd } = adcPatients(seed);
  const n = y.length;
  let [x1, x2, xy, y1, y2] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const x = units === 'raw' ? adc[i]! : (adc[i]! - mean) / sd;
    x1 += x / n;
    x2 += (x * x) / n;
    xy += (x * y[i]!) / n;
    y1 += y[i]! / n;
    y2 += (y[i]! * y[i]!) / n;
  }
  const at = ({ w, b }: Place) => ({
    loss: w * w * x2 + 2 * w * b * x1 + b * b - 2 * w * xy - 2 * b * y1 + y2,
    gw: 2 * (w * x2 + b * x1 - xy),
    gb: 2 * (w * x1 + b - y1),
  });
  const w = (xy - x1 * y1) / (x2 - x1 * x1);
  const lowest = { w, b: y1 - w * x1 };
  return { at, floor: { ...lowest, loss: at(lowest).loss } };
}

/** The start in the present units: the very same neuron. */
export function startOf({ seed, units, w, b }: Pick<RaceState, 'seed' | 'units' | 'w' | 'b'>): Place {
  if (units === 'raw') return { w, b };
  const { mean, sd } = adcPatients(seed);
  return { w: w * sd, b: b + w * mean };
}

/** A place of the present units, in raw ones. */
export function toRaw({ seed, units }: Pick<RaceState, 'seed' | 'units'>, { w, b }: Place): Place {
  if (units === 'raw') return { w, b };
  const { mean, sd } = adcPatients(seed);
  return { w: w / sd, b: b - (w * mean) / sd };
}

/** One step of one racer: what its card lists, for both parameters. */
export interface RaceStep extends Place {
  readonly loss: number;
  /** What led here; null at the start. */
  readonly card: { readonly w: OptimizerStep; readonly b: OptimizerStep } | null;
}

const NOTHING = { m: 0, v: 0 };
/** Numbers beyond this have left the map for good. */
const FAR = 1e6;

/** The way of one racer; it ends where its numbers leave every map. */
export function wayOf(state: RaceState, name: OptimizerName, steps: number): RaceStep[] {
  const bowl = bowlOf(state.seed, state.units);
  const start = startOf(state);
  const way: RaceStep[] = [{ ...start, loss: bowl.at(start).loss, card: null }];
  for (let t = 1; t <= steps; t += 1) {
    const before = way.at(-1)!;
    const { gw, gb } = bowl.at(before);
    const w = optimizerStep(name, before.w, gw, state[name], before.card?.w ?? NOTHING, t);
    const b = optimizerStep(name, before.b, gb, state[name], before.card?.b ?? NOTHING, t);
    const here = { w: w.next, b: b.next };
    if (!(Math.abs(here.w) < FAR && Math.abs(here.b) < FAR)) break;
    way.push({ ...here, loss: bowl.at(here).loss, card: { w, b } });
  }
  return way;
}

/** Steps that are tried before a racer counts as lost. */
export const LONG = 2000;

/** The step at which a racer's loss is first within 5 % of the lowest; null when it is lost. */
export function arrivalOf(state: RaceState, name: OptimizerName): number | null {
  const goal = bowlOf(state.seed, state.units).floor.loss * 1.05;
  const step = wayOf(state, name, LONG).findIndex(({ loss }) => loss <= goal);
  return step < 0 ? null : step;
}

/** The racers in the order of their arrival; the lost ones last. */
export function orderOf(
  state: RaceState,
): { readonly name: OptimizerName; readonly arrival: number | null }[] {
  return racers
    .map((name) => ({ name, arrival: arrivalOf(state, name) }))
    .sort((a, b) => (a.arrival ?? Infinity) - (b.arrival ?? Infinity));
}

/** Edges of the map. */
export const mapOf: Readonly<
  Record<RaceUnits, { readonly w: readonly [number, number]; readonly b: readonly [number, number] }>
> = {
  raw: { w: [-3.5, 2], b: [-0.5, 4.5] },
  standardized: { w: [-2, 2], b: [-2, 3.5] },
};

export const CELLS = 72;

/** The loss at the middle of every cell of the map, row by row from the top. */
export function heightsOf(seed: number, units: RaceUnits): Float32Array {
  const { at } = bowlOf(seed, units);
  const { w, b } = mapOf[units];
  return Float32Array.from({ length: CELLS * CELLS }, (_, i) => {
    const col = i % CELLS;
    const row = Math.floor(i / CELLS);
    return at({
      w: w[0] + ((col + 0.5) / CELLS) * (w[1] - w[0]),
      b: b[1] - ((row + 0.5) / CELLS) * (b[1] - b[0]),
    }).loss;
  });
}

export const LEVELS = [0.08, 0.12, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4] as const;
