import { createRng } from '../../../math/rng';
import type { CurveName } from '../modelParabola';

/** A loss of one weight: its value, its slope, where its lowest point is. */
export interface LossCurve {
  readonly loss: (w: number) => number;
  readonly slope: (w: number) => number;
  /** w of the lowest point, and of another valley if there is one. */
  readonly lowest: number;
  readonly shallow: number | null;
  /** Half the width that is shown before anything leaves the picture. */
  readonly half: number;
  /** Top of the picture at that width. */
  readonly top: number;
}

/** L = w^2 (Fig. 8). */
const parabola: LossCurve = {
  loss: (w) => w * w,
  slope: (w) => 2 * w,
  lowest: 0,
  shallow: null,
  half: 4,
  top: 16,
};

const valleysLoss = (w: number): number => (w * w - 4) ** 2 / 8 - w / 2 + 1.5;
const valleysSlope = (w: number): number => (w * (w * w - 4) - 1) / 2;

/** L = (w^2 - 4)^2 / 8 - w / 2 + 3/2: a shallow valley at the left, a deep one at the right. */
const valleys: LossCurve = {
  loss: valleysLoss,
  slope: valleysSlope,
  lowest: 2.1149075,
  shallow: -1.8608059,
  half: 3.25,
  top: 8,
};

/**
 * A curve that nobody has seen: a single valley, or two, mirrored and moved by the seed. The lowest point stays well
 * inside -4..4.
 */
export function hiddenCurve(hill: number): LossCurve {
  const rng = createRng(hill * 7 + 3);
  const side = rng.next() < 0.5 ? -1 : 1;
  const shift = (rng.next() - 0.5) * 1.6;
  const lift = rng.next() * 2;
  if (hill % 3 === 0) {
    const center = side * (0.8 + 1.6 * rng.next());
    const bend = 0.3 + 0.4 * rng.next();
    return {
      loss: (w) => bend * (w - center) ** 2 + lift,
      slope: (w) => 2 * bend * (w - center),
      lowest: center,
      shallow: null,
      half: 4,
      top: 16,
    };
  }
  const inner = (w: number): number => side * (w - shift);
  return {
    loss: (w) => valleysLoss(inner(w)) + lift,
    slope: (w) => side * valleysSlope(inner(w)),
    lowest: side * valleys.lowest + shift,
    shallow: side * valleys.shallow! + shift,
    half: 4,
    top: 16,
  };
}

export function curveOf(name: CurveName, hill: number): LossCurve {
  if (name === 'hidden') return hiddenCurve(hill);
  return name === 'parabola' ? parabola : valleys;
}
