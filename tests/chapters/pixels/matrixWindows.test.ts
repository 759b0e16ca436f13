import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/chapters/pixels/derive/matrix';
import { grayRange, readPixel } from '../../../src/chapters/pixels/derive/patch';
import { prepareSteps } from '../../../src/chapters/pixels/derive/prepare';
import { runNow } from '../../../src/chapters/pixels/derive/runNow';
import {
  clinicalWindows,
  histogramAxis,
  namedWindows,
  windowDecimals,
  windowLimits,
  windowName,
} from '../../../src/chapters/pixels/derive/windows';
import { stepsMatrix } from '../../../src/chapters/pixels/stepsMatrix';
import { sliceSeed, sliceSize } from '../../../src/chapters/pixels/slice/trainingPlan';
import { identityRescale, type PlainImage } from '../../../src/data/image';
import { abdomenCt } from '../../../src/data/phantom/abdomenCt';

const prepare = (image: Partial<PlainImage>) =>
  runNow(
    prepareSteps({
      rows: 1,
      columns: image.stored?.length ?? 0,
      channels: 1,
      stored: new Uint8Array(1),
      bits: 16,
      rescale: identityRescale,
      name: 'test',
      ...image,
    }),
  );
const ct = prepare({
  stored: Int16Array.of(-1000, 40, 1800),
  rescale: { slope: 1, intercept: 0, unit: 'HU' },
});
const mr = prepare({ stored: Uint16Array.of(127, 500, 2145), window: { center: 600, width: 1600 } });
const pet = prepare({ stored: Int16Array.of(-20, 0, 32_000), rescale: { slope: 0.0004, intercept: 0 } });
const dose = prepare({ stored: Uint32Array.of(795_000, 1_254_000), bits: 32 });
const photo = prepare({ stored: Uint8Array.of(3, 200), bits: 8 });
const all = { ct, mr, pet, dose, photo };
const names = (base: typeof ct) => namedWindows(base, 'own').map(({ name }) => name);

test('CT is offered by what is read in it, others as stored and in full', () => {
  expect(names(ct)).toEqual(['soft', 'lung', 'bone', 'brain', 'full']);
  expect(names(mr)).toEqual(['file', 'full']);
  expect(names(dose)).toEqual(['full']);
  expect(names(photo)).toEqual(['bits', 'full']);
});

test('brain 40/80, lung -600/1500, bone 400/1800, soft tissue 40/400', () => {
  expect(clinicalWindows).toEqual({
    soft: { center: 40, width: 400 },
    lung: { center: -600, width: 1500 },
    bone: { center: 400, width: 1800 },
    brain: { center: 40, width: 80 },
  });
});

test('the bundled slice is no file: nothing is as stored in it', () => {
  const base = prepare({ ...ct.image, window: { center: 40, width: 400 } });
  expect(namedWindows(base, 'ct').map(({ name }) => name)).not.toContain('file');
  expect(names(base)[0]).toBe('file');
});

test('a window has its name back, and one set by hand has none', () => {
  expect(windowName(namedWindows(ct, 'own'), { center: 400, width: 1800 })).toBe('bone');
  expect(windowName(namedWindows(ct, 'own'), { center: 400, width: 1801 })).toBeNull();
});

test('palette numbers have no windows', () => {
  expect(
    names(prepare({ stored: Uint8Array.of(1), palette: { first: 0, colors: new Uint8Array(6) } })),
  ).toEqual([]);
});

test('an image opens as its file asks; a CT that asks for nothing in soft tissue', () => {
  expect(startOf(mr, 'own')).toMatchObject({ center: 600, width: 1600, bits: 16 });
  expect(startOf(ct, 'own')).toMatchObject({ center: 40, width: 400, brush: 240 });
  expect(startOf(dose, 'own')).toMatchObject({ center: 1_024_500, width: 459_000, bits: 32 });
});

