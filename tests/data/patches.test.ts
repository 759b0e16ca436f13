import { expect, test } from 'vitest';
import {
  patchInput,
  patchPurity,
  patchSide,
  patchTissues,
  patchValues,
  purePatches,
  tissuePatches,
} from '../../src/data/patches';
import { abdomenCt } from '../../src/data/phantom/abdomenCt';

const slice = abdomenCt(256, 1);

test.each(patchTissues)('purePatches(%s): the slice holds at least 20 of them', (tissue) => {
  expect(purePatches(slice, tissue).length).toBeGreaterThanOrEqual(20);
});

test('tissuePatches() with the same seed is the same set, with another one another', () => {
  expect(tissuePatches([slice], 5, 2)).toEqual(tissuePatches([slice], 5, 2));
  expect(tissuePatches([slice], 5, 2).values).not.toEqual(tissuePatches([slice], 5, 3).values);
});

test('tissuePatches(): as many of each tissue, each patch pure in the label map', () => {
  const { values, labels, places } = tissuePatches([slice, abdomenCt(256, 2)], 12, 4);
  expect(values.length).toBe(48 * patchSide ** 2);
  for (const label of [0, 1, 2, 3]) expect(labels.filter((each) => each === label).length).toBe(12);
  const slices = [slice, abdomenCt(256, 2)];
  places.forEach((place, n) => {
    const purity = patchPurity(slices[place.slice]!, place.row, place.column, patchTissues[labels[n]!]!);
    expect(purity).toBe(1);
  });
});

test('tissuePatches() without noise are the numbers of the slice', () => {
  const { values, places } = tissuePatches([slice], 3, 4, 0);
  const { row, column } = places[5]!;
  expect(values.slice(5 * 64, 6 * 64)).toEqual(patchValues(slice, row, column));
});

test('tissuePatches(): the mean of a patch puts the four tissues in the order air, fat, soft, bone', () => {
  const { values, labels } = tissuePatches([slice], 40, 4);
  const range = patchTissues.map((_, label) => {
    const means = [...labels].flatMap((each, n) =>
      each === label ? [values.slice(n * 64, (n + 1) * 64).reduce((sum, value) => sum + value, 0) / 64] : [],
    );
    return [Math.min(...means), Math.max(...means)] as const;
  });
  const [air, fat, soft, bone] = range.map(([low, high]) => ({ low, high }));
  expect(air!.high).toBeLessThan(-900);
  expect(fat!.low).toBeGreaterThan(-130);
  expect(fat!.high).toBeLessThan(-30);
  expect(soft!.low).toBeGreaterThan(0);
  expect(soft!.high).toBeLessThan(230);
  expect(bone!.low).toBeGreaterThan(250);
});

test('tissuePatches() from a slice too small for bone says which tissue is missing', () => {
  expect(() => tissuePatches([abdomenCt(32, 1)], 1, 1)).toThrow(/No 8 x 8 patch of pure/);
});

test('patchInput() is HU / 250, clamped to four units', () => {
  expect([...patchInput([-1000, -100, 50, 250, 3071])]).toEqual([
    -4,
    expect.closeTo(-0.4),
    expect.closeTo(0.2),
    1,
    4,
  ]);
});
