import { describe, expect, test } from 'vitest';
import {
  convolve,
  outputLength,
  productsAt,
  walkFault,
} from '../../../src/chapters/convolution/derive/convolve';
import {
  filterCodec,
  presetNames,
  presetOf,
  presets,
  putWeight,
  resizeFilter,
  sumOf,
} from '../../../src/chapters/convolution/derive/filters';
import { cellAround, kernelMap, kernelView } from '../../../src/chapters/convolution/derive/kernel';
import { kernelRows, sayKernel } from '../../../src/chapters/convolution/derive/sayKernel';
import {
  brainImage,
  linesImage,
  onFlat,
  onHorizontal,
  onVertical,
} from '../../../src/chapters/convolution/slice/images';
import { kernelEn } from '../../../src/chapters/convolution/text/kernel.en';
import { kernelEs } from '../../../src/chapters/convolution/text/kernel.es';

const grid = (rows: readonly (readonly number[])[]) => ({
  rows: rows.length,
  cols: rows[0]!.length,
  values: rows.flat(),
});
const at = (filter: readonly number[], cell: { row: number; col: number }) =>
  productsAt(linesImage(), filter, cell).sum;

describe('the filter of rows (-1, 2, -1)', () => {
  test('vertical line of 255 is 1530, horizontal 0, flat 255 is 0', () => {
    const column = grid([0, 1, 2].map(() => [0, 255, 0]));
    const row = grid([0, 1, 2].map((r) => [0, 1, 2].map(() => (r === 1 ? 255 : 0))));
    const flat = grid([0, 1, 2].map(() => [255, 255, 255]));
    expect(convolve(column, presets.vertical).values).toEqual(Float64Array.of(1530));
    expect(convolve(row, presets.vertical).values).toEqual(Float64Array.of(0));
    expect(convolve(flat, presets.vertical).values).toEqual(Float64Array.of(0));
  });

  test('the test pattern has those three places where the steps point', () => {
    expect(at(presets.vertical, onVertical)).toBe(1530);
    expect(at(presets.vertical, onHorizontal)).toBe(0);
    expect(at(presets.vertical, onFlat)).toBe(0);
    expect(at(presets.horizontal, onHorizontal)).toBe(1530);
  });

  test('1530 is the largest answer in the whole pattern', () => {
    expect(kernelMap(linesImage(), presets.vertical).high).toBe(1530);
  });
});

test('outputLength(10, 3, stride 2) is 4; padding 1 keeps the size; dilation 3 leaves 4', () => {
  const walk = { stride: 1, padding: 0, dilation: 1 };
  expect(outputLength(10, 3, walk)).toBe(8);
  expect(outputLength(10, 3, { ...walk, stride: 2 })).toBe(4);
  expect(outputLength(10, 3, { ...walk, padding: 1 })).toBe(10);
  expect(outputLength(10, 3, { ...walk, dilation: 3 })).toBe(4);
  expect(outputLength(10, 3, { ...walk, dilation: 5 })).toBe(0);
});

test('walkFault names what is wrong: stride 0, dilation 0, padding 0.5, a window wider than the image', () => {
  const walk = { stride: 1, padding: 0, dilation: 1 };
  expect(walkFault(10, 3, walk)).toBeNull();
  expect(walkFault(10, 3, { ...walk, stride: 0 })).toBe('stride');
  expect(walkFault(10, 3, { ...walk, dilation: 0 })).toBe('dilation');
  expect(walkFault(10, 3, { ...walk, padding: 0.5 })).toBe('padding');
  expect(walkFault(10, 5, { ...walk, dilation: 3 })).toBe('span');
  expect(convolve(linesImage(), presets.vertical, { ...walk, stride: 0 }).values).toHaveLength(0);
});

test('each cell of the map is the sum of the products behind it', () => {
  const map = convolve(brainImage(), presets.sharpen);
  for (const cell of [
    { row: 0, col: 0 },
    { row: 40, col: 20 },
    { row: 61, col: 61 },
  ]) {
    const { taps, sum } = productsAt(brainImage(), presets.sharpen, cell);
    expect(taps).toHaveLength(9);
    expect(taps.reduce((total, tap) => total + tap.pixel * tap.weight, 0)).toBeCloseTo(sum, 9);
    expect(map.values[cell.row * map.cols + cell.col]).toBeCloseTo(sum, 9);
  }
});

test('presets: those that look for change add up to 0, blur and sharpen to 1', () => {
  for (const name of presetNames) {
    const keeps = name === 'blur' || name === 'sharpen';
    expect(sumOf(presets[name]), name).toBeCloseTo(keeps ? 1 : 0, 9);
    expect(presetOf(presets[name]), name).toBe(name);
  }
});

test('a filter travels by its name or by its weights; what is no filter is refused', () => {
  expect(filterCodec.parse('vertical')).toBe(presets.vertical);
  expect(filterCodec.print(presets.sobelX)).toBe('sobelX');
  expect(filterCodec.parse('-1,2,-1,-1,2,-1,-1,2,-1')).toEqual(presets.vertical);
  expect(filterCodec.print([0, 0, 0, 0, 1.5, 0, 0, 0, -0.25])).toBe('0,0,0,0,1.5,0,0,0,-0.25');
  for (const bad of ['', 'edge', '1,2,3', '1,,1,1,1,1,1,1,1', 'NaN,0,0,0,0,0,0,0,0', '99,0,0,0,0,0,0,0,0'])
    expect(filterCodec.parse(bad), bad).toBeNull();
});

test('putWeight holds a weight inside -9..9 and ignores what is no number', () => {
  expect(putWeight(presets.vertical, 0, 99)[0]).toBe(9);
  expect(putWeight(presets.vertical, 0, Number.NaN)).toBe(presets.vertical);
  expect(putWeight(presets.vertical, 9, 1)).toBe(presets.vertical);
});

test('resizeFilter keeps the middle: 3 to 5 and back is the same filter', () => {
  const large = resizeFilter(presets.vertical, 5);
  expect(large).toHaveLength(25);
  expect(large[12]).toBe(2);
  expect(large[0]).toBe(0);
  expect(resizeFilter(large, 3)).toEqual(presets.vertical);
});

test('cellAround puts the window round the pixel, and stays inside the map at the edge', () => {
  const { map } = kernelMap(brainImage(), presets.vertical);
  expect(cellAround({ row: 30, col: 20 }, 3, map)).toEqual({ row: 29, col: 19 });
  expect(cellAround({ row: 0, col: 63 }, 3, map)).toEqual({ row: 0, col: 61 });
});

test('the sentence names filter, place and sum in both languages', () => {
  const view = kernelView(
    linesImage(),
    presets.vertical,
    kernelMap(linesImage(), presets.vertical),
    onVertical,
  );
  expect(sayKernel(view, presets.vertical, kernelEn.words, 'en')).toBe(
    'Upright line: at row 29, column 11 the 9 products add up to 1,530. The map runs from −765 to 1,530.',
  );
  expect(sayKernel(view, presets.vertical, kernelEs.words, 'es')).toMatch(
    /fila 29, columna 11 los 9 productos suman 1\u202f530/,
  );
  const nothing = Array.from({ length: 9 }, () => 0);
  expect(sayKernel(view, nothing, kernelEn.words, 'en')).toBe(kernelEn.words.sayEmpty);
});

test('the table holds the filter, all pixels and the whole map', () => {
  const { map } = kernelMap(brainImage(), presets.vertical);
  expect(kernelRows(presets.vertical, brainImage(), map)).toHaveLength(1 + 9 + 64 * 64 + 62 * 62);
});
