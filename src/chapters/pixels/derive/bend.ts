import type { NetworkShape } from '../../../math/networkShape';
import type { TrainingSettings } from '../../../math/training';
import { layerOutputs } from './layerOutputs';
import { project3, viewWithTop } from './view3';

/** The network of Fig. 4's second part: three units give the sheet a third dimension, two bring it back to a plane. */
export const bendShape: NetworkShape = {
  inputs: 2,
  hidden: [3, 2],
  outputs: 1,
  activation: 'tanh',
  outputActivation: 'sigmoid',
};

/** Raw values up to this many SD fill the picture; also the edge of the grid. */
export const RAW_REACH = 3.4;
const GRID_REACH = 3;
const GRID_STEP = 0.5;
const SAMPLES = 48;

/** The lines of the old plane as points, line after line, `perLine` of them each. */
export interface GridPoints {
  /** [lines * perLine, 2]. */
  readonly x: Float32Array;
  readonly perLine: number;
  /** Whether a line is one of the two axes. */
  readonly isAxis: readonly boolean[];
}

/** A ruled plane from -reach to reach: first the lines of constant x1, then those of constant x2. */
export function gridPoints(reach = GRID_REACH, step = GRID_STEP, samples = SAMPLES): GridPoints {
  const count = Math.round((2 * reach) / step) + 1;
  const perLine = samples + 1;
  const x = new Float32Array(2 * 2 * count * perLine);
  const isAxis: boolean[] = [];
  for (let line = 0; line < 2 * count; line += 1) {
    const fixed = -reach + (line % count) * step;
    isAxis.push(Math.abs(fixed) < step / 4);
    for (let k = 0; k < perLine; k += 1) {
      const running = -reach + (2 * reach * k) / samples;
      const at = 2 * (line * perLine + k);
      x[at] = line < count ? fixed : running;
      x[at + 1] = line < count ? running : fixed;
    }
  }
  return { x, perLine, isAxis };
}

/** Some points at the three stops of the way through the network, in units of the picture (-1..1). */
export interface Stops {
  readonly raw: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** Room left round the picture at the second and third stop. */
export const FIRST_SIZE = 1 / 1.75;
export const SECOND_SIZE = 1 / 1.15;

/** Outputs of the hidden layers for some points, before they are looked at from any side. */
export interface Hidden {
  readonly x: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly answer: Float32Array;
}

/** @param x [points, 2] raw values */
export function hiddenOf(params: ArrayLike<number>, x: Float32Array): Hidden {
  const [first, second, answer] = layerOutputs(bendShape, params, x) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return { x, first, second, answer };
}

/** What layer 1 makes of the middle of the plane; the view puts it on top. */
export function middleOf(params: ArrayLike<number>): Float32Array {
  return hiddenOf(params, new Float32Array(2)).first;
}

/** Places of the points at the three stops. */
export function stopsOf(hidden: Hidden, middle: ArrayLike<number>, turn: number): Stops {
  return {
    raw: hidden.x.map((value) => value / RAW_REACH),
    first: project3(viewWithTop(middle, turn), hidden.first, FIRST_SIZE),
    second: hidden.second.map((value) => value * SECOND_SIZE),
  };
}

/**
 * Places between the stops: straight blending, exact at 0, 1 and 2.
 * @param layer 0..2
 */
export function blend({ raw, first, second }: Stops, layer: number): Float32Array {
  const [from, to, share] = layer <= 1 ? [raw, first, layer] : [first, second, layer - 1];
  if (share <= 0) return from;
  if (share >= 1) return to;
  const out = new Float32Array(from.length);
  for (let i = 0; i < out.length; i += 1) out[i] = from[i]! + share * (to[i]! - from[i]!);
  return out;
}

/** How strongly the furniture of a stop (its axes, its line) is drawn at a place of the slider: 1 there, 0 away. */
export function presence(stop: number, layer: number): number {
  return Math.max(0, Math.min(1, 1 - 4 * Math.abs(layer - stop)));
}

/** The cube that holds all outputs of three tanh units: its 12 edges as pairs of corners, seen in the same view. */
export function cubeEdges(middle: ArrayLike<number>, turn: number): readonly Float32Array[] {
  const view = viewWithTop(middle, turn);
  const edges: Float32Array[] = [];
  for (let axis = 0; axis < 3; axis += 1) {
    for (const p of [-1, 1]) {
      for (const q of [-1, 1]) {
        const corner = (end: number) => {
          const at = [p, q];
          return [0, 1, 2].map((k) => (k === axis ? end : at.shift()!));
        };
        edges.push(project3(view, [...corner(-1), ...corner(1)], FIRST_SIZE));
      }
    }
  }
  return edges;
}

/** The output neuron as a rule in layer 2: n1·h1 + n2·h2 + b > 0. */
export function outputRule(params: ArrayLike<number>): { n1: number; n2: number; b: number } {
  const last = params.length - 3;
  return { n1: params[last]!, n2: params[last + 1]!, b: params[last + 2]! };
}

/** Cells along a side of the painted field. */
export const FIELD_CELLS = 72;

/** Middles of the cells that cover the raw plane, row by row from the top. */
export function fieldPoints(cells = FIELD_CELLS, reach = RAW_REACH): Float32Array {
  const x = new Float32Array(2 * cells * cells);
  const at = (k: number) => -reach + ((k + 0.5) * 2 * reach) / cells;
  for (let row = 0; row < cells; row += 1) {
    for (let col = 0; col < cells; col += 1) {
      x[2 * (row * cells + col)] = at(col);
      x[2 * (row * cells + col) + 1] = -at(row);
    }
  }
  return x;
}

/** Mean cross-entropy and number of cases on the right side, for answers 0..1. */
export function judge(answer: ArrayLike<number>, y: ArrayLike<number>): { loss: number; right: number } {
  let loss = 0;
  let right = 0;
  for (let i = 0; i < y.length; i += 1) {
    const a = Math.min(1 - 1e-7, Math.max(1e-7, answer[i]!));
    loss -= (y[i] === 1 ? Math.log(a) : Math.log(1 - a)) / y.length;
    if ((a > 0.5 ? 1 : 0) === y[i]) right += 1;
  }
  return { loss, right };
}

/** How the network learns; with these, seeds 1 to 12 reach 97 % within 600 steps, the default seed within 150. */
export const bendSettings: TrainingSettings = {
  loss: 'bce',
  optimizer: 'adam',
  learningRate: 0.03,
  batchSize: 20,
  l1: 0,
  l2: 0,
  dropout: 0,
};

/** Below this loss the ring is solved for good: play pauses there. */
export const SOLVED_LOSS = 0.031;
