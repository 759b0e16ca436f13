import { networkForward } from '../../../math/network';
import { unitCount, type NetworkShape } from '../../../math/networkShape';
import { HALF } from './cases';

/**
 * Outputs of all units over the plane, by the page itself: shown until the engine has painted.
 * @returns one picture of size x size for each unit, row 0 at the top
 */
export function pagePictures(shape: NetworkShape, params: ArrayLike<number>, size: number): Float32Array[] {
  const pictures = Array.from({ length: unitCount(shape) }, () => new Float32Array(size * size));
  for (let row = 0; row < size; row += 1) {
    const y = HALF - (2 * HALF * (row + 0.5)) / size;
    for (let column = 0; column < size; column += 1) {
      const x = -HALF + (2 * HALF * (column + 0.5)) / size;
      let unit = 0;
      for (const layer of networkForward(shape, params, [x, y]).a)
        for (const a of layer) pictures[unit++]![row * size + column] = a;
    }
  }
  return pictures;
}

/** Below this a picture is coarse enough for its contour. */
const FINE = 100;

/** A fine picture at half its resolution: its contour looks the same and costs a quarter. */
export function halved(picture: Float32Array, size: number): { values: Float32Array; size: number } {
  if (size <= FINE || size % 2 === 1) return { values: picture, size };
  const half = size / 2;
  const values = new Float32Array(half * half);
  for (let row = 0; row < half; row += 1) {
    for (let column = 0; column < half; column += 1) {
      const at = 2 * row * size + 2 * column;
      values[row * half + column] =
        (picture[at]! + picture[at + 1]! + picture[at + size]! + picture[at + size + 1]!) / 4;
    }
  }
  return { values, size: half };
}
