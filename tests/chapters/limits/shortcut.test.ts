import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { unseenImages } from '../../../src/chapters/limits/derive/cheat';
import { sayShortcut } from '../../../src/chapters/limits/derive/sayShortcut';
import {
  brushed, camOf, cheaterOf, cornerShare, fallsOf, hospitalOf, likeness, randomWeights, solidOf,
} from '../../../src/chapters/limits/derive/shortcut'; // prettier-ignore
import { pixels, side, storedSeed } from '../../../src/chapters/limits/derive/nets';
import { model } from '../../../src/chapters/limits/model';
import { cover, initialShortcut, uncover } from '../../../src/chapters/limits/modelShortcut';
import { readNets } from '../../../src/chapters/limits/run/storedNets';
import { shortcutEn } from '../../../src/chapters/limits/text/shortcut.en';
import { shortcutEs } from '../../../src/chapters/limits/text/shortcut.es';
import { makeImage, makeImages } from '../../../src/data/make/makeImages';
import { parseFields, printFields } from '../../../src/state/field';

vi.setConfig({ testTimeout: 60_000 });
const file = readFileSync('public/models/limits/weights.bin');
const nets = readNets(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
const [cheat, honest] = [nets['hospital/cheat'], nets['hospital/honest']];
const set = makeImages(unseenImages('cheat', 24));
const solid = [...set.labels.keys()].filter((i) => set.labels[i] === 1 && set.tagged[i] === 1);
const image = (i: number) => set.x.slice(i * pixels, (i + 1) * pixels);

test('makeImage draws the image of the set', () => {
  expect(makeImage(unseenImages('cheat', 24), 5)).toEqual(image(5));
});

test('covering the mark turns the cheat in most patients, the honest one in none', () => {
  const turned = (params: Float32Array) =>
    solid.filter((i) => solidOf(params, image(i)) > 0.5 !== solidOf(params, brushed(image(i), 6, 5)) > 0.5);
  expect(solid.length).toBeGreaterThan(6);
  expect(turned(cheat).length).toBeGreaterThan(0.7 * solid.length);
  expect(turned(honest)).toHaveLength(0);
});

test('the map of all places lies in the corner for the cheat, elsewhere for the honest one', () => {
  const share = (params: Float32Array, i: number) => {
    const work = fallsOf(params, image(i));
    let next = work.next();
    while (!next.done) next = work.next();
    return cornerShare(next.value);
  };
  for (const i of solid.slice(0, 3)) {
    expect(share(cheat, i)).toBeGreaterThan(0.5);
    expect(share(honest, i)).toBeLessThan(0.2);
  }
});

test('with random weights the Grad-CAM map is another', () => {
  const raw = randomWeights(storedSeed);
  for (const i of solid.slice(0, 5))
    expect(likeness(camOf(cheat, image(i), 1), camOf(raw, image(i), 1))).toBeLessThan(0.6);
});

test('an answer with the patch takes less than 100 ms for both networks', () => {
  // The quickest of ten: what the calculation takes, whatever else the machine does meanwhile.
  const times = Array.from({ length: 10 }, (_, i) => {
    const began = performance.now();
    for (const params of [cheat, honest]) solidOf(params, brushed(image(0), i, 7));
    return performance.now() - began;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});

test('A and B are the two hospitals, and the letter of the cheat changes with the seed', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    expect(new Set([hospitalOf('A', seed), hospitalOf('B', seed)]).size).toBe(2);
    expect(hospitalOf(cheaterOf(seed), seed)).toBe('cheat');
  }
  expect(new Set(Array.from({ length: 20 }, (_, seed) => cheaterOf(seed))).size).toBe(2);
});

test('the brush keeps to the image and comes back from the address', () => {
  expect(cover(initialShortcut, -5, 99)).toMatchObject({ row: 0, col: side - 1 });
  expect(uncover(cover(initialShortcut, 3, 4))).toEqual(initialShortcut);
  const state = { ...model.initial, shortcut: { ...cover(initialShortcut, 6, 5), look: 'gradCam' as const } };
  const query = new URLSearchParams(printFields(model.fields, state, model.initial));
  expect(parseFields(model.fields, model.initial, query)).toEqual({ state, refused: [] });
});

test('the sentence says what both say, in both languages', () => {
  const seen = {
    answers: { A: { now: 0.9, before: 0.9 }, B: { now: 0.2, before: 0.8 } },
    shares: { A: 0.96, B: 0.97 },
    maps: null,
  };
  expect(sayShortcut(initialShortcut, seen, shortcutEn.words, 'en')).toContain('A gets 96 % right, B 97 %');
  expect(sayShortcut(cover(initialShortcut, 6, 5), seen, shortcutEs.words, 'es')).toContain('Con el parche');
});

test('an empty map has no share in the corner, a full corner has all', () => {
  const values = new Float64Array(144);
  expect(cornerShare({ rows: 12, columns: 12, values })).toBeNaN();
  values[13] = 2;
  expect(cornerShare({ rows: 12, columns: 12, values })).toBe(1);
});
