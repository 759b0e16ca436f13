import type { Rng } from '../../math/rng';
import { cover, ellipse, mix, uniform } from './field';
import type { Field } from './field';

/** The kinds of finding in a diabetic fundus, smallest first. */
export type LesionKind = 'microaneurysm' | 'exudate' | 'hemorrhage';

/** A lesion in the phantom's coordinates (-1..1, y down). */
export interface FundusLesion {
  readonly kind: LesionKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Stretch of a hemorrhage along its axis (1: round) and the axis in radians. */
  readonly stretch: number;
  readonly angle: number;
}

/** The four numbers that the lesions must keep away from or gather around. */
export interface Landmarks {
  readonly macula: { readonly x: number; readonly y: number };
  readonly disc: { readonly x: number; readonly y: number };
}

/** How much of each channel a lesion takes away: blood takes green most, so green shows it best. */
const absorbed: Record<'microaneurysm' | 'hemorrhage', readonly [number, number, number]> = {
  microaneurysm: [0.35, 0.72, 0.6],
  hemorrhage: [0.42, 0.75, 0.65],
};
const exudateColor = [250, 220, 118] as const;

const inkAt = (field: Field, x: number, y: number) => {
  const size = Math.sqrt(field.length);
  const index = (v: number) => Math.min(size - 1, Math.max(0, Math.floor(((v + 1) / 2) * size)));
  return field[index(y) * size + index(x)]!;
};

/** A place on the retina away from the disc, away from the rim, and not on a vessel. */
function freePlace(rng: Rng, { macula, disc }: Landmarks, vessels: readonly Field[], radius: number) {
  for (let tries = 0; ; tries += 1) {
    const [angle, far] = [uniform(rng, 0, 2 * Math.PI), uniform(rng, 0.14, 0.72)];
    const [x, y] = [0.5 * macula.x + far * Math.cos(angle), 0.5 * macula.y + far * Math.sin(angle)];
    const around = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((k) =>
      [1, 2.6].map((ring) => [
        x + ring * radius * Math.cos(k * 0.785),
        y + ring * radius * Math.sin(k * 0.785),
      ]),
    );
    const onVessel = around.some(([u, v]) => vessels.some((field) => inkAt(field, u!, v!) > 0.15));
    const nearDisc = Math.hypot(x - disc.x, y - disc.y) < 0.24;
    if (tries > 60 || (!nearDisc && !onVessel && Math.hypot(x, y) < 0.8)) return { x, y };
  }
}

/**
 * The lesions of one diabetic fundus; microaneurysms lie clear of the vessels and of each other.
 * @param severity 0 to 1
 * @param vessels drawn vessels, to keep clear of
 */
export function placeLesions(
  rng: Rng,
  severity: number,
  marks: Landmarks,
  vessels: readonly Field[],
): FundusLesion[] {
  const lesions: FundusLesion[] = [];
  const clear = (x: number, y: number, radius: number) =>
    lesions.every((other) => Math.hypot(x - other.x, y - other.y) > 3 * (radius + other.radius));
  const add = (kind: LesionKind, count: number, from: number, to: number, stretch: number) => {
    for (let k = 0; k < count; k += 1) {
      const radius = uniform(rng, from, to);
      let place = freePlace(rng, marks, vessels, radius);
      for (let tries = 0; tries < 40 && !clear(place.x, place.y, radius); tries += 1)
        place = freePlace(rng, marks, vessels, radius);
      lesions.push({
        kind,
        ...place,
        radius,
        stretch: uniform(rng, 1, stretch),
        angle: uniform(rng, 0, Math.PI),
      });
    }
  };
  add('hemorrhage', Math.floor(1 + 5 * severity * uniform(rng, 0.3, 1)), 0.028, 0.056, 1.7);
  add('microaneurysm', Math.floor(3 + 9 * severity * uniform(rng, 0.5, 1)), 0.014, 0.022, 1);
  if (rng.next() < 0.35 + 0.5 * severity) {
    const center = freePlace(rng, marks, vessels, 0.1);
    const count = Math.floor(5 + 14 * severity * uniform(rng, 0.3, 1));
    for (let k = 0; k < count; k += 1) {
      const [angle, far] = [uniform(rng, 0, 2 * Math.PI), Math.abs(0.1 + 0.05 * rng.normal())];
      const [x, y] = [center.x + far * Math.cos(angle), center.y + far * Math.sin(angle)];
      const spot = { x, y, radius: uniform(rng, 0.011, 0.026), stretch: 1, angle: 0 };
      const onFinding = lesions.some(
        (other) =>
          other.kind !== 'exudate' && Math.hypot(x - other.x, y - other.y) < 3 * other.radius + spot.radius,
      );
      if (!onFinding) lesions.push({ kind: 'exudate', ...spot });
    }
  }
  return lesions;
}

/** Paints a lesion into the three channel fields, and marks what it covers. */
export function paintLesion(
  channels: readonly Field[],
  size: number,
  lesion: FundusLesion,
  rough: Field,
  marked: Field,
): void {
  const { kind, x: cx, y: cy, radius, stretch, angle } = lesion;
  const reach = 1.6 * radius * stretch + 0.03;
  const index = (v: number) => Math.floor(((v + 1) / 2) * size);
  for (let row = Math.max(0, index(cy - reach)); row <= Math.min(size - 1, index(cy + reach)); row += 1) {
    for (
      let column = Math.max(0, index(cx - reach));
      column <= Math.min(size - 1, index(cx + reach));
      column += 1
    ) {
      const i = row * size + column;
      const [x, y] = [((column + 0.5) / size) * 2 - 1, ((row + 0.5) / size) * 2 - 1];
      const out = ellipse(x, y, cx, cy, radius * stretch, radius, angle);
      const ragged = kind === 'hemorrhage' ? 0.22 * rough[i]! : 0;
      const edge = kind === 'hemorrhage' ? 0.13 : 0.008 / radius / 1.4;
      const m = cover(1 - out - ragged, edge);
      if (m === 0) continue;
      if (m >= 0.5) marked[i] = 1;
      for (let c = 0; c < 3; c += 1) {
        const channel = channels[c]!;
        channel[i] =
          kind === 'exudate'
            ? mix(channel[i]!, exudateColor[c]!, 0.9 * m)
            : channel[i]! * (1 - absorbed[kind][c]! * m);
      }
    }
  }
}
