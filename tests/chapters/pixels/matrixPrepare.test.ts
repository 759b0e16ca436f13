import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colorSteps, paletteColor, palettePixels } from '../../../src/chapters/pixels/derive/colorImage';
import { coarsen, paintPrepared, prepareSteps } from '../../../src/chapters/pixels/derive/prepare';
import { runNow } from '../../../src/chapters/pixels/derive/runNow';
import { factorOf, MOST_DRAWN } from '../../../src/chapters/pixels/derive/smallPicture';
import { binCounts, countSteps } from '../../../src/chapters/pixels/derive/storedCounts';
import { identityRescale, type PlainImage, type StoredNumbers } from '../../../src/data/image';
import { requantize } from '../../../src/data/requantize';

const image = (
  rows: number,
  columns: number,
  stored: StoredNumbers,
  more: Partial<PlainImage> = {},
): PlainImage => ({
  rows,
  columns,
  channels: 1,
  stored,
  bits: 8 * stored.BYTES_PER_ELEMENT,
  rescale: identityRescale,
  name: 'test',
  ...more,
});
const prepare = (given: PlainImage) => runNow(prepareSteps(given));
const signedRow = fc.array(fc.integer({ min: -2000, max: 3000 }), { minLength: 4, maxLength: 40 });

/** The same counts, whatever their table leaves room for. */
function plain(given: ReturnType<typeof prepare>['counts']) {
  const { min, max, total, sum, table, from, step } = given;
  const found = Array.from(table, (count, i) => [from + i * step, count]).filter(([, count]) => count! > 0);
  return { min, max, total, sum, found };
}

describe('how often each number occurs', () => {
  test('negative numbers, their ends, sum and total', () => {
    const { counts } = prepare(image(1, 4, Int16Array.of(-5, 7, 7, 0)));
    expect(plain(counts)).toEqual({
      min: -5,
      max: 7,
      total: 4,
      sum: 9,
      found: [
        [-5, 1],
        [0, 1],
        [7, 2],
      ],
    });
  });

  test('padding is no picture and is not counted', () => {
    const padded = image(1, 4, Int16Array.of(-2000, 40, 60, -2000), { padding: { from: -2000, to: -2000 } });
    expect(prepare(padded).counts).toMatchObject({ min: 40, max: 60, total: 2, sum: 100 });
  });

  test('an image that is all padding counts nothing and has no wild ends', () => {
    const padded = image(1, 2, Int16Array.of(-2000, -2000), { padding: { from: -2000, to: -2000 } });
    expect(prepare(padded).counts).toMatchObject({ min: 0, max: 0, total: 0 });
  });

  test('a dose map of 32 bits has exact ends and sum, and a table that fits', () => {
    const dose = image(1, 3, Uint32Array.of(795_000, 1_254_000, 4_000_000_000), { bits: 32 });
    const { counts } = prepare(dose);
    expect(counts).toMatchObject({ min: 795_000, max: 4_000_000_000, total: 3, sum: 4_002_049_000 });
    expect(counts.table.length).toBeLessThanOrEqual(2 ** 17);
    const bars = binCounts(counts, dose.rescale, [795_000, 4_000_000_000], 10);
    expect([bars[0], bars[9]]).toEqual([2, 1]);
  });

  test('counting yields between slices of a large image, and none of a small one', () => {
    const steps = (pixels: number) => {
      const run = countSteps(image(1, pixels, new Uint16Array(pixels)));
      let turns = 0;
      while (!run.next().done) turns++;
      return turns;
    };
    expect(steps(250_000)).toBe(0);
    expect(steps(1_000_000)).toBe(6);
  });

  test('bars hold the numbers from their edge on, the last one its end too', () => {
    const { counts } = prepare(image(1, 5, Uint8Array.of(0, 9, 10, 19, 20)));
    expect([...binCounts(counts, identityRescale, [0, 20], 2)]).toEqual([2, 3]);
  });

  test('falling values (a negative slope) are counted where they are', () => {
    const { counts } = prepare(image(1, 2, Uint8Array.of(0, 10)));
    expect([...binCounts(counts, { slope: -1, intercept: 0 }, [-10, 0], 2)]).toEqual([1, 1]);
  });
});

describe('painting', () => {
  test('counts of a painted image are those of counting it anew', () => {
    fc.assert(
      fc.property(
        signedRow,
        fc.array(
          fc.record({
            place: fc.integer({ min: -1, max: 45 }),
            stored: fc.integer({ min: -3000, max: 4000 }),
          }),
        ),
        (numbers, dabs) => {
          const base = prepare(image(1, numbers.length, Int16Array.from(numbers)));
          const strokes = dabs.map(({ place, stored }) => ({ places: [place], stored }));
          const painted = paintPrepared(base, strokes);
          expect(plain(painted.counts)).toEqual(plain(prepare(painted.image).counts));
        },
      ),
    );
  });

  test('painting over padding adds to the picture', () => {
    const padding = { from: 0, to: 0 };
    const base = prepare(image(1, 3, Uint8Array.of(0, 0, 9), { padding }));
    expect(paintPrepared(base, [{ places: [0], stored: 5 }]).counts).toMatchObject({
      total: 2,
      min: 5,
      sum: 14,
    });
  });

  test('no stroke is the same image', () => {
    const base = prepare(image(1, 1, Uint8Array.of(1)));
    expect(paintPrepared(base, [])).toBe(base);
  });
});

