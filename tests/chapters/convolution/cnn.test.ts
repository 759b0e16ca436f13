import { describe, expect, test } from 'vitest';
import { curvesOf } from '../../../src/chapters/convolution/derive/cnnCurves';
import {
  convMaps,
  inputMaps,
  normalized,
  openCell,
  pageLook,
  planeOf,
  receptiveField,
} from '../../../src/chapters/convolution/derive/cnnLook';
import {
  brainNormalize,
  cnnShape,
  cnnSide,
  layerSizes,
} from '../../../src/chapters/convolution/derive/cnnPlan';
import { cnnScores, nearestThreshold } from '../../../src/chapters/convolution/derive/cnnScores';
import { convCount, denseCount, rivals } from '../../../src/chapters/convolution/derive/rivals';
import { cnnRows, sayCnn } from '../../../src/chapters/convolution/derive/sayCnn';
import { sayTranslation, translationRows } from '../../../src/chapters/convolution/derive/sayTranslation';
import { model, type State } from '../../../src/chapters/convolution/model';
import {
  cellOf,
  cnnFields,
  initialCnn,
  openMap,
  putLesion,
  setPatient,
  setThreshold,
} from '../../../src/chapters/convolution/modelCnn';
import { brainCase, insideBrain } from '../../../src/chapters/convolution/slice/brainCase';
import { cnnEn } from '../../../src/chapters/convolution/text/cnn.en';
import { cnnEs } from '../../../src/chapters/convolution/text/cnn.es';
import { translationEn } from '../../../src/chapters/convolution/text/translation.en';
import { translationEs } from '../../../src/chapters/convolution/text/translation.es';
import { makeImages } from '../../../src/data/make/makeImages';
import { initialCnnParameters } from '../../../src/math/cnnShape';
import { parseFields, printFields } from '../../../src/state/field';

const params = initialCnnParameters(cnnShape, 3).map((value, index) => value + (index % 7) * 0.002);
const patient = brainCase(7, 'ring', []);
const look = pageLook(cnnShape, params, normalized(patient.bytes, brainNormalize));

