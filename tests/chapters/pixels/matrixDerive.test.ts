import { beforeAll, describe, expect, test } from 'vitest';
import { graySteps, withStrokes } from '../../../src/chapters/pixels/derive/grayImage';
import { imageFacts, startOf } from '../../../src/chapters/pixels/derive/matrix';
import { matrixHeader, matrixRows } from '../../../src/chapters/pixels/derive/matrixRows';
import {
  brushPlaces,
  grayRange,
  insideImage,
  patchAround,
  patchNumbers,
  readerInput,
  readPixel,
  tileAt,
  toStored,
} from '../../../src/chapters/pixels/derive/patch';
import {
  patchMean,
  sortInput,
  sortNumbers,
  sortPatches,
} from '../../../src/chapters/pixels/derive/sortPatches';
import { coarsen, prepareSteps, type Prepared } from '../../../src/chapters/pixels/derive/prepare';
import { runNow } from '../../../src/chapters/pixels/derive/runNow';
import { binCounts } from '../../../src/chapters/pixels/derive/storedCounts';
import { histogramAxis } from '../../../src/chapters/pixels/derive/windows';
import { model } from '../../../src/chapters/pixels/model';
import { softWindow } from '../../../src/chapters/pixels/modelMatrix';
import { makeTraining } from '../../../src/chapters/pixels/slice/phantoms';
import {
  sliceSeed,
  sliceSize,
  trainingCount,
  trainingSeeds,
} from '../../../src/chapters/pixels/slice/trainingPlan';
import { stepsMatrix } from '../../../src/chapters/pixels/stepsMatrix';
import { identityRescale, type PlainImage } from '../../../src/data/image';
import { windowRange } from '../../../src/data/imageWindow';
import { patchPurity, patchTissues } from '../../../src/data/patches';
import { abdomenCt } from '../../../src/data/phantom/abdomenCt';
import type { LabelledSlice } from '../../../src/data/phantom/tissue';

let slice: LabelledSlice;
let base: Prepared;
beforeAll(() => {
  slice = abdomenCt(sliceSize, sliceSeed);
  base = runNow(prepareSteps(slice.image));
}, 60_000);

const withBits = (image: PlainImage, bits: number) => coarsen(runNow(prepareSteps(image)), bits).image;
const toGray = (image: PlainImage) => runNow(graySteps(image));

const picture = (rows: number, columns: number, channels: 1 | 3 = 1): PlainImage => ({
  rows,
  columns,
  channels,
  stored: Uint8Array.from({ length: rows * columns * channels }, (_, i) => i % 256),
  bits: 8,
  rescale: identityRescale,
  name: 'test',
});

describe('the bundled slice', () => {
  test('512 x 512 pixels are 262,144 numbers of 12 bits: 4,096 levels, 524,288 bytes', () => {
    expect(imageFacts(base)).toMatchObject({
      rows: 512,
      columns: 512,
      numbers: 262_144,
      levels: 4096,
      bytes: 524_288,
    });
  });

  test('at 8 bits it has 256 levels, 0 to 255, and one byte each', () => {
    const coarse = coarsen(base, 8);
    const { image } = coarse;
    expect(imageFacts(coarse)).toMatchObject({ levels: 256, bytes: 262_144 });
    expect(
      Math.max(...patchNumbers(image, { row: 320, col: 248, rows: 32, cols: 32 }, 'stored', softWindow)),
    ).toBeLessThan(256);
  });

  test('C 40 / W 400 shows -160 to 240 HU: what lies below is 0, what lies above 255', () => {
    expect(windowRange(softWindow)).toEqual({ from: -160, to: 240 });
    expect(grayRange(slice.image, 'value', softWindow)).toEqual([-160, 240]);
    expect(grayRange(slice.image, 'stored', softWindow)).toEqual([864, 1264]);
    expect(readPixel(slice.image, { row: 10, col: 10 }, softWindow).shown).toBe(0);
    expect(readPixel(slice.image, { row: 330, col: 260 }, softWindow).shown).toBe(255);
  });

  test('a window changes the displayed value and never the stored one', () => {
    const cell = { row: 219, col: 122 };
    const wide = readPixel(slice.image, cell, softWindow);
    const narrow = readPixel(slice.image, cell, { center: 100, width: 150 });
    expect(narrow.stored).toBe(wide.stored);
    expect(narrow.value).toBe(wide.stored - 1024);
    expect(narrow.shown).not.toBe(wide.shown);
  });

  test('the histogram has every pixel in HU, and its axis holds the body', () => {
    const { range, bins } = histogramAxis(base);
    expect(range).toEqual([-1100, 1500]);
    const bars = binCounts(base.counts, slice.image.rescale, range, bins);
    expect(bars.reduce((sum, bar) => sum + bar, 0)).toBe(262_144);
    const near = slice.image.stored.filter((stored) => stored - 1024 >= 100 && stored - 1024 < 120).length;
    expect(bars[(100 + 1100) / 20]).toBe(near);
  });
});

