import { scaleLinear, scaleLog } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, extentOf, makeScale, makeTicks, niceInterval } from '../../src/plot/scales';

describe('makeScale', () => {
  test('maps the ends of the domain to the ends of the range, and back', () => {
    const scale = makeScale('linear', [-3, 3], [40, 400]);
    expect([scale.toPixel(-3), scale.toPixel(0), scale.toPixel(3)]).toEqual([40, 220, 400]);
    expect(scale.toValue(130)).toBeCloseTo(-1.5, 12);
  });
  test('a log scale puts equal ratios at equal distances', () => {
    const scale = makeScale('log', [0.001, 1], [300, 0]);
    expect(scale.toPixel(0.01)).toBeCloseTo(200, 9);
    expect(scale.toValue(100)).toBeCloseTo(0.1, 12);
    expect(Number.isFinite(scale.toPixel(0))).toBe(false);
  });
  test('toValue undoes toPixel for any linear domain', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, span, share) => {
          const scale = makeScale('linear', [from, from + span], [0, 500]);
          const value = from + share * span;
          expect(Math.abs(scale.toValue(scale.toPixel(value)) - value)).toBeLessThan(
            1e-6 * (Math.abs(value) + span),
          );
        },
      ),
    );
  });
});

const kinds = [
  ['linear', () => scaleLinear(), fc.integer({ min: -1e6, max: 1e6 }).map((thousandth) => thousandth / 1000)],
  ['log', () => scaleLog(), fc.double({ min: -9, max: 9, noNaN: true }).map((power) => 10 ** power)],
] as const;

describe.each(kinds)('a %s scale', (kind, reference, number) => {
  test('puts every value where D3 puts it, either way round', () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.double({ min: -50, max: 850, noNaN: true }),
        (from, to, value, pixel) => {
          fc.pre(Math.abs(from - to) > 1e-3 * Math.max(Math.abs(from), Math.abs(to)));
          const own = makeScale(kind, [from, to], [400, 20]);
          const d3 = reference().domain([from, to]).range([400, 20]);
          const place = d3(value);
          expect(Math.abs(own.toPixel(value) - place)).toBeLessThan(1e-9 * (1 + Math.abs(place)));
          const back = d3.invert(pixel);
          const size = Math.abs(from) + Math.abs(to) + Math.abs(back);
          expect(Math.abs(own.toValue(pixel) - back)).toBeLessThan(1e-9 * size);
        },
      ),
    );
  });
  test('puts a domain without width in the middle, and NaN nowhere', () => {
    const scale = makeScale(kind, [2, 2], [0, 500]);
    expect([scale.toPixel(2), scale.toPixel(7)]).toEqual([250, 250]);
    expect(scale.toPixel(Number.NaN)).toBeNaN();
  });
});

describe('makeTicks', () => {
  test('gives the ticks of D3 on a linear scale, either way round', () => {
    const [, , number] = kinds[0];
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 20 }), (from, to, count) => {
        const ticks = makeTicks(makeScale('linear', [from, to], [0, 400]), count);
        expect(ticks).toEqual(scaleLinear().domain([from, to]).ticks(count));
      }),
    );
  });
  test('gives the ticks of D3 on a log scale that holds one power of ten at most', () => {
    const within = fc.tuple(
      fc.integer({ min: -6, max: 6 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(
        within,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        ([power, place], width, count, turned) => {
          const low = 10 ** (power + place);
          const high = low * 10 ** width;
          // At a power of ten itself, rounding decides whether it is inside.
          for (const end of [low, high]) {
            const decade = Math.log10(end);
            fc.pre(Math.abs(decade - Math.round(decade)) > 1e-6);
          }
          const domain: [number, number] = turned ? [high, low] : [low, high];
          expect(makeTicks(makeScale('log', domain, [0, 400]), count)).toEqual(
            scaleLog().domain(domain).ticks(count),
          );
        },
      ),
    );
  });
  test('gives whole numbers for a plane from -3 to 3', () => {
    expect(makeTicks(makeScale('linear', [-3, 3], [0, 400]), 7)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });
  test('gives powers of ten on a log scale, thinned in strides that hold 1', () => {
    expect(makeTicks(makeScale('log', [1e-5, 1], [0, 400]), 10)).toEqual([1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1]);
    expect(makeTicks(makeScale('log', [1e-5, 1], [0, 400]), 3)).toEqual([1e-4, 1e-2, 1]);
  });
});

test('clamp holds a value inside, whichever way round the interval is', () => {
  expect([clamp(5, [0, 2]), clamp(5, [2, 0]), clamp(-1, [2, 0]), clamp(1, [0, 2])]).toEqual([2, 2, 0, 1]);
});

test('extentOf skips NaN and infinity, and falls back when nothing is left', () => {
  expect(extentOf([3, Number.NaN, -1, Infinity])).toEqual([-1, 3]);
  expect(extentOf([Number.NaN], [7, 8])).toEqual([7, 8]);
});

test('niceInterval rounds outwards and gives a single value some room', () => {
  expect(niceInterval([0.03, 0.69])).toEqual([0, 0.8]);
  expect(niceInterval([0.69, 0.03])).toEqual([0.8, 0]);
  const [low, high] = niceInterval([2, 2]);
  expect(high).toBeGreaterThan(low);
});

test('niceInterval rounds as D3 does', () => {
  const [, , number] = kinds[0];
  fc.assert(
    fc.property(number, number, fc.integer({ min: 1, max: 12 }), (from, to, count) => {
      fc.pre(from !== to);
      expect(niceInterval([from, to], count)).toEqual(scaleLinear().domain([from, to]).nice(count).domain());
    }),
  );
});