describe('one cell of a map, worked out', () => {
  test.each([0, 1, 2])('layer %i: products, bias and ReLU give what stands in the map', (layer) => {
    const { maps: count, side } = layerSizes[layer]!;
    const maps = convMaps(look, layer);
    for (const map of [0, count - 1]) {
      for (const cell of [
        { row: 0, col: 0 },
        { row: side - 1, col: 1 },
        { row: Math.floor(side / 2), col: Math.floor(side / 3) },
      ]) {
        const opened = openCell(cnnShape, params, look, layer, map, cell, 0);
        expect(opened.a).toBeCloseTo(planeOf(maps, map)[cell.row * side + cell.col]!, 4);
        expect(opened.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(opened.sum, 9);
        expect(opened.products).toHaveLength(9);
        expect(opened.products.reduce((sum, each) => sum + each.product, 0)).toBeCloseTo(opened.part, 9);
        expect(opened.sum + opened.bias).toBeCloseTo(opened.z, 9);
      }
    }
  });

  test('each input map has its own nine products, read at the right place', () => {
    const from = inputMaps(look, 1);
    expect([from.channels, from.rows]).toEqual([8, 24]);
    const opened = openCell(cnnShape, params, look, 1, 2, { row: 10, col: 9 }, 5);
    const plane = planeOf(from, 5);
    for (const { row, column, input } of opened.products) expect(input).toBe(plane[row * 24 + column]);
  });
});

test('the receptive field grows from 3 to 8 to 18 pixels, and is cut at the border', () => {
  expect(receptiveField(cnnShape, 0, { row: 24, col: 12 })).toEqual({ row: 23, col: 11, rows: 3, cols: 3 });
  expect(receptiveField(cnnShape, 1, { row: 12, col: 10 })).toEqual({ row: 21, col: 17, rows: 8, cols: 8 });
  expect(receptiveField(cnnShape, 2, { row: 6, col: 6 })).toMatchObject({ rows: 18, cols: 18 });
  expect(receptiveField(cnnShape, 0, { row: 0, col: 47 })).toEqual({ row: 0, col: 46, rows: 2, cols: 2 });
});

test('what lies outside the receptive field changes nothing in the cell', () => {
  const cell = { row: 12, col: 10 };
  const field = receptiveField(cnnShape, 1, cell);
  const outside = patient.bytes.map((value, at) => {
    const [row, col] = [Math.floor(at / cnnSide), at % cnnSide];
    const inside =
      row >= field.row && row < field.row + field.rows && col >= field.col && col < field.col + field.cols;
    return inside ? value : 255 - value;
  });
  const other = pageLook(cnnShape, params, normalized(outside, brainNormalize));
  for (let map = 0; map < 16; map += 1)
    expect(planeOf(convMaps(other, 1), map)[12 * 24 + 10]).toBe(
      planeOf(convMaps(look, 1), map)[12 * 24 + 10],
    );
});

test('brainCase draws the very patient that a set of images holds', () => {
  const set = makeImages({ kind: 'brain', size: cnnSide, count: 2, seed: 5 });
  for (const index of [0, 1]) {
    const label = set.labels[index] === 0 ? 'ring' : 'solid';
    const { bytes } = brainCase(set.ids[index]!, label, []);
    expect(bytes).toEqual(set.x.slice(index * bytes.length, (index + 1) * bytes.length));
  }
});

test('the lesion is put where the hand wants it, and held inside the brain', () => {
  const moved = brainCase(7, 'ring', [30, 33]);
  expect(moved.place.row).toBeCloseTo(30, 6);
  expect(moved.place.col).toBeCloseTo(33, 6);
  expect(insideBrain(moved.anatomy, 24, 24)).toEqual({ row: 24, col: 24 });
  const kept = insideBrain(moved.anatomy, 1, 1);
  expect(moved.anatomy[Math.floor(kept.row) * cnnSide + Math.floor(kept.col)]).toBe(1);
  expect(putLesion(initialCnn, -9, 99).lesion).toEqual([2, 46]);
  expect(putLesion(initialCnn, Number.NaN, 3)).toBe(initialCnn);
  expect(setPatient(putLesion(initialCnn, 20, 20), 8)).toMatchObject({ patient: 8, lesion: [] });
});

test('opening a map of another layer keeps the place in the picture', () => {
  const state = openMap({ ...initialCnn, cellRow: 24, cellCol: 12 }, 2, 15);
  expect(cellOf(state)).toEqual({ row: 6, col: 3 });
  expect(openMap(state, 0, 15).map).toBe(7);
  expect(openMap(state, 9, 0)).toBe(state);
});

test('setThreshold is held inside 0.01 to 0.99', () => {
  expect(setThreshold(initialCnn, 2).threshold).toBe(0.99);
  expect(setThreshold(initialCnn, 0.333).threshold).toBe(0.33);
});

test('the address carries patient, lesion, opened cell and threshold; a map that the layer lacks is refused', () => {
  const state = { ...openMap(putLesion(setPatient(initialCnn, 12), 20, 31.5), 1, 12), threshold: 0.2 };
  const query = new URLSearchParams(printFields(cnnFields, state, initialCnn));
  const parsed = parseFields(cnnFields, initialCnn, query);
  expect(parsed).toEqual({ state, refused: [] });
  expect(parseFields(cnnFields, initialCnn, new URLSearchParams('map=12&lesion=3')).refused).toEqual([
    'lesion',
    'map',
  ]);
});

describe('scores', () => {
  // Two of each class; the probability of class 0 is 0.9, 0.4, 0.6, 0.1.
  const probabilities = [0.9, 0.1, 0.4, 0.6, 0.6, 0.4, 0.1, 0.9];
  const labels = [0, 0, 1, 1];

  test('at 0.5 one of two is found and one of two is let go; AUC 0.75', () => {
    const scores = cnnScores(probabilities, labels, 2, 0, 0.5)!;
    expect(scores).toMatchObject({ sensitivity: 0.5, specificity: 0.5, accuracy: 0.5, auc: 0.75 });
    expect(scores.at).toEqual({ x: 0.5, y: 0.5 });
  });

  test('a lower threshold raises sensitivity and not specificity; AUC stays', () => {
    const low = cnnScores(probabilities, labels, 2, 0, 0.3)!;
    expect(low.sensitivity).toBe(1);
    expect(low.specificity).toBe(0.5);
    expect(low.auc).toBe(0.75);
  });

  test('a place on the curve gives the threshold that leads there', () => {
    const { curve } = cnnScores(probabilities, labels, 2, 0, 0.5)!;
    const threshold = nearestThreshold(curve, 0, 0.5)!;
    expect(cnnScores(probabilities, labels, 2, 0, threshold)!.at).toEqual({ x: 0, y: 0.5 });
    expect(nearestThreshold([], 0, 0)).toBeNull();
  });

  test('no images or too few labels give no scores', () => {
    expect(cnnScores([], [], 2, 0, 0.5)).toBeNull();
    expect(cnnScores(probabilities, [0], 2, 0, 0.5)).toBeNull();
  });
});

test('curvesOf holds the loss of the last end of an epoch, nothing before the first', () => {
  const at = (step: number) => ({ step, loss: 1, smoothLoss: 1 / step, smoothAccuracy: 0.5 });
  const curve = [{ step: 2, epoch: 1, sets: { test: { loss: 0.7, accuracy: 0.5 } } }];
  const { steps, train, test: held } = curvesOf([at(1), at(2), at(4)], curve);
  expect([...steps]).toEqual([1, 2, 4]);
  expect([...train]).toEqual([1, 0.5, 0.25]);
  expect([...held]).toEqual([Number.NaN, 0.7, 0.7]);
});

test('dense 64·64·32 + 32 is 131,104 parameters, eight filters of 3 × 3 are 80', () => {
  expect(denseCount(64, 32)).toBe(131_104);
  expect(convCount(3, 1, 8)).toBe(80);
  expect(rivals.map(({ parameters }) => parameters)).toEqual([3602, 4722, 149_666, 4616]);
});

test('what is said names the cell, the sum and the answer in both languages', () => {
  const said = sayCnn({ ...initialCnn, panel: 'map' }, look, params, 12, cnnEn.words, 'en');
  expect(said).toMatch(
    /^Layer 1, map 1, row 24, column 12: the sum with bias is −?\d+\.\d\d, after ReLU \d+\.\d\d\./,
  );
  expect(said).toMatch(/after 12 steps\.$/);
  expect(sayCnn({ ...initialCnn, panel: 'scores' }, look, params, 0, cnnEs.words, 'es')).toMatch(
    /^Respuesta: (realce en anillo|infiltrante), \d,\d\d, tras 0 pasos\.$/,
  );
  expect(cnnRows(initialCnn, look, params).length).toBe(7 + 1 + 2 + cnnSide ** 2 + 3602);
});

test('the translation test says what is trained and nothing of what is not', () => {
  const results = { globalMax: { left: 0.97, right: 0.905, progress: 1 } };
  expect(sayTranslation({ lesions: 'right' }, results, translationEn.words, 'en')).toBe(
    'New patients with lesions on the right, where none was seen in training: Filters, largest of each map 90.5 % right.',
  );
  expect(sayTranslation({ lesions: 'left' }, {}, translationEs.words, 'es')).toBe(
    translationEs.words.sayNone,
  );
  expect(translationRows(results, 1)[0]).toEqual(['globalMax', 3602, 0.97, 0.905, 1]);
});

test('carry brings a fresh step back without what the network has learned: that took time', () => {
  const now: State = { ...model.initial, cnn: { ...initialCnn, seed: 3, step: 120, panel: 'scores' } };
  const back = model.carry?.(model.initial, now);
  expect(back?.cnn).toEqual({ ...initialCnn, seed: 3, step: 120 });
});
