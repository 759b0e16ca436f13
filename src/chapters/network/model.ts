import { pointSetNames } from '../../data/points';
import { choiceCodec, integerCodec, listCodec, numberCodec, type Range } from '../../state/codec';
import { field } from '../../state/field';
import type { Model } from '../../state/chapter';
import { MOST_OWN, ownPointCodec, type OwnPoint } from './points';

export const dataNames = [...pointSetNames, 'own'] as const;
export type DataName = (typeof dataNames)[number];
export const activations = ['tanh', 'sigmoid', 'relu', 'leakyRelu', 'linear'] as const;
export const optimizers = ['sgd', 'momentum', 'adam'] as const;
export const losses = ['bce', 'mse'] as const;
export const modes = ['train', 'patient', 'compare', 'luck'] as const;
export type Mode = (typeof modes)[number];
/** Settings that a second run may have otherwise. */
export const rivalKeys = ['lr', 'activation', 'optimizer', 'layers', 'batch', 'l2', 'loss'] as const;
export type RivalKey = (typeof rivalKeys)[number];

/** What a run is a function of, besides the points. */
export interface Settings {
  /** Neurons of each hidden layer; empty for a single neuron. */
  readonly layers: readonly number[];
  readonly activation: (typeof activations)[number];
  readonly optimizer: (typeof optimizers)[number];
  readonly lr: number;
  readonly batch: number;
  readonly l1: number;
  readonly l2: number;
  readonly loss: (typeof losses)[number];
  /** First weights and the order of the cases. */
  readonly seed: number;
}

/** Everything that the figure shows and that a link carries. */
export interface State extends Settings {
  readonly data: DataName;
  readonly noise: number;
  /** Part of the cases to learn from; the rest is the test set. */
  readonly share: number;
  readonly step: number;
  /** Outputs at or above it are called. */
  readonly threshold: number;
  readonly mode: Mode;
  /** What stands under the picture of the output. */
  readonly panel: 'loss' | 'threshold';
  readonly points: readonly OwnPoint[];
  /** The case that is sent through, counted over training and then test cases. */
  readonly patient: number;
  /** How far it has come: 0 at the inputs, then one layer each, then the loss, then back. */
  readonly stage: number;
  /** What the second run has otherwise, and its value as an address would write it. */
  readonly rival: RivalKey;
  readonly rivalValue: string;
  /** Runs of "Is it luck?". */
  readonly runs: number;
}

export const ranges = {
  lr: { min: 0.0001, max: 100, step: 0.05 },
  batch: { min: 1, max: 300, step: 1 },
  l1: { min: 0, max: 0.1, step: 0.001 },
  l2: { min: 0, max: 0.1, step: 0.001 },
  noise: { min: 0, max: 1.5, step: 0.05 },
  share: { min: 0, max: 1, step: 0.05 },
  seed: { min: 0, max: 999_999, step: 1 },
  step: { min: 0, max: 1_000_000, step: 1 },
  threshold: { min: 0.01, max: 0.99, step: 0.01 },
  w: { min: -20, max: 20, step: 0.05 },
  runs: { min: 4, max: 64, step: 1 },
} as const satisfies Record<string, Range>;

export const MOST_LAYERS = 6;
export const MOST_NEURONS = 8;

export const initial: State = {
  data: 'ring',
  layers: [5, 3],
  activation: 'tanh',
  optimizer: 'adam',
  lr: 0.02,
  batch: 10,
  l1: 0,
  l2: 0,
  loss: 'bce',
  seed: 12,
  noise: 0,
  share: 0.7,
  step: 0,
  threshold: 0.5,
  mode: 'train',
  panel: 'loss',
  points: [],
  patient: 0,
  stage: 0,
  rival: 'lr',
  rivalValue: '0.002',
  runs: 64,
};

export const layersCodec = listCodec(integerCodec({ min: 1, max: MOST_NEURONS }), { max: MOST_LAYERS });

