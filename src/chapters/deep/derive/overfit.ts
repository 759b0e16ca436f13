import { fitPolynomial, polynomialValue } from '../../../math/polynomial';
import { createRng, hash32 } from '../../../math/rng';
import { polynomialRanges, type PolynomialState } from '../modelPolynomial';

export interface Patient {
  readonly x: number;
  readonly y: number;
}

export const COUNT = 10;
const TEST = 200;
const NOISE = 0.22;

/** The course that all patients follow, but for their noise: it falls, rises, and settles. */
const course = (x: number): number => 0.9 * Math.sin(Math.PI * x) + 0.3 * x;

/** From the curve's unit interval to weeks of treatment, and to units of a tumor marker. */
export const weeksOf = (x: number): number => 12 + 12 * x;
export const fromWeeks = (weeks: number): number => (weeks - 12) / 12;
export const markerOf = (y: number): number => 50 + 25 * y;
export const fromMarker = (marker: number): number => (marker - 50) / 25;
/** An error of the curve in units of the marker. */
const SCALE = 25;

/** Ten patients, spread over the weeks: with gaps of any size, no curve could be held to them. */
export function tenPatients(seed: number): Patient[] {
  const rng = createRng(hash32(seed, 0));
  return Array.from({ length: COUNT }, (_, i) => {
    const within = -1 + (2 * (i + 0.15 + 0.7 * rng.next())) / COUNT;
    const x = i === 0 ? -0.97 : i === COUNT - 1 ? 0.97 : within;
    return { x, y: course(x) + NOISE * rng.normal() };
  });
}

/** Patients whom the curve has not seen, at any week. */
export function unseenPatients(seed: number, count = TEST): Patient[] {
  const rng = createRng(hash32(seed, 1));
  return Array.from({ length: count }, () => {
    const x = -1 + 2 * rng.next();
    return { x, y: course(x) + NOISE * rng.normal() };
  });
}

/** The patient who came after the ten, or null. */
export function newcomerOf({ seed, newcomer, x, y }: PolynomialState): Patient | null {
  if (newcomer === 0) return null;
  const rng = createRng(hash32(seed, 2, newcomer));
  const at = -0.95 + 1.9 * rng.next();
  const own = { x: at, y: course(at) + NOISE * rng.normal() };
  return { x: x ?? own.x, y: y ?? own.y };
}

/** What the curve is fitted to. */
export function learnedPatients(state: PolynomialState): Patient[] {
  const newcomer = state.learns ? newcomerOf(state) : null;
  return newcomer ? [...tenPatients(state.seed), newcomer] : tenPatients(state.seed);
}

/** Coefficients of the fitted curve. */
export function curveFor(state: PolynomialState, degree = state.degree): Float64Array {
  const learned = learnedPatients(state);
  return fitPolynomial(
    learned.map(({ x }) => x),
    learned.map(({ y }) => y),
    degree,
    Number(state.penalty),
  );
}

/** Root mean square error of a curve, in units of the marker. */
export function errorOf(coefficients: ArrayLike<number>, patients: readonly Patient[]): number {
  const sum = patients.reduce((total, { x, y }) => total + (polynomialValue(coefficients, x) - y) ** 2, 0);
  return SCALE * Math.sqrt(sum / patients.length);
}

export interface Errors {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/** Training and test error of every degree. */
export function errorsOf(state: PolynomialState): Errors {
  const learned = learnedPatients(state);
  const unseen = unseenPatients(state.seed);
  const { min, max } = polynomialRanges.degree;
  const curves = Array.from({ length: max - min + 1 }, (_, i) => curveFor(state, min + i));
  return {
    train: curves.map((curve) => errorOf(curve, learned)),
    test: curves.map((curve) => errorOf(curve, unseen)),
  };
}

/** The degree with the smallest test error. */
export function bestDegree(state: PolynomialState): number {
  const { test } = errorsOf(state);
  return polynomialRanges.degree.min + test.indexOf(Math.min(...test));
}

/** How far off the newcomer the curve is, in units of the marker; null without a newcomer. */
export function missOf(state: PolynomialState): number | null {
  const newcomer = newcomerOf(state);
  if (!newcomer) return null;
  return SCALE * Math.abs(polynomialValue(curveFor(state), newcomer.x) - newcomer.y);
}
