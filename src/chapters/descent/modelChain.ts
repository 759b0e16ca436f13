import type { LossName } from '../../math/loss';
import { choiceCodec, integerCodec, labelCodec, numberCodec, type Range } from '../../state/codec';
import { field } from '../../state/field';

export const factors = ['dLda', 'dadz', 'dzdw'] as const;
export type Factor = (typeof factors)[number];
export const chainParts = ['one', 'batch', 'plateau'] as const;
export type ChainPart = (typeof chainParts)[number];
export const parameterNames = ['w1', 'w2', 'b'] as const;
export type ParameterName = (typeof parameterNames)[number];

export interface ChainState {
  readonly part: ChainPart;
  readonly x1: number;
  readonly x2: number;
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
  readonly y: 0 | 1;
  readonly lr: number;
  readonly loss: LossName;
  /** Factors that the learner has set to 0. */
  readonly zero: readonly Factor[];
  /** The parameter that is nudged; null when none is. */
  readonly nudged: ParameterName | null;
  /** Cases of the batch that count. */
  readonly chosen: readonly number[];
  /** Weights before each step that was taken, the first ones first; not shared. */
  readonly past: readonly Weights[];
}

type Weights = Readonly<Record<ParameterName, number>>;

/** Steps that can be taken back. */
const MOST_PAST = 1000;

export const BATCH_CASES = 6;

export const chainRanges = {
  x: { min: -3, max: 3, step: 0.05 },
  w: { min: -4, max: 4, step: 0.05 },
  b: { min: -8, max: 8, step: 0.05 },
  lr: { min: 0.01, max: 5, step: 0.01 },
} as const satisfies Record<string, Range>;

const allCases = Array.from({ length: BATCH_CASES }, (_, index) => index);

export const initialChain: ChainState = {
  part: 'one',
  x1: 1,
  x2: -2,
  w1: 0.5,
  w2: -0.25,
  b: 0.1,
  y: 0,
  lr: 0.5,
  loss: 'mse',
  zero: [],
  nudged: null,
  chosen: allCases,
  past: [],
};

/** The chosen cases as a number whose bits they are. */
const chosenCodec = {
  parse(text: string): readonly number[] | null {
    const bits = integerCodec({ min: 0, max: 2 ** BATCH_CASES - 1 }).parse(text);
    return bits === null ? null : allCases.filter((index) => (bits & (1 << index)) !== 0);
  },
  print: (chosen: readonly number[]) => String(chosen.reduce((bits, index) => bits | (1 << index), 0)),
};

export const chainFields = [
  field<ChainState, 'part'>('part', choiceCodec(chainParts)),
  field<ChainState, 'x1'>('x1', numberCodec(chainRanges.x)),
  field<ChainState, 'x2'>('x2', numberCodec(chainRanges.x)),
  field<ChainState, 'w1'>('w1', numberCodec(chainRanges.w)),
  field<ChainState, 'w2'>('w2', numberCodec(chainRanges.w)),
  field<ChainState, 'b'>('b', numberCodec(chainRanges.b)),
  field<ChainState, 'y'>('y', labelCodec),
  field<ChainState, 'lr'>('lr', numberCodec(chainRanges.lr), 'clr'),
  field<ChainState, 'loss'>('loss', choiceCodec(['mse', 'bce']), 'closs'),
  field<ChainState, 'chosen'>('chosen', chosenCodec, 'cases'),
];

const rangeOf = {
  x1: chainRanges.x,
  x2: chainRanges.x,
  w1: chainRanges.w,
  w2: chainRanges.w,
  b: chainRanges.b,
  lr: chainRanges.lr,
};
export type ChainNumber = keyof typeof rangeOf;

/** Sets numbers, each held inside its range; a nudge belongs to the numbers it was made with. */
export function putChain(values: Partial<Readonly<Record<ChainNumber, number>>>) {
  return (old: ChainState): ChainState => {
    let next = old;
    for (const [key, value] of Object.entries(values) as [ChainNumber, number][]) {
      const { min, max } = rangeOf[key];
      const kept = Math.min(max, Math.max(min, value));
      if (Number.isFinite(kept) && kept !== next[key]) next = { ...next, [key]: kept };
    }
    return next;
  };
}

/** Sets a factor to 0, or gives it its value back. */
export function toggleZero(factor: Factor) {
  return (old: ChainState): ChainState => ({
    ...old,
    zero: old.zero.includes(factor) ? old.zero.filter((each) => each !== factor) : [...old.zero, factor],
  });
}

/** Takes a case into the batch or out of it. */
export function toggleCase(index: number) {
  return (old: ChainState): ChainState => ({
    ...old,
    chosen: old.chosen.includes(index)
      ? old.chosen.filter((each) => each !== index)
      : [...old.chosen, index].sort((a, b) => a - b),
  });
}

/** Takes the step: the weights move to where the update leads, as far as their ranges reach. */
export function takeStep(next: Weights) {
  return (old: ChainState): ChainState => {
    const { w1, w2, b } = old;
    const past = [...old.past, { w1, w2, b }].slice(-MOST_PAST);
    return { ...putChain(next)(old), past };
  };
}

/** Takes the last step back. */
export function stepBack(old: ChainState): ChainState {
  const last = old.past.at(-1);
  return last ? { ...old, ...last, past: old.past.slice(0, -1) } : old;
}

/** Back to the weights before the first step, and every factor as it is. */
export function resetChain(old: ChainState): ChainState {
  return { ...old, ...old.past[0], past: [], zero: [], nudged: null };
}
