/** A seeded generator: the same seed gives the same numbers, in the same order, on every machine. */
export interface Rng {
  /** Uniform in [0, 1), 32 bits of randomness. */
  next(): number;
  /** Standard normal (mean 0, standard deviation 1). */
  normal(): number;
  /** Uniform whole number in 0..n-1; throws RangeError unless n is a whole number above 0. */
  int(n: number): number;
  /** A random order of 0..n-1 (Fisher-Yates). */
  shuffle(n: number): Uint32Array;
}

/**
 * Scrambles 32 bits so that every input bit moves every output bit (Wellons' lowbias32).
 * @param x any number, taken as an unsigned 32-bit integer
 * @returns an unsigned 32-bit integer
 */
export function mix32(x: number): number {
  let h = x >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * Hash of a list of whole numbers: randomness by address instead of by order, so a graphics card gets the same bits.
 * @param keys whole numbers, each taken modulo 2^32
 * @returns an unsigned 32-bit integer
 */
export function hash32(...keys: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const key of keys) h = mix32(h ^ (key >>> 0));
  return h;
}

/**
 * The hash as a number in [0, 1) with 24 bits, exact in single precision.
 * @param keys whole numbers, each taken modulo 2^32
 */
export function hashUniform(...keys: readonly number[]): number {
  return (hash32(...keys) >>> 8) / 0x1000000;
}

/**
 * Makes a generator (Doty-Humphrey's sfc32) from a seed.
 * @param seed any finite number; its whole part modulo 2^32 counts
 */
export function createRng(seed: number): Rng {
  let a = hash32(seed, 1);
  let b = hash32(seed, 2);
  let c = hash32(seed, 3);
  let counter = 1;
  let spare: number | undefined;

  const bits = (): number => {
    const t = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + t) >>> 0;
    return t;
  };
  for (let i = 0; i < 12; i += 1) bits();

  const next = (): number => bits() / 0x100000000;
  const int = (n: number): number => {
    if (!Number.isInteger(n) || n < 1)
      throw new RangeError(`int(n): n must be a whole number above 0, got ${n}`);
    return Math.floor(next() * n);
  };
  return {
    next,
    int,
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      const angle = 2 * Math.PI * next();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    shuffle(n) {
      const order = Uint32Array.from({ length: n }, (_, i) => i);
      for (let i = n - 1; i > 0; i -= 1) {
        const j = int(i + 1);
        const kept = order[i]!;
        order[i] = order[j]!;
        order[j] = kept;
      }
      return order;
    },
  };
}
