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
