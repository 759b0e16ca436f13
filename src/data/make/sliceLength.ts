import type { ImageOptions } from './imageOptions';
import { recipeOf } from './kinds';

/** How long the page may be held at a time, in milliseconds on a slow computer. */
const sliceTime = 24;

/** How many images of a set are drawn before the page gets its turn; at least one. */
export function sliceLength({ kind, size }: Pick<ImageOptions, 'kind' | 'size'>): number {
  return Math.max(1, Math.floor(sliceTime / (recipeOf(kind).cost * (size / 48) ** 2)));
}