describe('the sorting task', () => {
  test('every patch is pure: the phantom itself says so', () => {
    for (const { tissue, tile } of sortPatches)
      expect(patchPurity(slice, tile.row, tile.col, tissue), tissue).toBe(1);
  });

  test('the right option names the four tissues in the order of their letters', () => {
    expect(sortPatches.map(({ letter, tissue }) => letter + tissue)).toEqual([
      'Asoft',
      'Bbone',
      'Cair',
      'Dfat',
    ]);
    const step = stepsMatrix.find(({ id }) => id === 'matrix-sort');
    expect(step?.predict?.kind === 'choice' && step.predict.correct(model.initial)).toBe('soft-fat');
  });

  test('mean values tell the tissues apart', () => {
    const [soft = 0, bone = 0, air = 0, fat = 0] = sortPatches.map(({ tile }) =>
      patchMean(slice.image, tile),
    );
    expect(air).toBeLessThan(-900);
    expect(fat).toBeGreaterThan(-130);
    expect(fat).toBeLessThan(-60);
    expect(soft).toBeGreaterThan(60);
    expect(bone).toBeGreaterThan(soft + 100);
  });

  test('16 numbers of each are shown, all 64 go to the reader', () => {
    expect(sortNumbers(slice.image, sortPatches[0]!)).toHaveLength(16);
    const input = sortInput(slice.image);
    expect(input).toHaveLength(256);
    expect(input[0]).toBe(sortNumbers(slice.image, sortPatches[0]!)[0]);
  });
});

describe('the place that holds fat', () => {
  const step = stepsMatrix.find(({ id }) => id === 'matrix-point')!;
  const judge = (row: number, col: number) =>
    step.predict?.kind === 'place' &&
    step.predict.judge({ ...model.initial, slice: slice.image }, [row, col]);

  test('fat under the skin is right; liver, bone and air are not', () => {
    expect(judge(195, 59)).toBe(true);
    expect(judge(243, 115)).toBe(false);
    expect(judge(330, 260)).toBe(false);
    expect(judge(10, 10)).toBe(false);
  });

  test('without a slice nothing is right', () => {
    expect(step.predict?.kind === 'place' && step.predict.judge(model.initial, [195, 59])).toBe(false);
  });
});

describe('the patches that the reader learns from', () => {
  test('are 64 stored numbers each, equally many of each tissue, from other patients', () => {
    const { x, labels } = makeTraining();
    expect(labels).toHaveLength(trainingCount);
    expect(x).toHaveLength(64 * trainingCount);
    for (let label = 0; label < patchTissues.length; label++)
      expect(labels.filter((each) => each === label)).toHaveLength(trainingCount / patchTissues.length);
    const meanOf = (label: number) => {
      const rows = [...labels.keys()].filter((row) => labels[row] === label);
      return rows.reduce((sum, row) => sum + x[64 * row + 27]!, 0) / rows.length;
    };
    expect(meanOf(0)).toBeLessThan(100);
    expect(Math.abs(meanOf(1) - 924)).toBeLessThan(60);
    expect((trainingSeeds as readonly number[]).includes(sliceSeed)).toBe(false);
  }, 60_000);
});

describe('tiles and patches', () => {
  test('tileAt(219, 122) begins at 216, 120; the last tile ends with the image', () => {
    expect(tileAt({ row: 219, col: 122 }, picture(512, 512))).toEqual({
      row: 216,
      col: 120,
      rows: 8,
      cols: 8,
    });
    expect(tileAt({ row: 19, col: 0 }, picture(20, 20))).toEqual({ row: 12, col: 0, rows: 8, cols: 8 });
  });

  test('an image below 8 x 8 has a smaller tile and no answer', () => {
    const small = picture(5, 3);
    const tile = tileAt({ row: 4, col: 2 }, small);
    expect(tile).toEqual({ row: 0, col: 0, rows: 5, cols: 3 });
    expect(readerInput(small, small, tile)).toBeNull();
  });

  test('patchAround holds the tile in its middle, and stays inside the image', () => {
    const image = picture(64, 64);
    expect(patchAround({ row: 24, col: 32, rows: 8, cols: 8 }, 16, image)).toEqual({
      row: 20,
      col: 28,
      rows: 16,
      cols: 16,
    });
    expect(patchAround({ row: 0, col: 56, rows: 8, cols: 8 }, 32, image)).toEqual({
      row: 0,
      col: 32,
      rows: 32,
      cols: 32,
    });
    expect(patchAround({ row: 0, col: 0, rows: 8, cols: 8 }, 64, picture(30, 90))).toMatchObject({
      rows: 30,
      cols: 64,
    });
  });

  test('insideImage brings a place of a larger image back', () => {
    expect(insideImage({ row: 4000, col: -3 }, picture(20, 30))).toEqual({ row: 19, col: 0 });
  });

  test('brushPlaces is a disc, clipped at the edge, each place once', () => {
    const image = picture(20, 20);
    expect(brushPlaces([{ row: 5, col: 5 }], 0, image)).toEqual([105]);
    expect(brushPlaces([{ row: 5, col: 5 }], 1, image)).toHaveLength(5);
    expect(brushPlaces([{ row: 0, col: 0 }], 1, image)).toHaveLength(3);
    const twice = brushPlaces(
      [
        { row: 5, col: 5 },
        { row: 5, col: 5 },
      ],
      4,
      image,
    );
    expect(new Set(twice).size).toBe(twice.length);
  });
});

