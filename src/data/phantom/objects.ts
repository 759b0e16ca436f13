import type { Rng } from '../../math/rng';
import { cover, uniform } from './field';
import { valueNoise } from './noise';

/** Abstract objects: what a network learns to see before it sees a patient. */
export const objectKinds = [
  'disc',
  'ring',
  'frame',
  'square',
  'plus',
  'bar',
  'two bars',
  'triangle',
  'dots',
  'blob',
  'fine grating',
  'coarse grating',
  'checker',
  'speckle',
  'arc',
  'star',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** An object in a picture (-1..1, y down). */
export interface AbstractObject {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How much of the object lies at a point, 0..1. */
  at(x: number, y: number, i: number): number;
}

/** Where an object may lie and how large it is. */
export interface ObjectPlace {
  readonly centerX: number;
  readonly centerY: number;
  /** Farthest from the center along x and y. */
  readonly spread: number;
  readonly radii: readonly [number, number];
}

/** What every object is drawn with: its own axes u, v in radii, its distance from the center, a soft edge. */
interface Drawn {
  readonly edge: number;
  readonly width: number;
  readonly radius: number;
  /** An irregular outline, variance about 0.01. */
  readonly wobble: (i: number) => number;
  readonly speckle: (i: number) => number;
  readonly waves: readonly [number, number, number];
  readonly dots: readonly (readonly [number, number])[];
}

type Painter = (u: number, v: number, i: number, drawn: Drawn) => number;

const within = (distance: number, edge: number) => cover(distance, edge);
const length = (u: number, v: number) => Math.sqrt(u * u + v * v);
const box = (u: number, v: number) => 1.15 * Math.max(Math.abs(u), Math.abs(v));
const shell = (d: number, { edge, width }: Drawn) => within(1 - d, edge) * within(d - 1 + 1.5 * width, edge);
const bar = (u: number, v: number, width: number, long: number, edge: number) =>
  within(width - Math.abs(u), edge) * within(long - Math.abs(v), edge);
const disc = (u: number, v: number, from = 1.3) => within(from - length(u, v), 0.1);

const painters: Record<ObjectKind, Painter> = {
  disc: (u, v, i, drawn) => within(1 - length(u, v) - drawn.wobble(i), drawn.edge),
  ring: (u, v, i, drawn) => shell(length(u, v) + drawn.wobble(i), drawn),
  frame: (u, v, _i, drawn) => shell(box(u, v), drawn),
  square: (u, v, _i, { edge }) => within(1 - box(u, v), edge),
  plus: (u, v, _i, { width, edge }) => Math.max(bar(u, v, width, 1, edge), bar(v, u, width, 1, edge)),
  bar: (u, v, _i, { width, edge }) => bar(u, v, width, 1.2, edge),
  'two bars': (u, v, _i, { width, edge }) => bar(Math.abs(u) - 0.5, v, 0.8 * width, 1.1, edge),
  triangle: (u, v, _i, { edge }) =>
    within(1 - 1.6 * Math.max(v, 0.866 * u - 0.5 * v, -0.866 * u - 0.5 * v), edge),
  dots: (u, v, _i, { dots, edge }) =>
    dots.reduce((most, [x, y]) => Math.max(most, within(0.2 - length(u - x, v - y), edge)), 0),
  blob: (u, v) => Math.exp(-((length(u, v) / 0.75) ** 2)),
  'fine grating': (u, v, _i, { radius, waves }) => disc(u, v) * (0.5 + 0.5 * Math.sin(u * radius * waves[0])),
  'coarse grating': (u, v, _i, { radius, waves }) =>
    disc(u, v) * (0.5 + 0.5 * Math.sin(u * radius * waves[1])),
  checker: (u, v, _i, { radius, waves }) =>
    disc(u, v) * (Math.sin(u * radius * waves[2]) * Math.sin(v * radius * waves[2]) > 0 ? 1 : 0),
  speckle: (u, v, i, { speckle }) => disc(u, v) * (Math.abs(speckle(i)) > 0.9 ? 1 : 0),
  arc: (u, v, _i, drawn) => shell(length(u, v), drawn) * within(u, 0.05),
  star: (u, v) => within(0.45 + 0.4 * Math.cos(5 * Math.atan2(v, u)) - length(u, v), 0.08),
};

/** An object of a kind, with a place, size, turn and irregularity of its own. */
export function drawObject(rng: Rng, size: number, kind: ObjectKind, place: ObjectPlace): AbstractObject {
  const x = place.centerX + uniform(rng, -place.spread, place.spread);
  const y = place.centerY + uniform(rng, -place.spread, place.spread);
  const radius = uniform(rng, ...place.radii);
  const turn = uniform(rng, 0, 2 * Math.PI);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const [outline, grainy] = [valueNoise(rng, size, 5), valueNoise(rng, size, 22)];
  const drawn: Drawn = {
    edge: Math.max(0.9 / size / radius, 0.03),
    width: uniform(rng, 0.16, 0.3),
    radius,
    wobble: (i) => 0.1 * outline[i]!,
    speckle: (i) => grainy[i]!,
    waves: [uniform(rng, 26, 34), uniform(rng, 12, 16), uniform(rng, 16, 24)],
    dots: Array.from({ length: 5 }, () => [uniform(rng, -1, 1), uniform(rng, -1, 1)] as const),
  };
  const paint = painters[kind];
  return {
    x,
    y,
    radius,
    at(px, py, i) {
      const [dx, dy] = [px - x, py - y];
      if (dx * dx + dy * dy > 4 * radius * radius) return 0;
      return paint((dx * c + dy * s) / radius, (dy * c - dx * s) / radius, i, drawn);
    },
  };
}
