// What crosses between the page and the engine's host (a worker, or the page itself). Every request is one job.
import type {
  Activations,
  EngineErrorCode,
  EngineStatus,
  Field,
  FieldAsk,
  GradientReport,
  RunOptions,
  RunState,
  Snapshot,
  SnapshotAsk,
} from './client/types';
import type {
  CnnAsk,
  CnnEvaluation,
  CnnImages,
  CnnLook,
  CnnOptions,
  CnnSet,
  CnnSetName,
  CnnSnapshot,
  CnnState,
} from './client/cnnTypes';
import type { ModelKind, ModelProgress } from './client/models';
import type { NetworkShape } from '../math/networkShape';

/** Choices that a test forces upon the engine before it starts. */
export interface EngineForce {
  readonly backend?: 'cpu';
  readonly host?: 'page';
  readonly failCanary?: boolean;
}

/** The work that can be asked for; `runId` names the run or model that it belongs to. */
export type JobRequest =
  | { readonly type: 'open'; readonly runId: string; readonly options: RunOptions; readonly state?: RunState }
  | { readonly type: 'train'; readonly runId: string; readonly steps: number; readonly ask: SnapshotAsk }
  | { readonly type: 'load'; readonly runId: string; readonly state: RunState; readonly ask: SnapshotAsk }
  | { readonly type: 'forward'; readonly runId: string; readonly x: Float32Array }
  | { readonly type: 'gradients'; readonly runId: string; readonly of: 'train' | { readonly case: number } }
  | {
      readonly type: 'field';
      readonly runId: string;
      readonly shape: NetworkShape;
      readonly params: Float32Array;
      readonly asks: readonly FieldAsk[];
    }
  | {
      readonly type: 'openModel';
      readonly runId: string;
      readonly kind: ModelKind;
      readonly options: unknown;
      /** What an earlier training left, when the model is opened again. */
      readonly weights?: Float32Array;
    }
  | { readonly type: 'trainModel'; readonly runId: string; readonly data: unknown }
  | { readonly type: 'predict'; readonly runId: string; readonly input: Float32Array }
  | CnnRequest
  | { readonly type: 'close'; readonly runId: string }
  | { readonly type: 'memory'; readonly runId: string };

/** The work of convolutional networks; its progress counts steps, images or programs. */
export type CnnRequest =
  | {
      readonly type: 'openCnn';
      readonly runId: string;
      readonly options: CnnOptions;
      readonly state?: CnnState;
    }
  | { readonly type: 'trainCnn'; readonly runId: string; readonly steps: number; readonly ask: CnnAsk }
  | { readonly type: 'loadCnn'; readonly runId: string; readonly state: CnnState; readonly ask: CnnAsk }
  | {
      readonly type: 'forwardCnn';
      readonly runId: string;
      readonly images: CnnImages;
      readonly maps: boolean;
    }
  | { readonly type: 'featuresCnn'; readonly runId: string; readonly images: CnnImages }
  | { readonly type: 'evaluateCnn'; readonly runId: string; readonly of: CnnSetName | CnnImages | CnnSet };

/** What each kind of work brings back. */
export interface JobResults {
  readonly open: Snapshot;
  readonly train: Snapshot;
  readonly load: Snapshot;
  readonly forward: Activations;
  readonly gradients: GradientReport;
  readonly field: readonly Field[];
  readonly openModel: null;
  readonly trainModel: TrainedModel;
  readonly predict: Float32Array;
  readonly openCnn: null;
  readonly trainCnn: CnnSnapshot;
  readonly loadCnn: CnnSnapshot;
  readonly forwardCnn: readonly CnnLook[];
  readonly featuresCnn: Float32Array;
  readonly evaluateCnn: CnnEvaluation;
  readonly close: null;
  readonly memory: EngineMemory;
}

/** What a model's training brings back; the weights are kept by the page against a loss of the engine. */
export interface TrainedModel {
  readonly progress: ModelProgress;
  readonly weights: Float32Array;
}

/** Counts by which a test sees whether anything is left behind. */
export interface EngineMemory {
  readonly numTensors: number;
  readonly numBytes: number;
  /** Textures in use on the graphics card; 0 on the CPU. */
  readonly textures: number;
}

export type ToHost =
  | { readonly type: 'start'; readonly force: EngineForce; readonly pageHasWebgl: boolean }
  | { readonly type: 'job'; readonly job: number; readonly request: JobRequest }
  | { readonly type: 'abort'; readonly job: number }
  /** Asks for a sign of life. */
  | { readonly type: 'ping' }
  | { readonly type: 'debug'; readonly what: 'loseContext' | 'die' };

export type FromHost =
  | { readonly type: 'status'; readonly status: EngineStatus }
  /** This host cannot do as well as the page could: start it there. */
  | { readonly type: 'unfit'; readonly reason: 'worker-without-webgl' }
  /** A sign of life. */
  | { readonly type: 'pong' }
  | {
      readonly type: 'progress';
      readonly job: number;
      readonly runId: string;
      readonly progress: ModelProgress;
    }
  | { readonly type: 'done'; readonly job: number; readonly runId: string; readonly result: unknown }
  | {
      readonly type: 'failed';
      readonly job: number;
      readonly runId: string;
      readonly code: EngineErrorCode;
      readonly data: Readonly<Record<string, string | number>>;
    };

/** A host as the page sees it, wherever it runs. */
export interface Host {
  readonly where: 'worker' | 'page';
  post(message: ToHost): void;
  onMessage(listener: (message: FromHost) => void): void;
  /** Called when the host is gone for good: a worker that failed or could not be loaded. */
  onDeath(listener: (why: string) => void): void;
  terminate(): void;
}
