import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/portal/package/sha256';

test('sha256() of "abc" is the digest that the standard gives', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('sha256() is what the platform computes, at every length around a block', () => {
  const same = (bytes: Uint8Array) => {
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  };
  for (let length = 0; length <= 130; length += 1) same(new Uint8Array(length).fill(length));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => same(bytes)));
});
