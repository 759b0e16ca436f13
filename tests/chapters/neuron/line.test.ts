import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitCut,
  gripsOf,
  middleOf,
  moveOf,
  pullOf,
  segmentOf,
  sizeOf,
  slideLine,
  sumAt,
  turnLine,
  type Cut,
} from '../../../src/chapters/neuron/derive/line';

const HALF = 3.25;
const usual: Cut = { w1: 1.2, w2: -0.8, b: 0.4 };
const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true });
const spot = fc.record({ x: number(3), y: number(3) });
const cuts = fc.record({ w1: number(4), w2: number(4), b: number(6) }).filter((cut) => sizeOf(cut) > 0.05);

describe('segmentOf', () => {
  test('both ends lie on the line and on the border', () => {
    fc.assert(
      fc.property(cuts, number(3), (cut, z) => {
        const ends = segmentOf(cut, z, HALF);
        for (const end of ends ?? []) {
          expect(sumAt(cut, end)).toBeCloseTo(z, 8);
          expect(Math.max(Math.abs(end.x), Math.abs(end.y))).toBeCloseTo(HALF, 8);
        }
      }),
    );
  });

  test('of the usual neuron it is the line of the figure', () => {
    const [from, to] = segmentOf(usual, 0, HALF)!;
    expect([from.x, from.y, to.x, to.y].map((value) => Number(value.toFixed(3)))).toEqual([
      -2.5, -3.25, 1.833, 3.25,
    ]);
  });

  test('without weights there is no line, and none when it lies outside', () => {
    expect(segmentOf({ w1: 0, w2: 0, b: 1 }, 0, HALF)).toBeNull();
    expect(segmentOf({ w1: 0.1, w2: 0, b: 4 }, 0, HALF)).toBeNull();
    expect(segmentOf({ w1: 0, w2: 0.1, b: 4 }, 0, HALF)).toBeNull();
  });
});

describe('moving the line by hand', () => {
  test('turnLine runs through both spots, keeps |w| and the sides', () => {
    fc.assert(
      fc.property(cuts, spot, spot, (cut, moved, kept) => {
        fc.pre(Math.hypot(moved.x - kept.x, moved.y - kept.y) > 0.1);
        const turned = turnLine(cut, moved, kept);
        expect(sumAt(turned, moved)).toBeCloseTo(0, 6);
        expect(sumAt(turned, kept)).toBeCloseTo(0, 6);
        expect(sizeOf(turned)).toBeCloseTo(sizeOf(cut), 8);
        expect(turned.w1 * cut.w1 + turned.w2 * cut.w2).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  test('turnLine of two equal spots changes nothing', () => {
    expect(turnLine(usual, { x: 1, y: 1 }, { x: 1, y: 1 })).toBe(usual);
  });

  test('slideLine changes the bias alone', () => {
    const slid = slideLine(usual, { x: 2, y: 1 });
    expect([slid.w1, slid.w2]).toEqual([1.2, -0.8]);
    expect(slid.b).toBeCloseTo(-1.6, 12);
    expect(sumAt(slid, { x: 2, y: 1 })).toBeCloseTo(0, 12);
  });

  test('fitCut scales all three numbers by one factor: the line stays', () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        const large = { w1: 5 * cut.w1, w2: 5 * cut.w2, b: 5 * cut.b };
        const fitted = fitCut(large, 4, 6);
        expect(Math.max(Math.abs(fitted.w1), Math.abs(fitted.w2))).toBeLessThanOrEqual(4 + 1e-9);
        expect(Math.abs(fitted.b)).toBeLessThanOrEqual(6 + 1e-9);
        const middle = middleOf(large, HALF);
        if (middle) expect(sumAt(fitted, middle)).toBeCloseTo(0, 6);
      }),
    );
    expect(fitCut(usual, 4, 6)).toEqual(usual);
  });

  test('gripsOf: on the line, inside the plane, apart from each other', () => {
    fc.assert(
      fc.property(cuts, spot, spot, (cut, a, b) => {
        const grips = gripsOf(cut, [a, b], HALF);
        const ends = segmentOf(cut, 0, HALF - 0.25);
        expect(grips === null).toBe(ends === null);
        if (!grips || !ends) return;
        const room = Math.hypot(ends[1].x - ends[0].x, ends[1].y - ends[0].y);
        for (const grip of grips) {
          expect(sumAt(cut, grip) / sizeOf(cut)).toBeCloseTo(0, 6);
          expect(Math.max(Math.abs(grip.x), Math.abs(grip.y))).toBeLessThanOrEqual(HALF);
        }
        const apart = Math.hypot(grips[1].x - grips[0].x, grips[1].y - grips[0].y);
        expect(apart).toBeGreaterThanOrEqual(Math.min(1.2, room) - 1e-6);
      }),
    );
  });
});

describe('moveOf names what the eye sees', () => {
  const upright: Cut = { w1: 1, w2: 0, b: 0 };
  const level: Cut = { w1: 0, w2: 1, b: 0 };
  test.each([
    [upright, { ...upright, b: -1 }, 'right'],
    [upright, { ...upright, b: 1 }, 'left'],
    [level, { ...level, b: -1 }, 'up'],
    [level, { ...level, b: 1 }, 'down'],
    [upright, { w1: 2, w2: 0, b: 0 }, 'none'],
    [upright, { w1: 1, w2: 0.4, b: 0 }, 'turned'],
    [upright, { w1: 0.1, w2: 0, b: 4 }, 'gone'],
    [{ w1: 0.1, w2: 0, b: 4 }, upright, 'appeared'],
    [{ w1: 0, w2: 0, b: 4 }, { w1: 0, w2: 0, b: 3 }, 'none'],
  ] as const)('%j to %j: %s', (before, now, move) => {
    expect(moveOf(before, now, HALF)).toBe(move);
  });
});

test('pullOf goes from the line to the next line, along the normal', () => {
  const next = { w1: 1.1, w2: -0.9, b: 0.1 };
  const [from, to] = pullOf(usual, next, { x: 1, y: 1 }, HALF)!;
  expect(sumAt(usual, from)).toBeCloseTo(0, 9);
  expect(sumAt(next, to)).toBeCloseTo(0, 9);
  expect((to.x - from.x) * usual.w2 - (to.y - from.y) * usual.w1).toBeCloseTo(0, 9);
});

test('pullOf is null where there is no line to pull, or the next one lies far away', () => {
  expect(pullOf({ w1: 0, w2: 0, b: 1 }, usual, { x: 0, y: 0 }, HALF)).toBeNull();
  expect(pullOf(usual, { w1: 0.01, w2: 0, b: 4 }, { x: 0, y: 0 }, HALF)).toBeNull();
});
