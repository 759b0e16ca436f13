import { pointSet, type Points } from '../../../data/points';
import { tiltedClouds } from '../../../data/tiltedClouds';
import type { RepresentationState } from '../modelRepresentation';
import { affineOf, applyAffine, undoAffine, type Affine, type Axes, type Pair } from './affine';
import { bestLine, bestTurn, rightCount, type LineRule } from './lineScore';

/** Lesions of two grades: enhancement and ADC (after Fig. 4). */
export const cloudPoints: Points = tiltedClouds(60, 6);
/** Blood values, too high or too low in any direction being abnormal. */
export const ringPoints: Points = pointSet('ring', 120, 4);

export function pointsOf(part: RepresentationState['part']): Points {
  return part === 'clouds' ? cloudPoints : ringPoints;
}

/** What the axes set by hand do to the cases. */
export interface LinearScene {
  readonly points: Points;
  readonly map: Affine;
  /** The rule x1' > 0, written in the old coordinates. */
  readonly rule: LineRule;
  /** The same cases in the new coordinates, [n, 2]. */
  readonly moved: Float32Array;
  /** Cases that lie on the wrong side of the line. */
  readonly wrong: readonly boolean[];
  readonly right: number;
  readonly count: number;
}

export function linearScene(state: Axes & Pick<RepresentationState, 'part'>): LinearScene {
  const points = pointsOf(state.part);
  const map = affineOf(state);
  const rule = { n1: map.w11, n2: map.w12, b: map.b1 };
  const moved = moveAll(map, points.x);
  return {
    points,
    map,
    rule,
    moved,
    wrong: Array.from(points.y, (label, i) => (moved[2 * i]! > 0 ? 1 : 0) !== label),
    right: rightCount(points, rule),
    count: points.y.length,
  };
}

/** x' of every point of [n, 2]. */
export function moveAll(map: Affine, x: Float32Array): Float32Array {
  const out = new Float32Array(x.length);
  for (let i = 0; i < x.length; i += 2) {
    const [x1, x2] = applyAffine(map, [x[i]!, x[i + 1]!]);
    out[i] = x1;
    out[i + 1] = x2;
  }
  return out;
}

/** Length of the drawn half of a new axis, in units of the old plane. */
export const AXIS_REACH = 2;

/** The new axes as they lie in the old plane: where they begin, their ends, and a tick at every new unit. */
export interface DrawnAxes {
  readonly origin: Pair;
  readonly end1: Pair;
  readonly end2: Pair;
  readonly ticks1: readonly Pair[];
  readonly ticks2: readonly Pair[];
}

export function drawnAxes(map: Affine): DrawnAxes {
  const origin = undoAffine(map, [0, 0]);
  const one = undoAffine(map, [1, 0]);
  const two = undoAffine(map, [0, 1]);
  const along = (unit: Pair, by: number): Pair => [
    origin[0] + by * (unit[0] - origin[0]),
    origin[1] + by * (unit[1] - origin[1]),
  ];
  const reach = (unit: Pair) => AXIS_REACH / Math.hypot(unit[0] - origin[0], unit[1] - origin[1]);
  const ticks = (unit: Pair) => {
    const most = Math.floor(reach(unit) + 1e-9);
    return Array.from({ length: 2 * most + 1 }, (_, k) => k - most)
      .filter((k) => k !== 0)
      .map((k) => along(unit, k));
  };
  return {
    origin,
    end1: along(one, reach(one)),
    end2: along(two, reach(two)),
    ticks1: ticks(one),
    ticks2: ticks(two),
  };
}

/** The state whose axes are the best line that there is for its cases; upright, unscaled. */
export function putBestLine(state: RepresentationState): RepresentationState {
  const { n1, n2, b } = bestOf(state.part).rule;
  return {
    ...state,
    angle: (Math.atan2(n2, n1) * 180) / Math.PI,
    // The foot of the perpendicular from the old origin: the nearest place on the line.
    shift1: -b * n1,
    shift2: -b * n2,
    scale: 1,
    shear: 0,
  };
}

const cache = new Map<Points, ReturnType<typeof bestLine>>();

/** The best that any straight line can do for the cases of a part. */
export function bestOf(part: RepresentationState['part']): ReturnType<typeof bestLine> {
  const points = pointsOf(part);
  let known = cache.get(points);
  if (!known) {
    known = bestLine(points);
    cache.set(points, known);
  }
  return known;
}

/** The state turned as well as turning alone can do, the origin staying where it was. */
export function putBestTurn(state: RepresentationState): RepresentationState {
  return {
    ...state,
    angle: bestTurn(pointsOf(state.part)).angle,
    shift1: 0,
    shift2: 0,
    scale: 1,
    shear: 0,
  };
}
