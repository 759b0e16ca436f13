import { splitPoints, type Points } from '../../../data/points';
import { tiltedClouds } from '../../../data/tiltedClouds';
import { sumAt, type Cut, type Spot } from './line';

/** Patients with two measurements each: those to learn from, and those kept apart. */
export interface Cases {
  readonly train: Points;
  readonly test: Points;
}

/** A case as it is drawn; the marks of plot/ take it as it is. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly kind: 'a' | 'b';
  readonly hollow: boolean;
}

const COUNT = 90;
const TRAIN_SHARE = 2 / 3;

/** The plane shows so many standard deviations to every side; no case lies outside. */
export const HALF = 3.25;

/** 60 cases to learn from and 30 kept apart, on the two clouds of Fig. 4. */
export function casesOf(seed: number): Cases {
  return splitPoints(tiltedClouds(COUNT, seed), TRAIN_SHARE, seed);
}

/** Cases as marks: high grade (1) is class A, the disc; low grade (0) is class B, the diamond. */
export function dotsOf(points: Points, hollow = false): readonly Dot[] {
  return Array.from(points.y, (label, i): Dot => ({
    ...spotOf(points, i),
    kind: kindOf(label),
    hollow,
  }));
}

export const kindOf = (label: number): 'a' | 'b' => (label > 0.5 ? 'a' : 'b');

/** Where a case stands on the plane. */
export function spotOf(points: Points, index: number): Spot {
  return { x: points.x[2 * index]!, y: points.x[2 * index + 1]! };
}

/** How many cases stand on their side of the line (a at or above 0.5 means high grade). */
export function rightOf(cut: Cut, points: Points): number {
  let right = 0;
  for (let i = 0; i < points.y.length; i += 1) {
    const called = sumAt(cut, spotOf(points, i)) >= 0;
    if (called === points.y[i]! > 0.5) right += 1;
  }
  return right;
}