/** Reads and writes the value of a setting, for a link and for the second run. */
export const codecs = {
  lr: numberCodec(ranges.lr),
  activation: choiceCodec(activations),
  optimizer: choiceCodec(optimizers),
  layers: layersCodec,
  batch: integerCodec(ranges.batch),
  l2: numberCodec(ranges.l2),
  loss: choiceCodec(losses),
} as const;

export const model: Model<State> = {
  initial,
  fields: [
    field('data', choiceCodec(dataNames)),
    field('layers', layersCodec),
    field('activation', codecs.activation),
    field('optimizer', codecs.optimizer),
    field('lr', codecs.lr),
    field('batch', codecs.batch),
    field('l1', numberCodec(ranges.l1)),
    field('l2', codecs.l2),
    field('loss', codecs.loss),
    field('noise', numberCodec(ranges.noise)),
    field('share', numberCodec(ranges.share)),
    field('seed', integerCodec(ranges.seed)),
    field('step', integerCodec(ranges.step)),
    field('threshold', numberCodec(ranges.threshold)),
    field('mode', choiceCodec(modes)),
    field('panel', choiceCodec(['loss', 'threshold'])),
    field('points', listCodec(ownPointCodec, { max: MOST_OWN })),
    field('patient', integerCodec({ min: 0, max: 999 })),
    field('stage', integerCodec({ min: 0, max: 2 * MOST_LAYERS + 4 })),
    field('rival', choiceCodec(rivalKeys)),
    field('runs', integerCodec(ranges.runs)),
    {
      // Read after `rival`, whose codec decides what is acceptable.
      key: 'rivalValue',
      print: (state, base) => (state.rivalValue === base.rivalValue ? null : state.rivalValue),
      parse: (state, text) =>
        codecs[state.rival].parse(text) === null ? null : { ...state, rivalValue: text },
    },
  ],
};

/** Changes settings of the run: another run begins at step 0. */
export function withSettings(part: Partial<State>): (state: State) => State {
  return (state) => ({ ...state, ...part, step: 0, stage: 0 });
}

export function addLayer(state: State): State {
  if (state.layers.length >= MOST_LAYERS) return state;
  return withSettings({ layers: [...state.layers, state.layers.at(-1) ?? 4] })(state);
}

export function removeLayer(state: State): State {
  if (state.layers.length === 0) return state;
  return withSettings({ layers: state.layers.slice(0, -1) })(state);
}

/** One neuron more or fewer in a hidden layer, within 1 to 8. */
export function resizeLayer(layer: number, by: number): (state: State) => State {
  return (state) => {
    const now = state.layers[layer];
    if (now === undefined) return state;
    const next = Math.max(1, Math.min(MOST_NEURONS, now + by));
    if (next === now) return state;
    return withSettings({ layers: state.layers.map((units, l) => (l === layer ? next : units)) })(state);
  };
}

/** The second run's settings: those of the first, but for one. */
export function rivalOf(state: State): State {
  const value = codecs[state.rival].parse(state.rivalValue);
  return value === null ? state : { ...state, [state.rival]: value };
}

/** Chooses what the second run has otherwise, with a first value that differs. */
export function chooseRival(rival: RivalKey): (state: State) => State {
  return (state) => ({ ...state, rival, rivalValue: otherValue(state, rival) });
}

function otherValue(state: State, key: RivalKey): string {
  switch (key) {
    case 'lr':
      return codecs.lr.print(Math.max(ranges.lr.min, Number((state.lr / 10).toPrecision(3))));
    case 'activation':
      return state.activation === 'relu' ? 'tanh' : 'relu';
    case 'optimizer':
      return state.optimizer === 'sgd' ? 'adam' : 'sgd';
    case 'layers':
      return (
        layersCodec.print(state.layers.length === 1 ? [] : [3]) || (state.layers.length === 1 ? '8' : '3')
      );
    case 'batch':
      return state.batch === 1 ? '30' : '1';
    case 'l2':
      return state.l2 === 0 ? '0.03' : '0';
    case 'loss':
      return state.loss === 'bce' ? 'mse' : 'bce';
  }
}
