import type { Codec } from '../../state/codec';

/** A case that the learner has placed: coordinates in tenths of a standard deviation, class 0 or 1. */
export interface OwnPoint {
  readonly x: number;
  readonly y: number;
  readonly label: 0 | 1;
}

export const MOST_OWN = 60;
/** Own points stay inside the plane, in tenths. */
const EDGE = 32;

const coarse = (value: number): number =>
  Number.isFinite(value) ? Math.max(-EDGE, Math.min(EDGE, Math.round(value * 10))) / 10 + 0 : 0;

/** A point on the grid of tenths, inside the plane, wherever it was asked for. */
export function ownPoint(x: number, y: number, label: 0 | 1): OwnPoint {
  return { x: coarse(x), y: coarse(y), label };
}

/** One point in an address: x, y in tenths and the class, `-12_30_1`. */
export const ownPointCodec: Codec<OwnPoint> = {
  parse(text) {
    const found = /^(-?\d{1,2})_(-?\d{1,2})_([01])$/.exec(text);
    if (!found) return null;
    const [x, y] = [Number(found[1]), Number(found[2])];
    if (Math.abs(x) > EDGE || Math.abs(y) > EDGE) return null;
    return { x: x / 10 + 0, y: y / 10 + 0, label: found[3] === '1' ? 1 : 0 };
  },
  print: ({ x, y, label }) => `${Math.round(x * 10) + 0}_${Math.round(y * 10) + 0}_${label}`,
};
