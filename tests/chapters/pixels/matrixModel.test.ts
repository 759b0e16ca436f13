import { expect, test } from 'vitest';
import {
  chooseImage,
  initialMatrix,
  matrixFields,
  moveTo,
  paint,
  ranges,
  resetMatrix,
  setEdges,
  setWindow,
  undoStroke,
} from '../../../src/chapters/pixels/modelMatrix';
import { model } from '../../../src/chapters/pixels/model';
import { parseFields, printFields } from '../../../src/state/field';

test('setWindow keeps center and width inside what the controls offer', () => {
  expect(setWindow(initialMatrix, 1e9, -5)).toMatchObject({ center: 3072, width: 1 });
  expect(setWindow(initialMatrix, 40.2, 399.6)).toMatchObject({ center: 40, width: 400 });
  expect(setWindow(initialMatrix, 127.5, 255)).toMatchObject({ center: 127.5, width: 255 });
});

test('setWindow follows the limits of another image: a PET in hundredths', () => {
  const limits = {
    center: { min: 0, max: 12, step: 0.01 },
    width: { min: 0.01, max: 24, step: 0.01 },
    grain: 0.01,
  };
  expect(setWindow(initialMatrix, 2.5049, 5.001, limits)).toMatchObject({ center: 2.505, width: 5 });
  expect(setWindow(initialMatrix, 40, 400, limits)).toMatchObject({ center: 12, width: 24 });
  expect(setEdges(initialMatrix, 0, 0.3, limits)).toMatchObject({ center: 0.15, width: 0.3 });
});

test('setEdges(-160, 240) is center 40, width 400', () => {
  expect(setEdges(initialMatrix, -160, 240)).toMatchObject({ center: 40, width: 400 });
});

test('moveTo the same place is the same state', () => {
  expect(moveTo(initialMatrix, initialMatrix.row, initialMatrix.col)).toBe(initialMatrix);
});

test('a brush that is not lifted makes one stroke, and one undo takes all of it back', () => {
  const first = paint(initialMatrix, [1, 2], 924);
  const second = paint(first, [3], 924, true);
  expect(second.strokes).toEqual([{ places: [1, 2, 3], stored: 924 }]);
  expect(undoStroke(second).strokes).toEqual([]);
});

test('a lifted brush begins a new stroke, as does another number', () => {
  const first = paint(initialMatrix, [1], 924);
  expect(paint(first, [2], 924).strokes).toHaveLength(2);
  expect(paint(first, [2], 30, true).strokes).toHaveLength(2);
});

test('paint of nothing and undo of nothing change nothing', () => {
  expect(paint(initialMatrix, [], 7)).toBe(initialMatrix);
  expect(undoStroke(initialMatrix)).toBe(initialMatrix);
});

test('resetMatrix gives the image back as it was opened, and leaves the cursor', () => {
  const used = { ...paint(initialMatrix, [5], 0), bits: 2, row: 9, numbers: 'shown' as const };
  const reset = resetMatrix(used, { center: 128, width: 255, bits: 12 });
  expect(reset).toMatchObject({ strokes: [], bits: 12, row: 9, center: 128, width: 255, numbers: 'stored' });
});

test('chooseImage drops the strokes of the image before', () => {
  const start = { row: 1, col: 2, center: 3, width: 4, bits: 16, brush: 5 };
  expect(chooseImage(paint(initialMatrix, [5], 0), 'own', start)).toMatchObject({
    ...start,
    image: 'own',
    strokes: [],
  });
});

test('every shared field of the matrix survives the address', () => {
  const state = {
    ...initialMatrix,
    row: 300,
    col: 12,
    center: -600,
    width: 1500,
    bits: 3,
    zoom: '32' as const,
    numbers: 'shown' as const,
  };
  const query = new URLSearchParams(printFields(matrixFields, state, initialMatrix));
  expect([...query.keys()]).toEqual(['row', 'col', 'center', 'width', 'bits', 'zoom', 'numbers']);
  expect(parseFields(matrixFields, initialMatrix, query)).toEqual({ state, refused: [] });
});

test('unusable values of an address are refused by key, and a link never opens an own image', () => {
  const query = new URLSearchParams('row=-1&col=4096&width=0&bits=13&zoom=9&image=own&center=1e999');
  const { state, refused } = parseFields(matrixFields, initialMatrix, query);
  expect(state).toEqual(initialMatrix);
  expect(refused.sort()).toEqual(['bits', 'center', 'col', 'image', 'row', 'width', 'zoom']);
});

test('an own image is printed in no link', () => {
  const own = { ...initialMatrix, image: 'own' as const, row: 9, center: 795_000, width: 459_000, bits: 32 };
  expect(printFields(matrixFields, own, initialMatrix)).toEqual([]);
});

test('no two figures of the chapter use the same address key', () => {
  const keys = model.fields.map((field) => field.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(ranges.bits).toMatchObject({ min: 1, max: 12 });
});

test('a restored step keeps the slice and the opened image', () => {
  const image = { rows: 1, columns: 1, channels: 1, stored: new Uint8Array(1), bits: 8 } as never;
  const now = { ...model.initial, slice: image, own: image, matrix: { ...initialMatrix, row: 1 } };
  expect(model.carry?.(model.initial, now)).toEqual({ ...model.initial, slice: image, own: image });
});
