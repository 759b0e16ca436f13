import type { ReadFailure } from '../readResult';

/** The parts that a dataset is cut into; 'all' where its maker cut nothing. */
export type PartName = 'train' | 'val' | 'test' | 'all';

/** Some pictures with their labels. */
export interface DatasetPart {
  readonly count: number;
  /** [count, rows, columns, channels], 0 to 255. */
  readonly images: Uint8Array;
  /**
   * kind 'one': [count], the place of the picture's class in `classes`.
   * kind 'many': [count, classes], 1 where the picture shows the finding, else 0.
   */
  readonly labels: Uint16Array;
}

/** Labelled pictures of one size, as MedMNIST has them or a folder per class gives them. */
export interface Dataset {
  /** A short name for people. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** 1 gray, 3 red-green-blue. */
  readonly channels: 1 | 3;
  /** One class a picture, or any number of findings. */
  readonly kind: 'one' | 'many';
  /** Names of the folders; for npz the numbers that its labels have, as text. */
  readonly classes: readonly string[];
  /** Only those that the file has, each with at least one picture. */
  readonly parts: Readonly<Partial<Record<PartName, DatasetPart>>>;
}

/** How pictures of different sizes are brought to one. */
export interface DatasetOptions {
  /** Side in pixels of the pictures of a zip, 8 to 256; an npz keeps its own. */
  readonly size?: number;
  /** Whether color stays; 'auto' keeps it if some picture has it. */
  readonly color?: 'gray' | 'color' | 'auto';
  /** Most pictures to take from each part (and class, for folders); the rest are passed over evenly. */
  readonly most?: number;
}

/** Why a file gave no dataset: a code for the sentence and the numbers that belong in it. */
export type DatasetFailure =
  | { readonly code: 'empty'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'tooBig'; readonly data: { readonly bytes: number; readonly allowedBytes: number } }
  /** Neither npz nor zip. */
  | { readonly code: 'notDataset'; readonly data: { readonly format: string | null } }
  | { readonly code: 'corrupt'; readonly data: { readonly format: 'npz' | 'zip' } }
  | { readonly code: 'encrypted'; readonly data: { readonly entry: string } }
  | { readonly code: 'tooManyEntries'; readonly data: { readonly entries: number; readonly allowed: number } }
  /** The pictures would take more memory than is allowed. */
  | {
      readonly code: 'unpacksTooBig';
      readonly data: { readonly bytes: number; readonly allowedBytes: number };
    }
  /** An npz without the arrays train_images and train_labels. */
  | { readonly code: 'noArrays'; readonly data: { readonly found: readonly string[] } }
  /** Numbers of a kind that is not read: strings, objects, complex numbers. */
  | { readonly code: 'numberKind'; readonly data: { readonly array: string; readonly dtype: string } }
  /** Pictures with a depth: a CT volume a case. */
  | { readonly code: 'volumes'; readonly data: { readonly shape: readonly number[] } }
  | { readonly code: 'shape'; readonly data: { readonly array: string; readonly shape: readonly number[] } }
  /** As many labels as pictures are needed. */
  | {
      readonly code: 'counts';
      readonly data: { readonly part: PartName; readonly images: number; readonly labels: number };
    }
  /** Labels that are no whole numbers, or too many different ones. */
  | { readonly code: 'labels'; readonly data: { readonly part: PartName } }
  /** A zip with fewer than two folders of pictures. */
  | { readonly code: 'noClasses'; readonly data: { readonly folders: number; readonly pictures: number } }
  | { readonly code: 'unreadable'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'stopped'; readonly data: Readonly<Record<string, never>> }
  | { readonly code: 'timeout'; readonly data: { readonly seconds: number } };

/** A picture of a zip that could not be read; the others could. */
export interface RefusedPicture {
  readonly path: string;
  readonly failure: ReadFailure;
}

/** What a reader of datasets gives. */
export type DatasetResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly refused: readonly RefusedPicture[] }
  | { readonly ok: false; readonly failure: DatasetFailure };