describe.each(Object.entries(all))('the controls for %s', (_, base) => {
  const limits = windowLimits(base);

  test('reach every named window', () => {
    for (const { window } of namedWindows(base, 'own')) {
      expect(window.center).toBeGreaterThanOrEqual(limits.center.min);
      expect(window.center).toBeLessThanOrEqual(limits.center.max);
      expect(window.width).toBeGreaterThanOrEqual(limits.width.min);
      expect(window.width).toBeLessThanOrEqual(limits.width.max);
    }
  });

  test('move in steps between a hundredth and a ten-thousandth of what there is', () => {
    const steps = (limits.center.max - limits.center.min) / limits.center.step;
    expect(steps).toBeGreaterThanOrEqual(100);
    expect(steps).toBeLessThanOrEqual(10_000);
  });

  test('have an axis below them that holds all of the image, with bars of equal right', () => {
    const { range, bins } = histogramAxis(base);
    const { slope, intercept } = base.image.rescale;
    expect(range[0]).toBeLessThanOrEqual(slope * base.counts.min + intercept);
    expect(range[1]).toBeGreaterThanOrEqual(slope * base.counts.max + intercept);
    expect(bins).toBeLessThanOrEqual(200);
    const levels = (range[1] - range[0]) / bins / Math.abs(slope);
    expect(Math.abs(levels - Math.round(levels))).toBeLessThan(1e-6);
  });
});

test('the CT controls are those of the links, and reach farther where the image does', () => {
  expect(windowLimits(ct)).toMatchObject({ center: { min: -1024, max: 3072 }, width: { min: 1, max: 4096 } });
  const metal = prepare({ ...ct.image, stored: Int16Array.of(-1024, 0, 30_000) });
  expect(windowLimits(metal).center.max).toBe(30_000);
});

test('a constant image has a window that can be moved', () => {
  const { center, width } = windowLimits(prepare({ stored: Uint16Array.of(7, 7) }));
  expect(center.max).toBeGreaterThan(center.min);
  expect(width.max).toBeGreaterThanOrEqual(width.min);
});

test('whole numbers are written whole, a PET with the decimals of its steps', () => {
  expect(windowDecimals(windowLimits(photo), 127.5)).toBe(1);
  expect(windowDecimals(windowLimits(mr), 600)).toBe(0);
  expect(windowDecimals(windowLimits(pet), 6.4)).toBe(2);
});

describe('MONOCHROME1', () => {
  const film = prepare({ stored: Uint8Array.of(0, 64, 255), bits: 8, lowIsWhite: true }).image;
  const window = { center: 127.5, width: 255 };

  test('the lowest number is white and stays the lowest number', () => {
    expect(readPixel(film, { row: 0, col: 0 }, window)).toEqual({ stored: 0, value: 0, shown: 255 });
    expect(readPixel(film, { row: 0, col: 1 }, window)).toEqual({ stored: 64, value: 64, shown: 191 });
  });

  test('black is the upper end of the window', () => {
    expect(grayRange(film, 'stored', window)).toEqual([255, 0]);
    expect(grayRange(film, 'shown', window)).toEqual([0, 255]);
  });
});

test('lesion and liver differ as the step says: about 60 HU, 38 grays in soft tissue, 8 in bone', () => {
  const { image } = abdomenCt(sliceSize, sliceSeed);
  const step = stepsMatrix.find(({ id }) => id === 'matrix-presets')!;
  expect(step.predict?.kind === 'choice' && step.predict.correct({} as never)).toBe('few');
  const mean = (row: number, col: number) => {
    let sum = 0;
    for (let i = 0; i < 64; i++) sum += image.stored[(row + (i >> 3)) * 512 + col + (i % 8)]!;
    return sum / 64;
  };
  const apart = mean(240, 112) - mean(216, 144);
  expect(Math.abs(apart - 60)).toBeLessThan(5);
  expect(Math.round((60 * 255) / 400)).toBe(38);
  expect(Math.floor((60 * 255) / 1800)).toBe(8);
}, 60_000);
