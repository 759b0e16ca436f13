import { describe, expect, test } from 'vitest';
import {
  bestChannel,
  channelValues,
  compositePixels,
  contrastsAt,
  cropAround,
  cropPixels,
  holdInside,
  lightOf,
  markRings,
  nextMark,
  pixelAt,
  startOwn,
} from '../../../src/chapters/pixels/derive/channels';
import { channelsRows } from '../../../src/chapters/pixels/derive/channelsRows';
import { sayChannels } from '../../../src/chapters/pixels/derive/sayChannels';
import { makeEye } from '../../../src/chapters/pixels/eye/makeEye';
import { model } from '../../../src/chapters/pixels/model';
import {
  initialChannels as initial,
  markOf,
  orders,
  plainDisplay,
  putMark,
} from '../../../src/chapters/pixels/modelChannels';
import { stepsChannels } from '../../../src/chapters/pixels/stepsChannels';
import { channelsEn } from '../../../src/chapters/pixels/text/channels.en';
import { channelsEs } from '../../../src/chapters/pixels/text/channels.es';
import { identityRescale, type PlainImage } from '../../../src/data/image';

const eye = makeEye();
const aneurysms = eye.findings.filter(({ kind }) => kind === 'microaneurysm');

/** 2 rows of 3 pixels: red 1..6, green 11..16, blue 21..26. */
const tiny: PlainImage = {
  rows: 2,
  columns: 3,
  channels: 3,
  stored: Uint8Array.from({ length: 18 }, (_, i) => 1 + Math.floor(i / 3) + 10 * (i % 3)),
  bits: 8,
  rescale: identityRescale,
  name: 'tiny',
};

describe('the bundled retina', () => {
  test('the marked place is one of its microaneurysms', () => {
    const mark = markOf(initial);
    const nearest = Math.min(...aneurysms.map((a) => Math.hypot(a.row - mark.row, a.column - mark.col)));
    expect(nearest).toBeLessThan(0.05);
  });

  test('green shows the marked microaneurysm best, red least', () => {
    const { r, g, b } = contrastsAt(eye.image, markOf(initial));
    expect(g.contrast).toBeGreaterThan(b.contrast);
    expect(b.contrast).toBeGreaterThan(r.contrast);
    expect(g.contrast).toBeCloseTo(0.621, 2);
    expect(bestChannel(contrastsAt(eye.image, markOf(initial)))).toBe('g');
  });

  test('green beats red in every microaneurysm, and blue in all but one, where little light is left', () => {
    const all = aneurysms.map(({ row, column, radius }) =>
      contrastsAt(eye.image, { row, col: column, radius }),
    );
    expect(all.every(({ r, g }) => g.contrast > r.contrast)).toBe(true);
    expect(all.filter(({ g, b }) => b.contrast > g.contrast)).toHaveLength(1);
    expect(Math.max(...all.map(({ b }) => b.background))).toBeLessThan(40);
  });

  test('the answer of the predict card is what the pixels say', () => {
    const step = stepsChannels.find(({ id }) => id === 'channels-best');
    const predict = step?.predict;
    if (predict?.kind !== 'choice') throw new Error('no choice');
    expect(predict.correct({ ...model.initial, channels: initial })).toBe(
      bestChannel(contrastsAt(eye.image, markOf(initial))),
    );
  });
});

