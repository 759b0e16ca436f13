import { activationSlope, type ActivationName } from './activation';

/** How wrong an output is: squared error, or (binary) cross-entropy. */
export type LossName = 'mse' | 'bce';

/** Outputs nearer than this to 0 or 1 are moved to it before a logarithm is taken. */
const EDGE = 1e-7;
const inside = (a: number): number => Math.min(Math.max(a, EDGE), 1 - EDGE);

/** Squared error (a - y)^2 of one case. */
export function squaredError(a: number, y: number): number {
  return (a - y) * (a - y);
}

/** dL/da = 2 (a - y) of the squared error. */
export function squaredErrorSlope(a: number, y: number): number {
  return 2 * (a - y);
}

/**
 * Cross-entropy -(y ln a + (1 - y) ln(1 - a)) of one case.
 * @param a output, 0..1; kept 1e-7 away from both ends, so the result is finite
 * @param y label, 0..1
 */
export function crossEntropy(a: number, y: number): number {
  const p = inside(a);
  return -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
}

/** dL/da = (a - y) / (a (1 - a)) of the cross-entropy, with a kept 1e-7 away from 0 and 1. */
export function crossEntropySlope(a: number, y: number): number {
  const p = inside(a);
  return (p - y) / (p * (1 - p));
}

/**
 * Cross-entropy of a sigmoid output from its sum z: max(z, 0) - z y + ln(1 + e^-|z|), exact where a has rounded to 0 or 1.
 */
export function crossEntropyOfSum(z: number, y: number): number {
  return Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)));
}

/** Loss of one output by name. */
export function lossValue(loss: LossName, a: number, y: number): number {
  return loss === 'mse' ? squaredError(a, y) : crossEntropy(a, y);
}

/** Slope dL/da by name. */
export function lossSlope(loss: LossName, a: number, y: number): number {
  return loss === 'mse' ? squaredErrorSlope(a, y) : crossEntropySlope(a, y);
}

/**
 * dL/dz of one output unit: the two factors dL/da and da/dz, joined where they cancel.
 * Cross-entropy after a sigmoid gives a - y: no plateau, unlike the squared error.
 */
export function outputDelta(
  loss: LossName,
  activation: ActivationName,
  z: number,
  a: number,
  y: number,
): number {
  if (loss === 'bce' && activation === 'sigmoid') return a - y;
  return lossSlope(loss, a, y) * activationSlope(activation, z);
}
