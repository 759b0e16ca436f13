import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickPoints, pointSet } from '../../../src/data/points';
import { tiltedClouds } from '../../../src/data/tiltedClouds';
import { affineOf, applyAffine, undoAffine } from '../../../src/chapters/pixels/derive/affine';
import { halfPlane, lineThrough } from '../../../src/chapters/pixels/derive/halfPlane';
import { bestLine, bestTurn, rightCount } from '../../../src/chapters/pixels/derive/lineScore';
import {
  bestOf,
  cloudPoints,
  drawnAxes,
  linearScene,
  putBestLine,
  putBestTurn,
  ringPoints,
} from '../../../src/chapters/pixels/derive/representation';
import {
  initialRepresentation as initial,
  moveOrigin,
  pointAxis,
  straightAxes,
} from '../../../src/chapters/pixels/modelRepresentation';

const straight = { angle: 0, shift1: 0, shift2: 0, scale: 1, shear: 0 };

describe('affineOf', () => {
  test('untouched axes give W = 1 and b = 0', () => {
    const { w11, w12, w21, w22, b1, b2 } = affineOf(straight);
    expect([w11, w12, w21, w22]).toEqual([1, 0, -0, 1]);
    expect([b1, b2].map(Math.abs)).toEqual([0, 0]);
  });

  test('a quarter turn makes the old x2 the new x1', () => {
    const [x1, x2] = applyAffine(affineOf({ ...straight, angle: 90 }), [0, 2]);
    expect(x1).toBeCloseTo(2, 12);
    expect(x2).toBeCloseTo(0, 12);
  });

  test('the new origin has the new coordinates 0, 0', () => {
    const map = affineOf({ angle: -35, shift1: 0.6, shift2: -0.5, scale: 1.5, shear: 0.4 });
    const [x1, x2] = applyAffine(map, [0.6, -0.5]);
    expect(x1).toBeCloseTo(0, 12);
    expect(x2).toBeCloseTo(0, 12);
  });

  test('turning alone keeps every length; scale multiplies it; shear keeps areas', () => {
    const lengthOf = (axes: Parameters<typeof affineOf>[0]) => {
      const [p, q] = applyAffine(affineOf(axes), [3, 4]);
      return Math.hypot(p, q);
    };
    expect(lengthOf({ ...straight, angle: 27 })).toBeCloseTo(5, 12);
    expect(lengthOf({ ...straight, angle: 27, scale: 2 })).toBeCloseTo(10, 12);
    const { w11, w12, w21, w22 } = affineOf({ ...straight, angle: 10, shear: 0.7 });
    expect(w11 * w22 - w12 * w21).toBeCloseTo(1, 12);
  });

  test('undoAffine undoes applyAffine', () => {
    const small = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(small, small, small, small, small, (turn, shift1, shift2, x1, x2) => {
        const map = affineOf({ angle: turn * 60, shift1, shift2, scale: 1.3, shear: -0.6 });
        const [y1, y2] = undoAffine(map, applyAffine(map, [x1, x2]));
        expect(y1).toBeCloseTo(x1, 9);
        expect(y2).toBeCloseTo(x2, 9);
      }),
    );
  });

  test('a map that squeezes the plane cannot be undone', () => {
    expect(() => undoAffine({ w11: 1, w12: 2, w21: 2, w22: 4, b1: 0, b2: 0 }, [1, 1])).toThrow(RangeError);
  });
});

describe('bestLine', () => {
  test('separates what can be separated', () => {
    for (const seed of [1, 2, 3]) expect(bestLine(tiltedClouds(40, seed)).right).toBe(40);
  });

  test('its rule gets as many right as it says', () => {
    for (const seed of [1, 2, 3, 4]) {
      const points = pointSet('ring', 80, seed);
      const best = bestLine(points);
      expect(rightCount(points, best.rule)).toBe(best.right);
    }
  });

  test('no line of a fine search beats it', () => {
    const points = pointSet('ring', 60, 11);
    const { right } = bestLine(points);
    for (let turn = 0; turn < 360; turn += 1) {
      const angle = (turn * Math.PI) / 180;
      for (let b = -3; b <= 3; b += 0.05) {
        expect(rightCount(points, { n1: Math.cos(angle), n2: Math.sin(angle), b })).toBeLessThanOrEqual(
          right,
        );
      }
    }
  });

  test('XOR of four corners: three of four', () => {
    const corners = { x: Float32Array.of(0, 0, 1, 0.1, 0.1, 1, 1, 1.2), y: Float32Array.of(0, 1, 1, 0) };
    expect(bestLine(corners).right).toBe(3);
  });
});

