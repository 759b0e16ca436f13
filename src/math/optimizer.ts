/** How a gradient becomes a step. */
export type OptimizerName = 'sgd' | 'momentum' | 'adam';

/** Constants of the optimizers; the defaults are the customary ones. */
export interface OptimizerConstants {
  /** Share of the last velocity that is kept (momentum), 0..1. */
  readonly momentum: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

export const OPTIMIZER_DEFAULTS: OptimizerConstants = {
  momentum: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
};

/** Numbers that an optimizer remembers per parameter: none, the velocity m, or the two means m and v. */
export function optimizerSlots(name: OptimizerName): 0 | 1 | 2 {
  if (name === 'sgd') return 0;
  return name === 'momentum' ? 1 : 2;
}

/** Everything that one update of one parameter computes, for the card that lists it. */
export interface OptimizerStep {
  readonly g: number;
  /** Velocity (momentum) or mean of the gradients (Adam); 0 for plain descent. */
  readonly m: number;
  /** Mean of the squared gradients (Adam); else 0. */
  readonly v: number;
  /** m and v corrected for their start at zero (Adam); else equal to m and v. */
  readonly mHat: number;
  readonly vHat: number;
  /** What is added to the parameter. */
  readonly move: number;
  readonly next: number;
}

/** Plain gradient descent: w <- w - alpha g. */
export function sgdStep(w: number, g: number, alpha: number): OptimizerStep {
  return { g, m: 0, v: 0, mHat: 0, vHat: 0, move: -alpha * g, next: w - alpha * g };
}

/** Momentum: m <- mu m + g, w <- w - alpha m. */
export function momentumStep(
  w: number,
  g: number,
  alpha: number,
  m: number,
  constants: OptimizerConstants = OPTIMIZER_DEFAULTS,
): OptimizerStep {
  const velocity = constants.momentum * m + g;
  return {
    g,
    m: velocity,
    v: 0,
    mHat: velocity,
    vHat: 0,
    move: -alpha * velocity,
    next: w - alpha * velocity,
  };
}

/**
 * Adam (Kingma and Ba 2015): m <- b1 m + (1 - b1) g, v <- b2 v + (1 - b2) g^2, w <- w - alpha m^ / (sqrt(v^) + epsilon).
 * @param t number of this update, from 1; the corrections are m^ = m / (1 - b1^t), v^ = v / (1 - b2^t)
 */
export function adamStep(
  w: number,
  g: number,
  alpha: number,
  m: number,
  v: number,
  t: number,
  constants: OptimizerConstants = OPTIMIZER_DEFAULTS,
): OptimizerStep {
  const { beta1, beta2, epsilon } = constants;
  const mNext = beta1 * m + (1 - beta1) * g;
  const vNext = beta2 * v + (1 - beta2) * g * g;
  const mHat = mNext / (1 - beta1 ** t);
  const vHat = vNext / (1 - beta2 ** t);
  const move = (-alpha * mHat) / (Math.sqrt(vHat) + epsilon);
  return { g, m: mNext, v: vNext, mHat, vHat, move, next: w + move };
}

/**
 * One update of one parameter by the named optimizer.
 * @param memory what the last update left; zeros at the start
 * @param t number of this update, from 1
 */
export function optimizerStep(
  name: OptimizerName,
  w: number,
  g: number,
  alpha: number,
  memory: { readonly m: number; readonly v: number },
  t: number,
  constants: OptimizerConstants = OPTIMIZER_DEFAULTS,
): OptimizerStep {
  if (name === 'sgd') return sgdStep(w, g, alpha);
  if (name === 'momentum') return momentumStep(w, g, alpha, memory.m, constants);
  return adamStep(w, g, alpha, memory.m, memory.v, t, constants);
}

/**
 * What the slope of a steady penalty is multiplied by in a step: alpha; with momentum alpha / (1 - mu), which the
 * velocity grows to; with Adam alpha / (sqrt(v^) + epsilon). So all three rest at the same weights.
 * @param vHat the corrected mean of the squared gradients, of Adam only
 */
export function penaltyRate(
  name: OptimizerName,
  alpha: number,
  vHat: number,
  constants: OptimizerConstants = OPTIMIZER_DEFAULTS,
): number {
  if (name === 'sgd') return alpha;
  return name === 'momentum'
    ? alpha / (1 - constants.momentum)
    : alpha / (Math.sqrt(vHat) + constants.epsilon);
}

/**
 * Moves a number toward zero by an amount, and stops there: the exact step of the penalty |w| (proximal step).
 * @param amount 0 or more
 */
export function softThreshold(w: number, amount: number): number {
  const left = Math.abs(w) - amount;
  return left > 0 ? Math.sign(w) * left : 0;
}
