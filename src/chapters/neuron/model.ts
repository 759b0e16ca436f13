import {
  booleanCodec,
  choiceCodec,
  integerCodec,
  labelCodec,
  numberCodec,
  type Range,
} from '../../state/codec';
import { field } from '../../state/field';
import type { Model } from '../../state/chapter';
import { emptySheet, type Sheet } from './sheet';

export const activations = ['sigmoid', 'step', 'tanh', 'relu'] as const;
export type ActivationName = (typeof activations)[number];
export type LossName = 'mse' | 'bce';

/** Everything that the chapter's figures share and that a link carries. */
export interface State {
  /** The case under study, in standard deviations from the average patient. */
  readonly x1: number;
  readonly x2: number;
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
  /** The label: 0 low grade, 1 high grade. */
  readonly y: 0 | 1;
  readonly lr: number;
  readonly loss: LossName;
  /** Anatomy: which half is shown where there is room for one only. */
  readonly panel: 'plane' | 'neuron';
  /** Training steps done from the weights above. */
  readonly step: number;
  readonly batch: 'case' | 'batch' | 'epoch';
  /** Train figure: the pull of the next case is drawn. */
  readonly pull: boolean;
  readonly seed: number;
  /** Where the sigmoid figure's hand stands. */
  readonly z: number;
  readonly activation: ActivationName;
  /** Forward figure: watched, or calculated by hand. */
  readonly mode: 'watch' | 'hand';
  /** Forward figure: how many lines are shown. */
  readonly line: number;
  /** Forward figure: both losses side by side. */
  readonly compare: boolean;
  /** Forward figure: what was typed by hand; not shared. */
  readonly sheet: Sheet;
  /** Forward figure: how many patients were dealt; the next one's seed. */
  readonly dealt: number;
}

export const ranges = {
  x: { min: -3, max: 3, step: 0.05 },
  w: { min: -4, max: 4, step: 0.05 },
  b: { min: -6, max: 6, step: 0.05 },
  lr: { min: 0.001, max: 100, step: 0.05 },
  z: { min: -8, max: 8, step: 0.05 },
  step: { min: 0, max: 20_000, step: 1 },
} as const satisfies Record<string, Range>;

const initial: State = {
  x1: 1.5,
  x2: 1,
  w1: 1.2,
  w2: -0.8,
  b: 0.4,
  y: 1,
  lr: 0.5,
  loss: 'mse',
  panel: 'plane',
  step: 0,
  batch: 'case',
  pull: true,
  seed: 7,
  z: 0,
  activation: 'sigmoid',
  mode: 'watch',
  line: 0,
  compare: false,
  sheet: emptySheet,
  dealt: 0,
};

export const model: Model<State> = {
  initial,
  fields: [
    field('x1', numberCodec(ranges.x)),
    field('x2', numberCodec(ranges.x)),
    field('w1', numberCodec(ranges.w)),
    field('w2', numberCodec(ranges.w)),
    field('b', numberCodec(ranges.b)),
    field<State, 'y'>('y', labelCodec),
    field('lr', numberCodec(ranges.lr)),
    field('loss', choiceCodec(['mse', 'bce'])),
    field('panel', choiceCodec(['plane', 'neuron'])),
    field('step', integerCodec(ranges.step)),
    field('batch', choiceCodec(['case', 'batch', 'epoch'])),
    field('pull', booleanCodec),
    field('seed', integerCodec({ min: 0, max: 999_999 })),
    field('z', numberCodec(ranges.z)),
    field('activation', choiceCodec(activations)),
    field('mode', choiceCodec(['watch', 'hand'])),
    field('line', integerCodec({ min: 0, max: 20 })),
    field('compare', booleanCodec),
  ],
};

type NumberKey = 'x1' | 'x2' | 'w1' | 'w2' | 'b' | 'lr' | 'z';

const rangeOf: Readonly<Record<NumberKey, Range>> = {
  x1: ranges.x,
  x2: ranges.x,
  w1: ranges.w,
  w2: ranges.w,
  b: ranges.b,
  lr: ranges.lr,
  z: ranges.z,
};

/** Sets numbers, each held inside its range; what is not a number changes nothing. */
export function put(values: Partial<Readonly<Record<NumberKey, number>>>): (state: State) => State {
  return (state) => {
    let next = state;
    for (const [key, value] of Object.entries(values) as [NumberKey, number][]) {
      const { min, max } = rangeOf[key];
      const kept = Math.min(max, Math.max(min, value));
      if (Number.isFinite(kept) && kept !== next[key]) next = { ...next, [key]: kept };
    }
    return next;
  };
}