describe('bestTurn', () => {
  test('no angle of a fine search beats it', () => {
    const points = pickPoints(
      cloudPoints,
      Array.from({ length: 30 }, (_, i) => i),
    );
    const { angle, right } = bestTurn(points);
    const score = (degrees: number) => {
      const turn = (degrees * Math.PI) / 180;
      return rightCount(points, { n1: Math.cos(turn), n2: Math.sin(turn), b: 0 });
    };
    expect(score(angle)).toBe(right);
    for (let degrees = -180; degrees < 180; degrees += 0.25)
      expect(score(degrees)).toBeLessThanOrEqual(right);
  });
});

describe('linearScene', () => {
  test('the clouds: 46 of 60 untouched, 50 turned, all 60 turned and shifted', () => {
    expect(linearScene(initial).right).toBe(46);
    expect(linearScene(putBestTurn(initial)).right).toBe(50);
    expect(linearScene(putBestLine(initial)).right).toBe(60);
    expect(linearScene({ ...initial, angle: -35, shift1: 0.65, shift2: -0.45 }).right).toBe(60);
  });

  test('the ring: no line gets more than 89 of 120', () => {
    const ring = { ...initial, part: 'ring' } as const;
    expect(bestOf('ring').right).toBe(89);
    expect(linearScene(putBestLine(ring)).right).toBe(89);
    expect(Array.from(ringPoints.y).filter((y) => y === 1)).toHaveLength(60);
  });

  test('the new coordinates say what the rule says', () => {
    const scene = linearScene({ ...initial, angle: -20, shift1: 0.4, shift2: 0.2, scale: 1.4, shear: 0.3 });
    let right = 0;
    scene.points.y.forEach((y, i) => (right += (scene.moved[2 * i]! > 0 ? 1 : 0) === y ? 1 : 0));
    expect(right).toBe(scene.right);
  });

  test('scaling changes no score; shearing moves the line', () => {
    const turned = { ...initial, angle: -35, shift1: 0.65, shift2: -0.45 };
    expect(linearScene({ ...turned, scale: 2 }).right).toBe(60);
    expect(linearScene({ ...turned, shear: 1 }).right).toBeLessThan(60);
  });
});

describe('drawnAxes', () => {
  test('begin at the new origin, point along the angle, and carry a tick at every new unit', () => {
    const { origin, end1, ticks1 } = drawnAxes(affineOf({ ...straight, angle: 30, shift1: 1, scale: 2 }));
    expect(origin[0]).toBeCloseTo(1, 12);
    expect((Math.atan2(end1[1] - origin[1], end1[0] - origin[0]) * 180) / Math.PI).toBeCloseTo(30, 9);
    expect(Math.hypot(end1[0] - origin[0], end1[1] - origin[1])).toBeCloseTo(2, 12);
    expect(ticks1).toHaveLength(8);
  });
});

describe('updates', () => {
  test('moveOrigin holds the origin inside its range', () => {
    expect(moveOrigin(initial, 9, -9)).toMatchObject({ shift1: 3, shift2: -3 });
  });

  test('pointAxis turns the axis to the place, and keeps still on the origin itself', () => {
    expect(pointAxis(initial, 0, -2).angle).toBe(-90);
    expect(pointAxis(initial, 0, 0)).toBe(initial);
  });

  test('straightAxes takes everything back but the data', () => {
    expect(straightAxes({ ...initial, part: 'ring', angle: 4, shear: 1, scale: 2 })).toEqual({
      ...initial,
      part: 'ring',
    });
  });
});

describe('halfPlane', () => {
  const box = { x0: -1, x1: 1, y0: -1, y1: 1 };
  const area = (corners: readonly (readonly [number, number])[]) =>
    Math.abs(
      corners.reduce((sum, [x, y], k) => {
        const [u, v] = corners[(k + 1) % corners.length]!;
        return sum + (x * v - u * y) / 2;
      }, 0),
    );

  test('the rule x > 0 keeps the right half', () => {
    expect(area(halfPlane(box, { n1: 1, n2: 0, b: 0 }))).toBeCloseTo(2, 12);
  });

  test('a rule and its opposite share the box between them', () => {
    const rule = { n1: 0.7, n2: -1.2, b: 0.33 };
    const other = { n1: -0.7, n2: 1.2, b: -0.33 };
    expect(area(halfPlane(box, rule)) + area(halfPlane(box, other))).toBeCloseTo(4, 9);
  });

  test('a line outside of the box leaves all or nothing', () => {
    expect(halfPlane(box, { n1: 1, n2: 0, b: 5 })).toHaveLength(4);
    expect(halfPlane(box, { n1: 1, n2: 0, b: -5 })).toHaveLength(0);
    expect(lineThrough(box, { n1: 1, n2: 0, b: 5 })).toBeNull();
  });

  test('the line through the box has its two ends on the edges', () => {
    expect(lineThrough(box, { n1: 1, n2: 0, b: -0.5 })).toEqual([
      [0.5, -1],
      [0.5, 1],
    ]);
  });
});
