/** How much an answer falls when a patch of the image is covered. */
export interface OcclusionMap {
  /** Places of the patch. */
  readonly rows: number;
  readonly columns: number;
  /** [rows, columns]: the answer before less the answer with the patch there. */
  readonly falls: Float64Array;
}

/** The image with a square of one gray; what reaches over the border is cut off. */
export function covered(
  image: ArrayLike<number>,
  width: number,
  top: number,
  left: number,
  size: number,
  gray: number,
): Float32Array {
  const out = Float32Array.from(image);
  const height = out.length / width;
  for (let row = Math.max(0, top); row < Math.min(height, top + size); row += 1)
    out.fill(gray, row * width + Math.max(0, left), row * width + Math.min(width, left + size));
  return out;
}

/** The middle value of an image: a patch of it is neither light nor dark. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * Covers one place after the other and asks again (Zeiler and Fergus 2014, section 4.2). Gives up the turn after each
 * place.
 * @param answer the probability that is watched
 * @param stride pixels from one place to the next
 */
export function* occlusionMap(
  image: ArrayLike<number>,
  width: number,
  answer: (image: Float32Array) => number,
  size: number,
  stride: number,
): Generator<undefined, OcclusionMap> {
  const height = image.length / width;
  const gray = median(image);
  const before = answer(Float32Array.from(image));
  const [rows, columns] = [height, width].map((side) => Math.floor((side - 1) / stride) + 1);
  const falls = new Float64Array(rows! * columns!);
  // The patch is centered on each place, so that the corners are covered too.
  const shift = Math.floor((size - stride) / 2);
  for (let i = 0; i < falls.length; i += 1) {
    const [top, left] = [Math.floor(i / columns!) * stride - shift, (i % columns!) * stride - shift];
    falls[i] = before - answer(covered(image, width, top, left, size, gray));
    yield undefined;
  }
  return { rows: rows!, columns: columns!, falls };
}

/** Correlation of two maps (Pearson); NaN when one is flat. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((s, v) => s + v, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    ab += (a[i]! - ma) * (b[i]! - mb);
    aa += (a[i]! - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : NaN;
}
