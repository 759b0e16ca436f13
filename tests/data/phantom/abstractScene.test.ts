import { expect, test } from 'vitest';
import { abstractShape, clutteredScene } from '../../../src/data/phantom/abstractScene';
import { objectKinds } from '../../../src/data/phantom/objects';

test('abstractShape(): the same seed with another object keeps the background', () => {
  const [disc, ring] = (['disc', 'ring'] as const).map((kind) => abstractShape(64, 5, kind));
  const changed = disc!.image.stored.filter((value, i) => value !== ring!.image.stored[i]).length;
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(0.25 * 64 * 64);
});

test.each(objectKinds)('abstractShape(%s): the object differs from the background next to it', (kind) => {
  const shape = abstractShape(64, 9, kind);
  const other = abstractShape(64, 9, kind === 'disc' ? 'star' : 'disc');
  const differs = shape.lesion.reduce(
    (sum, value, i) =>
      sum +
      (value === 1 || other.lesion[i] === 1 ? Math.abs(shape.image.stored[i]! - other.image.stored[i]!) : 0),
    0,
  );
  expect(differs).toBeGreaterThan(500);
  expect(shape.findings[0]!.kind).toBe(kind);
});

test('clutteredScene("nothing") is a scene without an object', () => {
  const empty = clutteredScene(48, 3, 'nothing');
  expect(empty.findings).toEqual([]);
  expect(empty.lesion.every((value) => value === 0)).toBe(true);
  expect(empty.image.stored).not.toEqual(clutteredScene(48, 3, 'disc').image.stored);
});
