// The plain types that cross between a figure and the engine: numbers, strings and typed arrays, nothing else.
import type { Confusion } from '../../math/metrics';
import type { NetworkShape, ParameterName } from '../../math/networkShape';
import type { TrainingSettings } from '../../math/training';

/** Why the engine does not run where it would run best. */
export type EngineReason =
  /** A choice made for a test. */
  | 'forced'
  /** No worker could be started: the page's own thread computes, between frames. */
  | 'worker-blocked'
  /** The worker has no WebGL although the page has. */
  | 'worker-without-webgl'
  /** No WebGL 2 anywhere. */
  | 'no-webgl'
  /** The graphics card cannot draw into single-precision numbers. */
  | 'no-float-textures'
  /** The graphics card computed a known network wrongly. */
  | 'wrong-results'
  /** The graphics card was lost and could not be had again. */
  | 'context-lost';

/** What the badge shows. */
export interface EngineStatus {
  readonly phase: 'starting' | 'ready' | 'lost' | 'recovering' | 'failed';
  readonly backend: 'webgl' | 'cpu' | null;
  /** Name of the graphics card, shortened for people; empty when unknown or unused. */
  readonly gpu: string;
  readonly where: 'worker' | 'page' | null;
  /** Why not the better choice; absent when it is the best. */
  readonly reason?: EngineReason;
}

/** Which numbers went wrong, in words that the page can translate. */
export type EngineErrorCode =
  'aborted' | 'closed' | 'bad-request' | 'context-lost' | 'worker-died' | 'unknown-run' | 'internal';

/** Cases to learn from and, if wanted, cases kept apart: rows of inputs and rows of labels. */
export interface RunData {
  /** [cases, inputs], row after row. */
  readonly x: Float32Array;
  /** [cases, outputs], row after row. */
  readonly y: Float32Array;
  readonly testX?: Float32Array;
  readonly testY?: Float32Array;
}

/** One of several networks that are trained side by side; what is left out is as in the run's settings. */
export interface ReplicaSettings {
  readonly seed: number;
  readonly learningRate?: number;
  readonly l1?: number;
  readonly l2?: number;
  readonly dropout?: number;
  /** First parameters (flat, networkLayout order) instead of the seed's own. */
  readonly initial?: Float32Array;
  /** Rows of the data that this one learns from, as many in every replica; all of them when left out. */
  readonly cases?: readonly number[];
}

/** Everything that a run is a function of. */
export interface RunOptions {
  /** 1..8 inputs, 0..20 hidden layers of 1..8 units, 1..8 outputs. */
  readonly shape: NetworkShape;
  readonly settings: TrainingSettings;
  readonly data: RunData;
  /** 1..64 networks of the same shape. */
  readonly replicas: readonly ReplicaSettings[];
}

/** Parameters and optimizer memory of every replica at a step: all that is needed to go on to the bit. */
export interface RunState {
  readonly step: number;
  /** [replicas, stateSize]; opaque to figures. */
  readonly values: Float32Array;
}

/** A wish for the outputs of neighboring units over the plane of the first two inputs. */
export interface FieldAsk {
  /** First unit, counted over all layers, hidden ones first; a network of 8+8+1 has units 0..16. */
  readonly from: number;
  /** One past the last unit. */
  readonly to: number;
  readonly columns: number;
  readonly rows: number;
  /** Edges of the plane: pixel centers lie inside; row 0 is at the top (y1). */
  readonly bounds: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
  /** Values of the inputs from the third on; zeros when left out. */
  readonly others?: readonly number[];
  /** Number of replicas wanted, from the first; 1 when left out. */
  readonly replicas?: number;
}

/** What a snapshot should bring besides losses and parameters. */
export interface SnapshotAsk {
  readonly fields?: readonly FieldAsk[];
  /** Gradients without penalties: over all training cases, or of one training case. */
  readonly gradients?: 'train' | { readonly case: number };
  /** Leave out losses, outputs and counts (they cost one draw): false to save time. */
  readonly evaluate?: boolean;
}

/** Outputs of units over the plane: [replicas, units, rows, columns]. */
export interface Field {
  readonly ask: FieldAsk;
  readonly values: Float32Array;
}

/** Gradient of a loss, and what every unit did on the way (of one case only). */
export interface GradientReport {
  readonly loss: number;
  /** Flat, networkLayout order. */
  readonly gradient: Float32Array;
  /** Outputs of all units, hidden first; empty for more than one case. */
  readonly activations: Float32Array;
  /** dL/dz of all units; empty for more than one case. */
  readonly deltas: Float32Array;
}

/** What is known of one network at a step. */
export interface ReplicaSnapshot {
  /** Flat, networkLayout order, as many as parameterCount says. */
  readonly params: Float32Array;
  /** Mean loss of the last batch, before its update; null at step 0. */
  readonly batchLoss: number | null;
  /** Mean loss of all training cases; NaN when not asked for. */
  readonly trainLoss: number;
  /** Mean loss of the test cases; null without any. */
  readonly testLoss: number | null;
  /** Output (of the first output unit) for each training case, then each test case. */
  readonly outputs: Float32Array;
  readonly train: Confusion;
  readonly test: Confusion | null;
  readonly trainAccuracy: number;
  readonly testAccuracy: number | null;
  /** False when a number of this network has left the range; of a single run, never (it is frozen before). */
  readonly finite: boolean;
}

/** Training stopped because the next step would leave the range of numbers. */
export interface Frozen {
  /** Last finite step: the state that is shown. */
  readonly step: number;
  /** The first parameter to leave the range, or the largest one when only the loss did. */
  readonly parameter: ParameterName;
  /** What left the range. */
  readonly what: 'weight' | 'bias' | 'memory' | 'loss';
  /** Its value one step later; Infinity, NaN or a number beyond the limit. */
  readonly value: number;
}

/** The run at a step; the fields of the first replica stand directly in it. */
export interface Snapshot extends ReplicaSnapshot {
  readonly runId: string;
  readonly step: number;
  readonly epoch: number;
  /** epoch plus the part of the present one that is done. */
  readonly epochs: number;
  readonly state: RunState;
  readonly replicas: readonly ReplicaSnapshot[];
  readonly fields: readonly Field[];
  readonly gradients: GradientReport | null;
  readonly frozen: Frozen | null;
}

/** Outputs of all units for given points: [units, points]. */
export interface Activations {
  readonly units: number;
  readonly points: number;
  readonly values: Float32Array;
}

/** A field of parameters that belong to no run. */
export interface FieldRequest {
  readonly shape: NetworkShape;
  /** Flat, networkLayout order. */
  readonly params: ArrayLike<number>;
  readonly asks: readonly FieldAsk[];
}
