// The plain types of convolutional networks, as they cross between a figure and the engine.
import type { CnnShape } from '../../math/cnnShape';
import type { RunState } from './types';

/** Images for a network: bytes 0..255, or numbers that mean what the training set's numbers mean. */
export interface CnnImages {
  /** [images, rows, columns, channels], row by row, the channels of a pixel side by side. */
  readonly x: Uint8Array | Float32Array;
}

/** Images with their class, 0..classes-1. */
export interface CnnSet extends CnnImages {
  readonly labels: Uint8Array | Uint16Array;
}

/** The sets that a run may hold. */
export type CnnSetName = 'train' | 'validation' | 'test';

/** Random changes of every training image at every step; what is left out is not done. */
export interface CnnAugmentation {
  /** Mirrors half of the images left-right. */
  readonly flip?: boolean;
  /** Turns by up to so many radians either way. */
  readonly rotate?: number;
  /** Scales by up to this part either way: 0.1 is 90 to 110 %. */
  readonly scale?: number;
  /** Shifts by up to this part of the image's size in each direction. */
  readonly shift?: number;
}

/** How a network learns. */
export interface CnnSettings {
  readonly optimizer: 'adam' | 'sgd' | 'momentum';
  readonly learningRate: number;
  /** 'cosine' falls to 0 at the end of the last epoch; 'constant' stays. */
  readonly schedule: 'constant' | 'cosine';
  /** Images per step, 1..64. */
  readonly batchSize: number;
  /** The run's length: it goes no further. */
  readonly epochs: number;
  /** Decides first weights, order of the images and augmentation. */
  readonly seed: number;
  readonly augment?: CnnAugmentation;
  /** Weight of each class in the loss; all 1 when left out. */
  readonly classWeights?: readonly number[];
  /** Strength of L2: l2 times the weight is added to its gradient, biases excepted; 0 when left out. */
  readonly l2?: number;
  /** How many blocks and dense layers, from the image on, keep their weights; 0 when left out. */
  readonly locked?: number;
}

/** What the numbers of the training set are brought to before they enter the network: (x - mean) / sd. */
export interface CnnNormalization {
  readonly mean: number;
  readonly sd: number;
}

/** Everything that a run is a function of. */
export interface CnnOptions {
  readonly shape: CnnShape;
  readonly settings: CnnSettings;
  readonly train: CnnSet;
  readonly validation?: CnnSet;
  readonly test?: CnnSet;
  /** Mean and spread of the training set when left out. */
  readonly normalize?: CnnNormalization;
  /** First parameters (flat, cnnLayout order) instead of the seed's own. */
  readonly initial?: Float32Array;
}

/** Parameters and optimizer memory at a step: all that is needed to go on to the bit. */
export type CnnState = RunState;

/** What a look should bring besides loss and parameters. */
export interface CnnAsk {
  /** All feature maps of these images (a few: each takes a forward pass and a transfer). */
  readonly maps?: CnnImages;
  /** Probabilities, loss and accuracy of these sets. */
  readonly evaluate?: readonly CnnSetName[];
  /** No more than so many images of each evaluated set, from its first. */
  readonly most?: number;
  /** Train no longer than about so many ms, though at least one step: the snapshot tells how far it came. */
  readonly within?: number;
}

/** The maps of one layer for one image. */
export interface CnnMaps {
  /** 'input': the image as the network sees it; 'conv': after convolution, bias and ReLU; 'pool': after pooling. */
  readonly kind: 'input' | 'conv' | 'pool';
  /** Index of the block, from 0; -1 for the input. */
  readonly block: number;
  readonly channels: number;
  readonly rows: number;
  readonly columns: number;
  /** [channels, rows, columns]. */
  readonly values: Float32Array;
  /** Smallest and largest number of each map: [channels, 2]. */
  readonly ranges: Float32Array;
}

/** What one image does in the network. */
export interface CnnLook {
  /** Input, then for every block its convolution and its pooling if it has one. Empty when not asked for. */
  readonly layers: readonly CnnMaps[];
  /** What the head hands to the dense layers. Empty when maps were not asked for. */
  readonly features: Float32Array;
  /** Sums before the softmax, one per class. */
  readonly logits: Float32Array;
  /** One per class, together 1. */
  readonly probabilities: Float32Array;
}

/** How the network does on a set. */
export interface CnnEvaluation {
  readonly set: CnnSetName | 'given';
  /** [images, classes]. */
  readonly probabilities: Float32Array;
  /** Mean cross-entropy; NaN without labels. */
  readonly loss: number;
  /** Share of images whose most probable class is theirs; NaN without labels. */
  readonly accuracy: number;
}

/** Training stopped because the next step would leave the range of numbers. */
export interface CnnFrozen {
  /** Last finite step: the state that is shown. */
  readonly step: number;
  /** Index of the first parameter to leave the range (cnnLayout order); -1 when only the loss did. */
  readonly parameter: number;
  readonly value: number;
}

/** A run at a step. */
export interface CnnSnapshot {
  readonly runId: string;
  readonly step: number;
  /** Steps of the whole run, and of one epoch. */
  readonly steps: number;
  readonly perEpoch: number;
  readonly epoch: number;
  /** epoch plus the part of the present one that is done. */
  readonly epochs: number;
  /** Training images that have been learned from, counted again in each epoch. */
  readonly images: number;
  /** Learning rate of the next step. */
  readonly learningRate: number;
  /** Mean loss of the last batch, before its update; null at step 0. */
  readonly loss: number | null;
  /** Mean of the last some twenty batches' losses and shares of right answers; null at step 0. */
  readonly smoothLoss: number | null;
  readonly smoothAccuracy: number | null;
  /** Flat, cnnLayout order. */
  readonly params: Float32Array;
  readonly state: CnnState;
  readonly normalize: CnnNormalization;
  /** One per image of ask.maps. */
  readonly looks: readonly CnnLook[];
  readonly evaluations: readonly CnnEvaluation[];
  /** Ms that this call trained, and steps: what images per second are counted from. */
  readonly trained: { readonly steps: number; readonly ms: number };
  readonly frozen: CnnFrozen | null;
}

/** How far something long has come. */
export interface CnnProgress {
  readonly done: number;
  readonly total: number;
}

/** One network in the engine, from the page. Every method throws EngineError; after `close` it is of code 'closed'. */
export interface CnnRun {
  readonly id: string;
  /** The snapshot with which the run was opened. */
  readonly first: CnnSnapshot;
  /**
   * Trains some steps, to the run's end at most, and brings one snapshot back; 0 steps only looks.
   * Aborting stops within a step or so: the run stands where it stood at its last snapshot.
   */
  train(steps: number, ask?: CnnAsk, how?: CnnCall): Promise<CnnSnapshot>;
  /** Puts the run into a state that an earlier snapshot held. */
  load(state: CnnState, ask?: CnnAsk, how?: CnnCall): Promise<CnnSnapshot>;
  /** What some images do in the network; 'superseded' when a newer wish of this run overtook it. */
  forward(images: CnnImages, maps?: boolean): Promise<readonly CnnLook[] | 'superseded'>;
  /**
   * What a global head hands to the dense layers for each image: [images, features], without any map; in chunks, with
   * progress in images.
   */
  features(images: CnnImages, how?: CnnCall): Promise<Float32Array>;
  /** Probabilities of a set of the run, or of any images; in chunks, with progress in images. */
  evaluate(set: CnnSetName | CnnImages | CnnSet, how?: CnnCall): Promise<CnnEvaluation>;
  close(): void;
}

/** How a long call is watched and stopped. */
export interface CnnCall {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CnnProgress) => void;
}
