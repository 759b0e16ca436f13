import { expect, test } from 'vitest';
import { bestTissue, sayMatrix } from '../../../src/chapters/pixels/derive/sayMatrix';
import { cellNumber, cellValue, writeValue } from '../../../src/chapters/pixels/derive/writeNumber';
import { cornerLines } from '../../../src/chapters/pixels/derive/corner';
import { ownNotes } from '../../../src/chapters/pixels/derive/ownNotes';
import { noteText, refusalText } from '../../../src/chapters/pixels/derive/refusal';
import { stepsMatrix } from '../../../src/chapters/pixels/stepsMatrix';
import { matrixEn } from '../../../src/chapters/pixels/text/matrix.en';
import { matrixEs } from '../../../src/chapters/pixels/text/matrix.es';
import { identityRescale, type PlainImage } from '../../../src/data/image';
import type { ReadFailure } from '../../../src/data/read/readResult';

const ct: PlainImage = {
  rows: 512,
  columns: 512,
  channels: 1,
  stored: new Uint16Array(1),
  bits: 12,
  rescale: { slope: 1, intercept: -1024, unit: 'HU' },
  name: 'CT',
};
const reading = { stored: 1108, value: 84, shown: 156 };
const cell = { row: 219, col: 122 };
const window = { center: 40, width: 400 };

test('the matrix is said with pixel, window and reader, in English', () => {
  const answer = [0.01, 0.02, 0.92, 0.05];
  expect(sayMatrix(ct, cell, reading, window, answer, matrixEn.words, 'en')).toBe(
    'Row 219, column 122: stored value 1,108 (84 HU), gray 156 of 255. Window 40/400: −160 to 240 HU. Reader: soft tissue, 92 %.',
  );
});

test('and in Spanish', () => {
  expect(sayMatrix(ct, cell, reading, window, [0.9, 0.1, 0, 0], matrixEs.words, 'es')).toBe(
    'Fila 219, columna 122: valor almacenado 1\u202f108 (84 UH), gris 156 de 255. Ventana 40/400: de −160 a 240 UH. Lector: aire, 90 %.',
  );
});

test('a picture without a unit is said without one', () => {
  const text = sayMatrix(
    { ...ct, rescale: identityRescale },
    cell,
    reading,
    window,
    null,
    matrixEn.words,
    'en',
  );
  expect(text).not.toContain('HU');
  expect(text).not.toContain('Reader');
});

test('a center between two numbers is said as it is', () => {
  const text = sayMatrix(ct, cell, reading, { center: 127.5, width: 255 }, null, matrixEs.words, 'es');
  expect(text).toContain('Ventana 127,5/255: de 0 a 255 UH.');
});

test('bestTissue names the most probable one, and none without an answer', () => {
  expect(bestTissue([0.1, 0.6, 0.2, 0.1])).toEqual({ tissue: 'fat', share: 0.6 });
  expect(bestTissue(null)).toBeNull();
  expect(bestTissue([])).toBeNull();
});

test('cellNumber writes -160 with a real minus and no separator, and cuts what no cell can hold', () => {
  expect(cellNumber(-160, 'en')).toBe('−160');
  expect(cellNumber(32767, 'en')).toBe('32767');
  expect(cellNumber(795_000, 'en')).toBe('795k');
  expect(cellNumber(999_700, 'en')).toBe('1.00M');
  expect(cellNumber(1_254_000, 'es')).toBe('1,25M');
});

test('a value is whole where its nature is, else it has three digits', () => {
  const pet = { rescale: { slope: 0.37, intercept: 0 } };
  expect(writeValue(12.345, pet, 'es')).toBe('12,3');
  expect(cellValue(0.004_567, pet, 'en')).toBe('0.00457');
  expect(writeValue(-1024, ct, 'en')).toBe('−1,024');
});

test('a value without a unit is said as rescaled', () => {
  const pet = { ...ct, rescale: { slope: 0.5, intercept: 0 } };
  const text = sayMatrix(pet, cell, { ...reading, value: 554 }, window, null, matrixEn.words, 'en');
  expect(text).toContain('stored value 1,108 (rescaled 554)');
});

test('a palette image is said with its color and without a window', () => {
  const palette = { first: 0, colors: Uint8Array.of(1, 2, 3, 200, 100, 0) };
  const image = { ...ct, rescale: identityRescale, palette };
  const text = sayMatrix(image, cell, { ...reading, stored: 1 }, window, null, matrixEs.words, 'es');
  expect(text).toContain('rojo, verde, azul 200, 100, 0');
  expect(text).not.toContain('Ventana');
});