describe('fewer bits', () => {
  test('counts of a coarse image are those of counting it anew', () => {
    fc.assert(
      fc.property(signedRow, fc.integer({ min: 1, max: 12 }), (numbers, bits) => {
        const base = prepare(image(1, numbers.length, Int16Array.from(numbers)));
        const coarse = coarsen(base, bits);
        expect(coarse.image).toEqual(requantize(base.image, bits));
        expect(plain(coarse.counts)).toEqual(plain(prepare(coarse.image).counts));
      }),
    );
  });

  test('numbers of 16 bits stay as they are until fewer are asked for', () => {
    const base = prepare(image(1, 2, Uint16Array.of(0, 65_535)));
    expect(coarsen(base, 16)).toBe(base);
  });

  test('palette numbers are names of colors: there are no fewer bits of them', () => {
    const palette = { first: 0, colors: new Uint8Array(9) };
    const base = prepare(image(1, 2, Uint8Array.of(0, 2), { palette }));
    expect(coarsen(base, 1)).toBe(base);
  });
});

describe('what is drawn of a large image', () => {
  const rows = 1500;
  const columns = 1001;
  const large = image(
    rows,
    columns,
    Uint16Array.from({ length: rows * columns }, (_, i) => i % 4093),
  );

  test('a 512 x 512 slice is drawn pixel by pixel, a radiograph of 2,000 x 2,500 at a third', () => {
    expect(factorOf(512, 512)).toBe(1);
    expect(factorOf(2500, 2000)).toBe(3);
    expect(factorOf(4000, 4000)).toBe(4);
  });

  test('all of it is there, as means of blocks; the image itself keeps every number', () => {
    const { small, image: same } = prepare(large);
    expect(small).toMatchObject({ factor: 2, rows: 750, cols: 501 });
    expect(small.rows * small.cols).toBeLessThanOrEqual(MOST_DRAWN);
    expect(same.stored).toBe(large.stored);
    const at = (row: number, col: number) => large.stored[row * columns + col]!;
    expect(small.values[0]).toBeCloseTo((at(0, 0) + at(0, 1) + at(1, 0) + at(1, 1)) / 4, 3);
    // The last column stands alone.
    expect(small.values[500]).toBeCloseTo((at(0, 1000) + at(1, 1000)) / 2, 3);
  });

  test('painting redraws the block that was painted, and no other', () => {
    const base = prepare(large);
    const place = 700 * columns + 333;
    const { small } = paintPrepared(base, [{ places: [place], stored: 60_000 }]);
    const changed = Array.from(small.values, (_, i) => i).filter(
      (i) => small.values[i] !== base.small.values[i],
    );
    expect(changed).toEqual([350 * 501 + 166]);
  });

  test('of palette numbers one is taken: a mean of two names is no name', () => {
    const palette = { first: 0, colors: new Uint8Array(3 * 4096) };
    const { small } = prepare({ ...large, palette });
    expect(small.values[1]).toBe(large.stored[2]);
  });
});

describe('palettes', () => {
  const palette = { first: 10, colors: Uint8Array.of(1, 2, 3, 4, 5, 6) };

  test('numbers before the first color have the first one, numbers after the last the last', () => {
    expect(paletteColor(palette, 0)).toEqual([1, 2, 3]);
    expect(paletteColor(palette, 11)).toEqual([4, 5, 6]);
    expect(paletteColor(palette, 99)).toEqual([4, 5, 6]);
    expect([...palettePixels(palette, [10, 11])]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
  });

  test('for the channels palette numbers become three tables', () => {
    const color = runNow(colorSteps(image(1, 2, Uint8Array.of(11, 10), { palette })));
    expect(color).toMatchObject({ channels: 3, bits: 8, rows: 1, columns: 2 });
    expect(color?.palette).toBeUndefined();
    expect([...color!.stored]).toEqual([4, 5, 6, 1, 2, 3]);
  });

  test('a gray image has no color tables; a color one of usual size is left alone', () => {
    expect(runNow(colorSteps(image(1, 1, Uint8Array.of(1))))).toBeNull();
    const color = image(1, 1, Uint8Array.of(1, 2, 3), { channels: 3 });
    expect(runNow(colorSteps(color))).toBe(color);
  });

  test('a very large color image becomes means of blocks', () => {
    const side = 1100;
    const stored = Uint8Array.from({ length: 3 * side * side }, (_, i) => (i % 3) * 10 + (i % 2));
    const color = runNow(colorSteps(image(side, side, stored, { channels: 3 })))!;
    expect(color).toMatchObject({ rows: 550, columns: 550, channels: 3 });
    expect(Math.abs(color.stored[1]! - 10.5)).toBeLessThanOrEqual(0.5);
  });
});
