import { describe, expect, test } from 'vitest';
import {
  bendShape,
  blend,
  cubeEdges,
  gridPoints,
  hiddenOf,
  middleOf,
  outputRule,
  presence,
  stopsOf,
} from '../../../src/chapters/pixels/derive/bend';
import { layerOutputs } from '../../../src/chapters/pixels/derive/layerOutputs';
import { ringPoints } from '../../../src/chapters/pixels/derive/representation';
import { project3, viewWithTop } from '../../../src/chapters/pixels/derive/view3';
import { networkForward } from '../../../src/math/network';
import { initialParameters } from '../../../src/math/networkShape';

const params = initialParameters(bendShape, 9);

describe('layerOutputs', () => {
  test('gives the numbers of networkForward for every point', () => {
    const x = ringPoints.x.subarray(0, 20);
    const layers = layerOutputs(bendShape, params, x);
    for (let p = 0; p < 10; p += 1) {
      const { a } = networkForward(bendShape, params, [x[2 * p]!, x[2 * p + 1]!]);
      a.forEach((units, l) =>
        units.forEach((value, u) => expect(layers[l]![p * units.length + u]).toBeCloseTo(value, 6)),
      );
    }
  });
});

describe('gridPoints', () => {
  test('rules the plane both ways, with the two axes marked', () => {
    const { x, perLine, isAxis } = gridPoints(2, 1, 10);
    expect(isAxis).toHaveLength(10);
    expect(isAxis.filter(Boolean)).toHaveLength(2);
    expect(x).toHaveLength(2 * 10 * perLine);
    expect([x[0], x[1]]).toEqual([-2, -2]);
    expect([x[2 * (perLine - 1)], x[2 * (perLine - 1) + 1]]).toEqual([-2, 2]);
  });
});

describe('blend', () => {
  const stops = stopsOf(hiddenOf(params, ringPoints.x), middleOf(params), 20);

  test('is exact at the three stops', () => {
    expect(blend(stops, 0)).toBe(stops.raw);
    expect(blend(stops, 1)).toBe(stops.first);
    expect(blend(stops, 2)).toBe(stops.second);
  });

  test('half way, every point is half way', () => {
    const half = blend(stops, 1.5);
    half.forEach((value, i) => expect(value).toBeCloseTo((stops.first[i]! + stops.second[i]!) / 2, 6));
  });

  test('all hidden stops stay inside the picture', () => {
    for (const places of [stops.first, stops.second])
      places.forEach((value) => expect(Math.abs(value)).toBeLessThan(1));
  });

  test('presence is 1 at its stop and 0 at the others', () => {
    expect([presence(1, 1), presence(1, 0), presence(1, 2), presence(0, 0.125)]).toEqual([1, 0, 0, 0.5]);
  });
});

describe('viewWithTop', () => {
  test('the top direction is up, however the thing is turned', () => {
    for (const turn of [0, 40, 200]) {
      const [x = 1, y = 0] = project3(viewWithTop([1, -1, 1], turn), [1, -1, 1]);
      expect(x).toBeCloseTo(0, 1);
      expect(y).toBeGreaterThan(1.6);
    }
  });

  test('right and up are of length 1 and at right angles', () => {
    const { right, up } = viewWithTop([0.2, -0.8, 0.4], 65);
    const dot = (p: readonly number[], q: readonly number[]) => p.reduce((sum, v, k) => sum + v * q[k]!, 0);
    expect(dot(right, right)).toBeCloseTo(1, 12);
    expect(dot(up, up)).toBeCloseTo(1, 12);
    expect(dot(right, up)).toBeCloseTo(0, 12);
  });

  test('a top of nothing still gives a view', () => {
    const { up } = viewWithTop([0, 0, 0], 0);
    expect(up.every(Number.isFinite)).toBe(true);
  });
});

test('the cube of three units has twelve edges inside the picture', () => {
  const edges = cubeEdges(middleOf(params), 30);
  expect(edges).toHaveLength(12);
  edges.forEach((edge) => edge.forEach((value) => expect(Math.abs(value)).toBeLessThan(1)));
});

test('outputRule says what the network says', () => {
  const { second, answer } = hiddenOf(params, ringPoints.x);
  const { n1, n2, b } = outputRule(params);
  answer.forEach((a, i) => {
    expect(n1 * second[2 * i]! + n2 * second[2 * i + 1]! + b > 0).toBe(a > 0.5);
  });
});