const failures: readonly ReadFailure[] = [
  { code: 'empty', data: {} },
  { code: 'tooBig', data: { bytes: 60_000_001, allowedBytes: 50_000_000 } },
  { code: 'unknownType', data: { text: true } },
  { code: 'unknownType', data: { text: false } },
  {
    code: 'tooManyPixels',
    data: { columns: 20_000, rows: 20_000, allowedSide: 4096, allowedPixels: 16_000_000 },
  },
  { code: 'corrupt', data: { format: 'png' } },
  { code: 'animated', data: { format: 'png' } },
  { code: 'truncated', data: { format: 'dicom', needed: 8192, missing: 80 } },
  ...(['report', 'curve', 'document', 'plan', 'index', 'other'] as const).map(
    (holds) => ({ code: 'noPicture', data: { holds } }) as const,
  ),
  { code: 'compression', data: { name: 'JPEG XL' } },
  { code: 'description', data: { entry: 'BitsAllocated', found: '7' } },
  { code: 'description', data: { entry: 'Rows', found: '' } },
  { code: 'noFrame', data: { frame: 4, frames: 2 } },
  { code: 'dataset', data: { format: 'zip' } },
  { code: 'unsupported', data: { format: 'gif' } },
  { code: 'refused', data: { format: 'svg' } },
  { code: 'unreadable', data: {} },
  { code: 'timeout', data: { seconds: 10 } },
];

test('every refusal has its own plain sentence in both languages', () => {
  for (const [words, language] of [
    [matrixEn.words, 'en'],
    [matrixEs.words, 'es'],
  ] as const) {
    const texts = failures.map((failure) => refusalText(failure, words.refusals, language));
    expect(new Set(texts).size).toBe(failures.length);
    for (const text of texts) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test('a refusal says what was found and what is allowed', () => {
  const say = (failure: ReadFailure) => refusalText(failure, matrixEn.words.refusals, 'en');
  expect(say(failures[1]!)).toContain('61 MB; at most 50 MB');
  expect(say(failures[4]!)).toContain('20,000 × 20,000');
  expect(say(failures[4]!)).toContain('4,096');
  expect(say(failures[5]!)).toContain('PNG');
  expect(say(failures[7]!)).toContain('8,192');
});

test('notes about an opened image are said', () => {
  expect(noteText({ code: 'fewerBits', data: { inFile: 16, read: 8 } }, matrixEn.words, 'en')).toContain(
    '16 bits',
  );
  expect(noteText({ code: 'transparent', data: {} }, matrixEs.words, 'es')).toContain('transparentes');
  expect(noteText({ code: 'burnedIn', data: {} }, matrixEn.words, 'en')).toContain('patient');
});

test('every step has its words in both languages, and every option of a card', () => {
  for (const words of [matrixEn, matrixEs]) {
    const steps = words.steps as Record<string, { predict?: { options?: Record<string, string> } }>;
    expect(Object.keys(steps)).toEqual(stepsMatrix.map(({ id }) => id));
    for (const { id, predict } of stepsMatrix) {
      expect(steps[id]?.predict !== undefined, id).toBe(predict !== undefined);
      if (predict?.kind === 'choice')
        expect(Object.keys(steps[id]?.predict?.options ?? {}), id).toEqual([...predict.options]);
    }
  }
});

const small = { factor: 1, rows: 1, cols: 1, values: [0] };
const prepared = { image: ct, counts: {} as never, small };

test('an opened image is told with its privacy first, and only what is so', () => {
  const own = { image: ct, prepared, frames: 1, notes: [] };
  expect(ownNotes(own, 0, matrixEn.words, 'en')).toEqual([matrixEn.words.private]);
  const film = {
    image: { ...ct, rows: 2500, columns: 2000, lowIsWhite: true },
    prepared: { ...prepared, small: { ...small, factor: 3 } },
    frames: 12,
    notes: [{ code: 'burnedIn', data: {} }] as const,
  };
  for (const [words, language] of [
    [matrixEn.words, 'en'],
    [matrixEs.words, 'es'],
  ] as const) {
    const told = ownNotes(film, 2, words, language);
    expect(told).toHaveLength(6);
    expect(told.join(' ')).toMatch(/MONOCHROME1.*1\/3/);
    for (const sentence of told) expect(sentence).toMatch(/\.$/);
  }
  expect(ownNotes(film, 2, matrixEn.words, 'en')[1]).toBe('Of 3 files the first was opened.');
});

test('the corner says what kind of image it is, where that is known', () => {
  const lines = (image: PlainImage) => cornerLines({ ...prepared, image }, matrixEs.words, 'es');
  expect(lines({ ...ct, modality: 'MG' })[0]).toBe('Su imagen: mamografía');
  expect(lines({ ...ct, modality: 'constructor' })[0]).toBe('Su imagen');
  expect(lines({ ...ct, lowIsWhite: true })).toHaveLength(3);
});
