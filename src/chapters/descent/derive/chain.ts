import { numericalSlope } from '../../../math/gradient';
import { outputDelta, type LossName } from '../../../math/loss';
import { sigmoid } from '../../../math/activation';
import { neuronBackward, neuronForward, neuronLoss } from '../../../math/neuron';
import type { ChainState, ParameterName } from '../modelChain';

export interface Case {
  readonly x1: number;
  readonly x2: number;
  readonly y: 0 | 1;
}

/** Everything of one case: forward, the three factors as they are and as the learner has set them, and the updates. */
export interface Chain {
  readonly z: number;
  readonly a: number;
  readonly loss: number;
  /** The factors, 0 where the learner has set them so. */
  readonly dLda: number;
  readonly dadz: number;
  readonly dzdw1: number;
  readonly dzdw2: number;
  /** 1, or 0 with the inputs' factor. */
  readonly dzdb: number;
  readonly gradient: Readonly<Record<ParameterName, number>>;
  readonly next: Readonly<Record<ParameterName, number>>;
  /** Loss of the same case after the update. */
  readonly lossAfter: number;
}

type Neuron = Pick<ChainState, ParameterName>;

const asNeuron = ({ w1, w2, b }: Neuron) => ({ w: [w1, w2], b });

export function chainOf(state: ChainState): Chain {
  const { x1, x2, y, lr, loss, zero } = state;
  const forward = neuronForward(asNeuron(state), [x1, x2]);
  const back = neuronBackward([x1, x2], y, forward, loss);
  const kept = (name: (typeof zero)[number], value: number) => (zero.includes(name) ? 0 : value);
  const dLda = kept('dLda', back.dLda);
  const dadz = kept('dadz', back.dadz);
  const dzdw1 = kept('dzdw', x1);
  const dzdw2 = kept('dzdw', x2);
  const dzdb = kept('dzdw', 1);
  // Joined where the two factors cancel: exact for a neuron that is sure.
  const dLdz =
    zero.includes('dLda') || zero.includes('dadz')
      ? 0
      : outputDelta(loss, 'sigmoid', forward.z, forward.a, y);
  const gradient = { w1: dLdz * dzdw1, w2: dLdz * dzdw2, b: dLdz * dzdb };
  const next = {
    w1: state.w1 - lr * gradient.w1,
    w2: state.w2 - lr * gradient.w2,
    b: state.b - lr * gradient.b,
  };
  const after = neuronForward(asNeuron(next), [x1, x2]);
  return {
    z: forward.z,
    a: forward.a,
    loss: neuronLoss(forward.a, y, loss),
    dLda,
    dadz,
    dzdw1,
    dzdw2,
    dzdb,
    gradient,
    next,
    lossAfter: neuronLoss(after.a, y, loss),
  };
}

/** The distance of the nudge to either side. */
export const NUDGE = 0.01;

/** The numerical gradient: the loss a little to the right, a little to the left, and the slope between. */
export interface Nudge {
  readonly above: number;
  readonly below: number;
  readonly slope: number;
  /** The slope by the chain rule, whatever tiles were set to 0. */
  readonly analytic: number;
}

export function nudgeOf(state: ChainState, name: ParameterName): Nudge {
  const { x1, x2, y, loss } = state;
  const lossAt = (value: number): number =>
    neuronLoss(neuronForward(asNeuron({ ...state, [name]: value }), [x1, x2]).a, y, loss);
  return {
    above: lossAt(state[name] + NUDGE),
    below: lossAt(state[name] - NUDGE),
    slope: numericalSlope(lossAt, state[name], NUDGE),
    analytic: chainOf({ ...state, zero: [] }).gradient[name],
  };
}

/** Six patients for the batch: the case of the figure stands first. */
export const others: readonly Case[] = [
  { x1: -1.5, x2: 0.5, y: 1 },
  { x1: 1.8, x2: 1.2, y: 1 },
  { x1: -1, x2: -1.6, y: 0 },
  { x1: 0.6, x2: 2.2, y: 1 },
  { x1: 2, x2: 0.3, y: 0 },
];

export function batchOf({ x1, x2, y }: Case): readonly Case[] {
  return [{ x1, x2, y }, ...others];
}

/** One row of the batch. */
export interface BatchRow extends Case {
  readonly chosen: boolean;
  readonly a: number;
  readonly loss: number;
  readonly gradient: Readonly<Record<ParameterName, number>>;
}

export interface BatchMean {
  readonly rows: readonly BatchRow[];
  /** How many cases count. */
  readonly count: number;
  /** Means over the chosen cases; all 0 when none is chosen. */
  readonly loss: number;
  readonly gradient: Readonly<Record<ParameterName, number>>;
  readonly next: Readonly<Record<ParameterName, number>>;
}

/** The gradients of six cases and their mean: what one step of a batch uses. */
export function batchMean(state: ChainState): BatchMean {
  const rows = batchOf(state).map((each, index): BatchRow => {
    const { a, loss, gradient } = chainOf({ ...state, ...each, zero: [] });
    return { ...each, chosen: state.chosen.includes(index), a, loss, gradient };
  });
  const chosen = rows.filter((row) => row.chosen);
  const mean = (of: (row: BatchRow) => number) =>
    chosen.length === 0 ? 0 : chosen.reduce((sum, row) => sum + of(row), 0) / chosen.length;
  const gradient = {
    w1: mean((row) => row.gradient.w1),
    w2: mean((row) => row.gradient.w2),
    b: mean((row) => row.gradient.b),
  };
  return {
    rows,
    count: chosen.length,
    loss: mean((row) => row.loss),
    gradient,
    next: {
      w1: state.w1 - state.lr * gradient.w1,
      w2: state.w2 - state.lr * gradient.w2,
      b: state.b - state.lr * gradient.b,
    },
  };
}

/** Size of dL/dz at a sum: how hard a case pulls. */
export function pullAt(loss: LossName, z: number, y: 0 | 1): number {
  return Math.abs(outputDelta(loss, 'sigmoid', z, sigmoid(z), y));
}
