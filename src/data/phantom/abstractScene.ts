import { createRng, hash32 } from '../../math/rng';
import type { Rng } from '../../math/rng';
import { identityRescale } from '../image';
import { normalNoise, toBytes } from '../transform/levels';
import { bodyBackground, plainBackground } from './abstractBackground';
import type { Background } from './abstractBackground';
import { blur } from './blur';
import { checkSize, coordinate, uniform } from './field';
import { drawObject } from './objects';
import type { AbstractObject, ObjectKind } from './objects';
import type { Phantom } from './truth';

/** Paints background and object, a little blur, noise. */
function render(
  rng: Rng,
  size: number,
  kind: ObjectKind | 'nothing',
  background: Background,
  object: AbstractObject,
): Phantom {
  const gain = (rng.next() < 0.5 ? -1 : 1) * uniform(rng, 42, 118);
  const levels = new Float32Array(size * size);
  const lesion = new Uint8Array(size * size);
  let [most, clearest] = [0, 0];
  for (let i = 0; i < levels.length; i += 1) {
    const [x, y] = [coordinate(i % size, size), coordinate(Math.floor(i / size), size)];
    const there = kind === 'nothing' ? 0 : object.at(x, y, i);
    levels[i] = background(x, y, i) + gain * there;
    if (there >= 0.5) lesion[i] = 1;
    if (there <= most) continue;
    most = there;
    clearest = i;
  }
  // The smallest dots fill no pixel of a small picture: the one that they fill most is theirs.
  if (most > 0) lesion[clearest] = 1;
  const noisy = normalNoise(blur(levels, size, 0.38), uniform(rng, 2, 9), rng);
  const place = {
    row: ((object.y + 1) / 2) * size,
    column: ((object.x + 1) / 2) * size,
    radius: (object.radius * size) / 2,
  };
  return {
    image: {
      rows: size,
      columns: size,
      channels: 1,
      stored: toBytes(noisy),
      bits: 8,
      rescale: identityRescale,
      name: 'Abstract',
    },
    findings: kind === 'nothing' ? [] : [{ kind, ...place }],
    lesion,
    anatomy: new Uint8Array(size * size).fill(1),
  };
}

/**
 * An abstract object before a plain background: the general source set for pretraining.
 * The same seed with another object keeps place, size and background.
 * @param size pixels along a side, 32 to 512
 * @returns 8-bit gray levels and the object's mask
 * @throws RangeError for any other size
 */
export function abstractShape(size: number, seed: number, kind: ObjectKind): Phantom {
  checkSize(size);
  const background = plainBackground(createRng(hash32(seed, 1)), size);
  const place = { centerX: 0, centerY: 0, spread: 0.5, radii: [0.16, 0.36] } as const;
  const object = drawObject(createRng(hash32(seed, 2)), size, kind, place);
  return render(createRng(hash32(seed, 3)), size, kind, background, object);
}

/** What the cluttered scenes may hold. */
export const sceneKinds = [
  'nothing',
  'disc',
  'ring',
  'blob',
  'square',
  'plus',
  'bar',
  'dots',
  'speckle',
  'fine grating',
  'arc',
  'triangle',
] as const satisfies readonly (ObjectKind | 'nothing')[];
export type SceneKind = (typeof sceneKinds)[number];

/**
 * An abstract object in a scene cluttered like a body: a harder source set for pretraining.
 * @param size pixels along a side, 32 to 512
 * @returns 8-bit gray levels and the object's mask
 * @throws RangeError for any other size
 */
export function clutteredScene(size: number, seed: number, kind: SceneKind): Phantom {
  checkSize(size);
  const { background, x, y } = bodyBackground(createRng(hash32(seed, 1)), size);
  const place = { centerX: x, centerY: y, spread: 0.45, radii: [0.15, 0.34] } as const;
  const object = drawObject(createRng(hash32(seed, 2)), size, kind === 'nothing' ? 'disc' : kind, place);
  return render(createRng(hash32(seed, 3)), size, kind, background, object);
}
