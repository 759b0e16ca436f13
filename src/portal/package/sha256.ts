const BLOCK = 64;

/** The first 32 bits of the fractional parts of the square or cube roots of the first primes. */
function rootBits(count: number, power: number): Uint32Array {
  const bits = new Uint32Array(count);
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.some((prime) => next % prime === 0)) continue;
    bits[primes.length] = (next ** power % 1) * 2 ** 32;
    primes.push(next);
  }
  return bits;
}

const START = rootBits(8, 1 / 2);
const ROUND = rootBits(64, 1 / 3);
const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/**
 * SHA-256 (FIPS 180-4) in hexadecimal. Written out because `crypto.subtle` is missing where a page comes by http, as in
 * many hospitals' own networks, and a package must be the same bytes there.
 */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length / 2 ** 29);
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += BLOCK) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(at + 4 * i);
    mix(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, words: Uint32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const [near, far] = [words[i - 2]!, words[i - 15]!];
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}
