import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  colorAt,
  colorTable,
  cssColor,
  defaultRange,
  inkOn,
  paintGrid,
  parseStops,
  type Rgb,
} from '../../src/plot/paint';

const css = readFileSync(new URL('../../src/plot/plot.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");
const stopsOf = (part: string, name: string) =>
  parseStops(new RegExp(`--map-${name}:([^;]+);`).exec(part)?.[1] ?? '');
const hex = (color: Rgb) => color.map((channel) => channel.toString(16).padStart(2, '0')).join('');

describe('the color maps of the stylesheet', () => {
  test.each([
    [light, 'class', [0, 0.25, 0.5, 0.75, 1], ['ea9a70', 'f5cbb3', 'f4f4f4', 'b4d2ee', '6ba6dc']],
    [dark, 'class', [0, 0.25, 0.5, 0.75, 1], ['8f3f1a', '4a2718', '121314', '15304a', '1f5a92']],
    [light, 'signed', [0, 0.25, 0.5, 0.75, 1], ['6b3fa0', 'b79fd6', 'f1f2f2', '86c3a6', '0f6b4b']],
    [dark, 'signed', [0, 0.25, 0.5, 0.75, 1], ['c9a4f2', '6a5285', '161819', '33715a', '6fd6a8']],
    [light, 'activation', [0, 0.5, 1], ['0a0b0b', '6f777c', 'f2f4f5']],
    [light, 'image', [0, 1], ['000000', 'ffffff']],
  ] as const)('have the agreed colors at their stops (%#: %s)', (part, name, places, colors) => {
    const stops = stopsOf(part, name);
    expect(places.map((place) => hex(colorAt(stops, place)))).toEqual(colors);
  });
  test('are linear in sRGB between stops and held at the ends', () => {
    const stops = stopsOf(light, 'image');
    expect(colorAt(stops, 0.25)).toEqual([64, 64, 64]);
    expect(colorAt(stops, -3)).toEqual([0, 0, 0]);
    expect(colorAt(stops, 9)).toEqual([255, 255, 255]);
  });
});

test('parseStops reads rgb() and hex, and answers gray for an unusable list', () => {
  expect(parseStops('rgb(1, 2, 3), #fff')).toEqual([
    [1, 2, 3],
    [255, 255, 255],
  ]);
  expect(parseStops('#0A0b0B,rgb(1 2 3)')).toEqual([
    [10, 11, 11],
    [1, 2, 3],
  ]);
  expect(parseStops('#12345, tomato, rgb(1, 2), #000000')).toEqual([
    [0, 0, 0],
    [255, 255, 255],
  ]);
  expect(parseStops('')).toEqual([
    [0, 0, 0],
    [255, 255, 255],
  ]);
});

describe('paintGrid', () => {
  const table = colorTable([
    [0, 0, 0],
    [255, 255, 255],
  ]);
  const bytes = (pixels: Uint32Array) => [...new Uint8ClampedArray(pixels.buffer)];

  test('gives the low value the first color, the high value the last, and holds what lies outside', () => {
    expect(bytes(paintGrid([-160, 240, 40, -1000, 3000], -160, 240, table))).toEqual(
      [0, 255, 128, 0, 255].flatMap((gray) => [gray, gray, gray, 255]),
    );
  });
  test('leaves NaN transparent', () => {
    expect(bytes(paintGrid([Number.NaN], 0, 1, table))).toEqual([0, 0, 0, 0]);
  });
  test('becomes a threshold when the window has no width', () => {
    expect(bytes(paintGrid([9, 10], 10, 10, table)).filter((_, index) => index % 4 === 0)).toEqual([0, 255]);
  });
  test('paints 200 x 200 well within a frame', () => {
    const values = Float32Array.from({ length: 40_000 }, (_, index) => Math.sin(index));
    paintGrid(values, -1, 1, table);
    let least = Infinity;
    for (let run = 0; run < 10; run++) {
      const start = performance.now();
      paintGrid(values, -1, 1, table);
      least = Math.min(least, performance.now() - start);
    }
    expect(least).toBeLessThan(16);
  });
});

test('colorTable at strength 0.55 uses the middle 55 % of the map', () => {
  const table = new Uint8ClampedArray(colorTable(stopsOf(light, 'image'), 0.55).buffer);
  expect([table[0], table.at(-2)]).toEqual([57, 198]);
});

test('defaultRange is 0 to 1 for classes and centered at zero for signs', () => {
  expect(defaultRange('class', [5])).toEqual([0, 1]);
  expect(defaultRange('activation', [5])).toEqual([-1, 1]);
  expect(defaultRange('signed', [-0.5, 0.25])).toEqual([-0.5, 0.5]);
  expect(defaultRange('signed', [0, 0])).toEqual([-1, 1]);
  expect(defaultRange('image', [3, 9, Number.NaN])).toEqual([3, 9]);
});

test('inkOn gives at least 4.5 : 1 on every gray', () => {
  for (let gray = 0; gray < 256; gray++) {
    const share = gray / 255;
    const light = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    const contrast = inkOn([gray, gray, gray]) === '#000000' ? (light + 0.05) / 0.05 : 1.05 / (light + 0.05);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  }
});

test('cssColor writes what a stylesheet reads', () => {
  expect(cssColor([0, 79, 154])).toBe('rgb(0, 79, 154)');
});
