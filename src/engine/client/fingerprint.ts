import { mix32 } from '../../math/rng';

const known = new WeakMap<Float32Array, string>();

/** Two 32-bit hashes of the numbers of an array; computed once per array. */
function hashOf(values: Float32Array): string {
  let hash = known.get(values);
  if (hash === undefined) {
    const bits = new Uint32Array(
      values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength),
    );
    let [a, b] = [bits.length, 0x9e3779b9];
    for (const word of bits) {
      a = mix32(a ^ word);
      b = (Math.imul(b, 31) + word) >>> 0;
    }
    hash = `${bits.length}:${a}:${b}`;
    known.set(values, hash);
  }
  return hash;
}

/**
 * A short text that is equal when two plain values are: typed arrays count by their numbers.
 * @param value numbers, strings, arrays, plain objects and Float32Arrays, nested; arrays must not be changed afterwards
 */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Float32Array ? hashOf(part) : part));
}

const identities = new WeakMap<object, number>();
let identitiesGiven = 0;

/**
 * A short text that is equal when two plain values are, and all typed arrays in them are the very same: for images,
 * which are too many to be compared number by number.
 * @param value numbers, strings, arrays, plain objects and typed arrays, nested; arrays must not be changed afterwards
 */
export function identityKey(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    let identity = identities.get(part);
    if (identity === undefined) identities.set(part, (identity = identitiesGiven += 1));
    return `#${identity}`;
  });
}
