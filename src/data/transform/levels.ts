import type { Rng } from '../../math/rng';

/** Gray levels of one channel, 0 (black) to 255 (white), row by row. */
export type Levels = Float32Array;

/**
 * Another gray scale: 255 · (level / 255)^gamma · gain + offset. Gamma over 1 darkens the middle, under 1 lightens it.
 * @returns new levels, not clipped at the top
 */
export function tone(levels: Levels, gamma: number, gain: number, offset: number): Levels {
  const toned = new Float32Array(levels.length);
  const flat = gamma === 1;
  for (let i = 0; i < levels.length; i += 1) {
    const share = levels[i]! / 255;
    const held = share < 0 ? 0 : share > 1 ? 1 : share;
    toned[i] = 255 * gain * (flat ? held : held ** gamma) + offset;
  }
  return toned;
}

/** Five numbers from -1 to 1: how the brightness of one coil runs over the picture. */
export function drawBias(rng: Rng): Float32Array {
  return Float32Array.from({ length: 5 }, () => 2 * rng.next() - 1);
}

/**
 * Uneven brightness as of a receiving coil: every level times exp(strength · a quadratic of its place).
 * @param strength 0 (even) to about 0.7 (one side twice as bright as the other)
 * @returns new levels
 */
export function shade(levels: Levels, columns: number, bias: Float32Array, strength: number): Levels {
  const shaded = new Float32Array(levels.length);
  const rows = levels.length / columns;
  for (let row = 0; row < rows; row += 1) {
    const y = (2 * row + 1) / rows - 1;
    const fixed = bias[1]! * y + bias[4]! * (y * y - 0.33);
    for (let column = 0; column < columns; column += 1) {
      const x = (2 * column + 1) / columns - 1;
      const field = fixed + bias[0]! * x + 0.7 * bias[2]! * x * y + bias[3]! * (x * x - 0.33);
      const i = row * columns + column;
      shaded[i] = levels[i]! * Math.exp(strength * field);
    }
  }
  return shaded;
}

/**
 * Noise of a magnitude image (Rician): normal noise in two channels, of which the length is seen.
 * @param sigma standard deviation in levels; 0 leaves the levels as they are
 */
export function ricianNoise(levels: Levels, sigma: number, rng: Rng): Levels {
  const noisy = new Float32Array(levels.length);
  for (let i = 0; i < levels.length; i += 1) {
    const real = levels[i]! + sigma * rng.normal();
    const other = sigma * rng.normal();
    noisy[i] = sigma === 0 ? levels[i]! : Math.sqrt(real * real + other * other);
  }
  return noisy;
}

/** Levels with independent normal noise of the given standard deviation. */
export function normalNoise(levels: Levels, sigma: number, rng: Rng): Levels {
  const noisy = new Float32Array(levels.length);
  for (let i = 0; i < levels.length; i += 1) noisy[i] = levels[i]! + sigma * rng.normal();
  return noisy;
}

/** Levels as whole numbers 0..255. */
export function toBytes(levels: Levels): Uint8Array {
  const bytes = new Uint8Array(levels.length);
  for (let i = 0; i < levels.length; i += 1) {
    const level = Math.round(levels[i]!);
    bytes[i] = level < 0 ? 0 : level > 255 ? 255 : level;
  }
  return bytes;
}
