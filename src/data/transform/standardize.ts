/** Added to the spread, so that an empty image becomes zeros. */
const LEAST = 0.255;

/**
 * Brings each image to mean 0 and spread 1 on its own: what another scanner or another modality does to the whole
 * image's brightness and contrast is gone.
 * @param x [images, area], any numbers
 * @param area numbers in an image, 1 or more
 * @returns [images, area]
 * @throws RangeError if the numbers are no whole images
 */
export function standardize(x: ArrayLike<number>, area: number): Float32Array<ArrayBuffer> {
  const count = x.length / area;
  if (!Number.isInteger(count))
    throw new RangeError(`standardize: ${x.length} numbers are no images of ${area}`);
  const result = new Float32Array(x.length);
  for (let i = 0; i < count; i += 1) {
    const from = i * area;
    let sum = 0;
    for (let p = from; p < from + area; p += 1) sum += x[p]!;
    const mean = sum / area;
    let squares = 0;
    for (let p = from; p < from + area; p += 1) squares += (x[p]! - mean) ** 2;
    const scale = 1 / (Math.sqrt(squares / area) + LEAST);
    for (let p = from; p < from + area; p += 1) result[p] = (x[p]! - mean) * scale;
  }
  return result;
}
