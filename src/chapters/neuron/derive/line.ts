/** Weights and bias of a neuron with two inputs: its line is where w1 x1 + w2 x2 + b = 0. */
export interface Cut {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A square part of the plane around the origin: from -half to half on both axes. */
export type Half = number;

export const sizeOf = ({ w1, w2 }: Pick<Cut, 'w1' | 'w2'>): number => Math.hypot(w1, w2);
export const sumAt = ({ w1, w2, b }: Cut, { x, y }: Spot): number => w1 * x + w2 * y + b;

/** Weights smaller than this draw no line: every case gets nearly the same answer. */
const LEAST = 1e-6;

/**
 * The part of the line where the sum equals z that lies in the square; null when none does.
 * The ends come in the order in which a quarter turn to the left of w points.
 */
export function segmentOf(cut: Cut, z: number, half: Half): readonly [Spot, Spot] | null {
  const size = sizeOf(cut);
  if (!(size > LEAST)) return null;
  const n = { x: cut.w1 / size, y: cut.w2 / size };
  const u = { x: -n.y, y: n.x };
  const offset = (z - cut.b) / size;
  const foot = { x: n.x * offset, y: n.y * offset };
  let from = -Infinity;
  let to = Infinity;
  for (const axis of ['x', 'y'] as const) {
    if (Math.abs(u[axis]) < 1e-12) {
      if (Math.abs(foot[axis]) > half) return null;
      continue;
    }
    const t1 = (-half - foot[axis]) / u[axis];
    const t2 = (half - foot[axis]) / u[axis];
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  if (!(from < to)) return null;
  const at = (t: number): Spot => ({ x: foot.x + t * u.x, y: foot.y + t * u.y });
  return [at(from), at(to)];
}

/** The line turned so that it runs through `moved` and still through `kept`; |w| and the sides stay as they are. */
export function turnLine(cut: Cut, moved: Spot, kept: Spot): Cut {
  const size = sizeOf(cut);
  const length = Math.hypot(moved.x - kept.x, moved.y - kept.y);
  if (!(size > LEAST) || !(length > LEAST)) return cut;
  const normal = { x: (moved.y - kept.y) / length, y: (kept.x - moved.x) / length };
  const side = normal.x * cut.w1 + normal.y * cut.w2 < 0 ? -1 : 1;
  const w1 = side * size * normal.x;
  const w2 = side * size * normal.y;
  return { w1, w2, b: -(w1 * kept.x + w2 * kept.y) };
}

/** The line slid, not turned, so that it runs through a spot: only the bias changes. */
export function slideLine({ w1, w2 }: Cut, through: Spot): Cut {
  return { w1, w2, b: -(w1 * through.x + w2 * through.y) };
}

/**
 * The same line with numbers inside their ranges: all three are scaled by one factor, which leaves the line in place
 * and only softens its edge.
 */
export function fitCut(cut: Cut, mostW: number, mostB: number): Cut {
  const factor = Math.min(
    1,
    mostW / Math.max(Math.abs(cut.w1), Math.abs(cut.w2), LEAST),
    mostB / Math.max(Math.abs(cut.b), LEAST),
  );
  return { w1: cut.w1 * factor, w2: cut.w2 * factor, b: cut.b * factor };
}

/** Least distance of the two grips of a line, in units of the plane. */
const APART = 1.2;
/** Grips keep away from the border of the plane by this much. */
const RIM = 0.25;

/**
 * Where the two grips of a line stand: as near as the line allows to where they were last put, inside the plane, and
 * far enough from each other to be taken one by one. Null when no line crosses the plane.
 */
export function gripsOf(cut: Cut, anchors: readonly [Spot, Spot], half: Half): readonly [Spot, Spot] | null {
  const ends = segmentOf(cut, 0, half - RIM);
  if (!ends) return null;
  const [start, end] = ends;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const u = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const along = (spot: Spot) => (spot.x - start.x) * u.x + (spot.y - start.y) * u.y;
  const inside = (t: number) => Math.min(length, Math.max(0, t));
  const at = (t: number): Spot => ({ x: start.x + t * u.x, y: start.y + t * u.y });
  let [t1, t2] = [inside(along(anchors[0])), inside(along(anchors[1]))];
  const need = Math.min(APART, length);
  if (Math.abs(t2 - t1) < need) {
    const middle = Math.min(length - need / 2, Math.max(need / 2, (t1 + t2) / 2));
    const half_ = t2 >= t1 ? need / 2 : -need / 2;
    [t1, t2] = [middle - half_, middle + half_];
  }
  return [at(t1), at(t2)];
}

/** Middle of the visible part of the line; null when there is none. */
export function middleOf(cut: Cut, half: Half): Spot | null {
  const ends = segmentOf(cut, 0, half);
  return ends && { x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 };
}

/** Which way a line went between two states, as the eye sees it on the plane's axes. */
export type Move = 'none' | 'turned' | 'right' | 'left' | 'up' | 'down' | 'appeared' | 'gone';

/** Names how the line moved, by the movement of its point nearest to the center of the plane. */
export function moveOf(before: Cut, now: Cut, half: Half): Move {
  const was = middleOf(before, half);
  const is = middleOf(now, half);
  if (!was || !is) return was === is ? 'none' : is ? 'appeared' : 'gone';
  const turn = angleBetween(before, now);
  // How far the old middle lies from the new line, along the new normal.
  const distance = -sumAt(now, was) / sizeOf(now);
  if (Math.abs(distance) < 0.005 && Math.abs(turn) < 0.003) return 'none';
  if (Math.abs(distance) < 0.35 * Math.abs(turn)) return 'turned';
  const nx = (now.w1 / sizeOf(now)) * distance;
  const ny = (now.w2 / sizeOf(now)) * distance;
  return Math.abs(nx) >= Math.abs(ny) ? (nx > 0 ? 'right' : 'left') : ny > 0 ? 'up' : 'down';
}

/** Signed angle from one normal to the other, radians. */
export function angleBetween(before: Cut, now: Cut): number {
  return Math.atan2(before.w1 * now.w2 - before.w2 * now.w1, before.w1 * now.w1 + before.w2 * now.w2);
}

/**
 * From where to where the line is pulled, seen from a spot: from the spot's foot on the line along the normal to the
 * next line. Null when either does not cross the plane there.
 */
export function pullOf(cut: Cut, next: Cut, spot: Spot, half: Half): readonly [Spot, Spot] | null {
  const ends = segmentOf(cut, 0, half);
  const size = sizeOf(cut);
  if (!ends) return null;
  const [start, end] = ends;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const u = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const along = (spot.x - start.x) * u.x + (spot.y - start.y) * u.y;
  const t = Math.min(length * 0.9, Math.max(length * 0.1, along));
  const from = { x: start.x + t * u.x, y: start.y + t * u.y };
  const n = { x: cut.w1 / size, y: cut.w2 / size };
  // Where the next line cuts the normal through `from`.
  const slope = next.w1 * n.x + next.w2 * n.y;
  if (Math.abs(slope) < 1e-9) return null;
  const reach = -sumAt(next, from) / slope;
  if (!(Math.abs(reach) < 2 * half)) return null;
  return [from, { x: from.x + reach * n.x, y: from.y + reach * n.y }];
}
