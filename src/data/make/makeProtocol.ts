import type { ImageOptions } from './imageOptions';
import type { ImageSet } from './makeImages';

/** To the worker: make this set. */
export type MakeRequest = ImageOptions;

/** From the worker: how far it is, the set, or why not. */
export type MakeAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'set'; readonly set: ImageSet }
  | { readonly type: 'failed'; readonly message: string };

/** The memory of a set, which is handed over instead of copied. */
export function setBuffers(set: ImageSet): ArrayBuffer[] {
  return [set.x, set.labels, set.masks, set.boxes, set.ids, set.tagged].map((array) => array.buffer);
}