describe('compositePixels', () => {
  test('as recorded, gives the stored numbers', () => {
    expect([...compositePixels(tiny, initial).subarray(0, 8)]).toEqual([1, 11, 21, 255, 2, 12, 22, 255]);
  });

  test('a channel that is off is black; a gain multiplies and is cut at the top', () => {
    const shown = compositePixels(tiny, { ...initial, r: false, gainG: 2, gainB: 12 });
    expect([...shown.subarray(0, 4)]).toEqual([0, 22, 252, 255]);
    expect(compositePixels(tiny, { ...initial, gainB: 13 })[2]).toBe(255);
  });

  test('grb paints green in red light and red in green, with their own gains', () => {
    const shown = compositePixels(tiny, { ...initial, order: 'grb', gainR: 3 });
    expect([...shown.subarray(0, 4)]).toEqual([11, 3, 21, 255]);
  });

  test('12-bit numbers are shown over their whole range', () => {
    const deep = { ...tiny, bits: 12, stored: Uint16Array.from({ length: 18 }, () => 4095) };
    expect([...compositePixels(deep, initial).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  test('every order is a relabeling: it loses no number and can be undone', () => {
    const plain = compositePixels(tiny, initial);
    for (const order of orders) {
      const swapped = compositePixels(tiny, { ...initial, order });
      const back = plain.map((_, i) => {
        const name = (['r', 'g', 'b'] as const)[i % 4];
        if (!name) return 255;
        const light = 'rgb'.indexOf(lightOf(order, name));
        return swapped[i - (i % 4) + light]!;
      });
      expect([...back]).toEqual([...plain]);
    }
  });
});

test('contrast is |lesion - background| / background: 60 in 100 is 0.4', () => {
  const side = 41;
  const mark = { row: 20.5, col: 20.5, radius: 4 };
  const stored = new Uint8Array(3 * side * side);
  for (let row = 0; row < side; row += 1) {
    for (let col = 0; col < side; col += 1) {
      const inside = Math.hypot(row + 0.5 - 20.5, col + 0.5 - 20.5) <= markRings(mark).lesion;
      stored.set(inside ? [60, 150, 0] : [100, 100, 0], 3 * (row * side + col));
    }
  }
  const image = { ...tiny, rows: side, columns: side, stored };
  const { r, g, b } = contrastsAt(image, mark);
  expect(r).toEqual({ lesion: 60, background: 100, contrast: 0.4 });
  expect(g.contrast).toBeCloseTo(0.5, 12);
  expect(b.contrast).toBe(0);
});

test('a mark outside of the image has no contrast, and no NaN', () => {
  expect(contrastsAt(tiny, { row: 500, col: 500, radius: 2 }).g).toEqual({
    lesion: 0,
    background: 0,
    contrast: 0,
  });
});

describe('cropAround', () => {
  test('keeps the place in the middle and is moved inwards at the edges', () => {
    expect(cropAround(eye.image, 100, 120, 15)).toEqual({ row: 93, col: 113, rows: 15, cols: 15 });
    expect(cropAround(eye.image, 2, 255, 15)).toEqual({ row: 0, col: 241, rows: 15, cols: 15 });
  });

  test('is the whole image where that is smaller', () => {
    expect(cropAround(tiny, 1, 1, 15)).toEqual({ row: 0, col: 0, rows: 2, cols: 3 });
  });
});

test('channelValues and cropPixels cut the same patch', () => {
  const crop = { row: 1, col: 1, rows: 1, cols: 2 };
  expect([...channelValues(tiny, 'g', crop)]).toEqual([15, 16]);
  expect([...cropPixels(compositePixels(tiny, initial), 3, crop)]).toEqual([5, 15, 25, 255, 6, 16, 26, 255]);
  expect(pixelAt(tiny, 1, 2)).toEqual({ r: 6, g: 16, b: 26 });
});

describe('updates', () => {
  const marks = aneurysms.map(({ row, column, radius }) => ({ row, col: column, radius }));

  test('nextMark walks through all lesions and comes round', () => {
    const seen = new Set<number>();
    let mark = markOf(initial);
    for (let k = 0; k < marks.length; k += 1) {
      mark = nextMark(marks, mark);
      seen.add(mark.row);
    }
    expect(seen.size).toBe(marks.length);
    expect(mark.row).toBeCloseTo(initial.markRow, 1);
  });

  test('nextMark from anywhere else begins with the first', () => {
    expect(nextMark(marks, { row: 1, col: 1, radius: 2 })).toBe(marks[0]);
  });

  test('holdInside leaves a state that fits as it is, and brings a far one in', () => {
    expect(holdInside(initial, eye.image)).toBe(initial);
    expect(holdInside({ ...initial, row: 900, markCol: 900 }, tiny)).toMatchObject({ row: 1, markCol: 3 });
  });

  test('startOwn puts loupe and mark in the middle of the new image, uncovered', () => {
    const own = startOwn({ ...initial, covered: true, order: 'bgr' }, eye.image);
    expect(own).toMatchObject({ source: 'own', row: 128, markCol: 128.5, covered: false, order: 'rgb' });
  });

  test('plainDisplay switches everything on, as recorded', () => {
    const changed = { ...initial, r: false, gainB: 2, order: 'brg' } as const;
    expect(plainDisplay(changed)).toEqual(initial);
  });

  test('putMark puts the mark', () => {
    expect(markOf(putMark(initial, { row: 5, col: 6, radius: 3 }))).toEqual({ row: 5, col: 6, radius: 3 });
  });
});

test('the numbers to be saved are the patch under the loupe, with the contrasts and settings', () => {
  const [header, rows] = channelsRows(eye.image, initial, contrastsAt(eye.image, markOf(initial)));
  expect(rows).toHaveLength(225);
  expect(rows[0]).toHaveLength(header.length);
  expect(header.slice(0, 5)).toEqual(['row', 'column', 'r', 'g', 'b']);
  const middle = rows.find(([row, col]) => row === initial.row && col === initial.col);
  const { r, g, b } = pixelAt(eye.image, initial.row, initial.col);
  expect(middle).toEqual([initial.row, initial.col, r, g, b]);
});

describe('sayChannels', () => {
  const contrasts = contrastsAt(eye.image, markOf(initial));
  const { r, g, b } = pixelAt(eye.image, initial.row, initial.col);

  test('says the pixel and the contrasts, in English', () => {
    expect(sayChannels(eye.image, initial, contrasts, channelsEn.words, 'en')).toBe(
      `The pixel in row 125, column 66 holds red ${r}, green ${g}, blue ${b}. ` +
        'The marked lesion has a contrast of 0.298 in red, 0.621 in green and 0.521 in blue.',
    );
  });

  test('tells nothing while the channels are covered', () => {
    const text = sayChannels(eye.image, { ...initial, covered: true }, contrasts, channelsEn.words, 'en');
    expect(text).toContain('covered');
    expect(text).not.toContain('0.621');
  });

  test('says what is off and how it is painted, in Spanish', () => {
    const state = { ...initial, b: false, order: 'grb' } as const;
    const text = sayChannels(eye.image, state, contrasts, channelsEs.words, 'es');
    expect(text).toContain('0,621 en verde');
    expect(text).toContain('Apagado: azul.');
    expect(text).toContain('El rojo se pinta con luz verde, el verde con rojo y el azul con azul.');
  });
});

test('a link carries gains, switches, order, mark and loupe, and refuses what is out of range', () => {
  const changed = {
    ...model.initial,
    channels: { ...initial, g: false, gainB: 2.5, order: 'bgr', row: 7, markCol: 33.5, view: 'mark' },
  } as typeof model.initial;
  const query = new URLSearchParams();
  for (const each of model.fields) {
    const text = each.print(changed, model.initial);
    if (text !== null) query.set(each.key, text);
  }
  expect(query.toString()).toBe('g=0&gainB=2.5&order=bgr&loupeRow=7&markCol=33.5&view=mark');
  let back = model.initial;
  for (const each of model.fields) {
    const text = query.get(each.key);
    if (text !== null) back = each.parse(back, text) ?? back;
  }
  expect(back).toEqual(changed);
  const gain = model.fields.find(({ key }) => key === 'gainB');
  for (const bad of ['-1', '3.01', 'NaN', '1e999', '']) expect(gain?.parse(model.initial, bad)).toBeNull();
});

test('each step of this figure sets its state whatever came before, and twice is as good as once', () => {
  const moved = {
    ...model.initial,
    channels: { ...initial, order: 'brg', covered: true, gainR: 0 },
  } as const;
  for (const { set } of stepsChannels) {
    const once = set?.(moved) ?? moved;
    expect(set?.(once)).toEqual(once);
    expect(once.channels).toEqual(set?.(model.initial).channels);
  }
});
