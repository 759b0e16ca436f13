import { expect, test } from 'vitest';
import { correlation, covered, median, occlusionMap } from '../../src/math/occlusion';

test('median of 5, 1, 3 is 3; of 4, 1, 3, 2 is 2.5', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a patch over the border covers what is inside, and the image stays', () => {
  const image = Float32Array.from({ length: 9 }, (_, i) => i);
  expect([...covered(image, 3, -1, -1, 2, 9)]).toEqual([9, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(image[0]).toBe(0);
});

test('an answer that reads one pixel falls where that pixel is covered, and nowhere else', () => {
  const image = new Float32Array(64);
  image[9] = 1;
  const work = occlusionMap(image, 8, (each) => each[9]!, 2, 2);
  let next = work.next();
  let turns = 0;
  while (!next.done) {
    turns += 1;
    next = work.next();
  }
  expect(turns).toBe(16);
  expect([...next.value.falls]).toEqual([1, ...Array<number>(15).fill(0)]);
});

test('correlation: of a map with itself 1, turned over −1, with a flat one NaN', () => {
  expect(correlation([1, 2, 4], [1, 2, 4])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 4], [-1, -2, -4])).toBeCloseTo(-1, 12);
  expect(correlation([1, 2, 4], [3, 3, 3])).toBeNaN();
});