describe('numbers written by hand', () => {
  test('are kept on the scale of the image as it was opened', () => {
    expect(toStored(slice.image, slice.image, 'stored', 924)).toBe(924);
    expect(toStored(slice.image, slice.image, 'value', -100)).toBe(924);
    expect(toStored(withBits(slice.image, 1), slice.image, 'stored', 1)).toBe(4095);
  });

  test('are held inside the bits, and a number of the screen is none', () => {
    expect(toStored(slice.image, slice.image, 'stored', 99_999)).toBe(4095);
    expect(toStored(slice.image, slice.image, 'value', -9999)).toBe(0);
    expect(toStored(slice.image, slice.image, 'shown', 7)).toBeNull();
    expect(toStored(slice.image, slice.image, 'stored', Number.NaN)).toBeNull();
  });

  test('withStrokes changes those pixels and leaves the image as it was', () => {
    const image = picture(4, 4);
    const painted = withStrokes(image, [
      { places: [0, 1], stored: 200 },
      { places: [1, 99], stored: 7 },
    ]);
    expect([...painted.stored.slice(0, 3)]).toEqual([200, 7, 2]);
    expect(image.stored[0]).toBe(0);
    expect(withStrokes(image, [])).toBe(image);
  });

  test('the reader gets a CT of any scanner on the scale that it knows: water is 1,024', () => {
    const signed: PlainImage = {
      ...slice.image,
      stored: Int16Array.from(slice.image.stored, (stored) => stored - 1024),
      bits: 16,
      rescale: { slope: 1, intercept: 0, unit: 'HU' },
    };
    const { tile } = sortPatches[0]!;
    expect(readerInput(signed, signed, tile)).toEqual(readerInput(slice.image, slice.image, tile));
  });

  test('the reader gets fewer bits put back on the full scale', () => {
    const tile = sortPatches[1]!.tile;
    const full = readerInput(slice.image, slice.image, tile)!;
    const coarse = readerInput(withBits(slice.image, 4), slice.image, tile)!;
    full.forEach((value, i) => expect(Math.abs(value - coarse[i]!)).toBeLessThanOrEqual(4095 / 15 / 2 + 1));
  });
});

describe('own images', () => {
  test('toGray weighs red, green and blue; a gray image is left alone', () => {
    const color = { ...picture(1, 1, 3), stored: Uint8Array.from([255, 100, 0]) };
    expect([...toGray(color).stored]).toEqual([Math.round(0.299 * 255 + 0.587 * 100)]);
    expect(toGray(color).channels).toBe(1);
    const gray = picture(2, 2);
    expect(toGray(gray)).toBe(gray);
  });

  test('startOf shows an 8-bit picture whole, with the cursor in its middle', () => {
    expect(startOf(runNow(prepareSteps(picture(20, 40))), 'own')).toEqual({
      row: 10,
      col: 20,
      center: 127.5,
      width: 255,
      bits: 8,
      brush: 255,
    });
  });
});

test('matrixRows has one row for each pixel of the patch, with what made its numbers', () => {
  const rows = matrixRows(slice.image, null, { row: 216, col: 120, rows: 8, cols: 8 }, softWindow);
  expect(rows).toHaveLength(64);
  expect(rows[0]).toHaveLength(matrixHeader.length);
  const stored = slice.image.stored[216 * 512 + 120]!;
  expect(rows[0]).toEqual([
    slice.image.name, 7, 12, 40, 400, 216, 120, stored, stored - 1024,
    readPixel(slice.image, { row: 216, col: 120 }, softWindow).shown,
  ]); // prettier-ignore
});

test('an own image is saved without the name of its file, and palette numbers without a window', () => {
  const palette = { first: 0, colors: new Uint8Array(6) };
  const image = { ...picture(8, 8), name: 'Doe_Jane.dcm', palette };
  const patch = { row: 0, col: 0, rows: 1, cols: 1 };
  const rows = matrixRows(image, { frame: 2, frames: 9 }, patch, softWindow);
  expect(rows).toEqual([['own image, frame 3', '', 8, '', '', 0, 0, 0, 0, '']]);
  expect(matrixRows(image, { frame: 0, frames: 1 }, patch, softWindow)[0]?.[0]).toBe('own image');
});
