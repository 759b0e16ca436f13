import type { Codec } from '../../../state/codec';

/** Filters by use, each with its weights row by row. */
export const presets = {
  vertical: [-1, 2, -1, -1, 2, -1, -1, 2, -1],
  horizontal: [-1, -1, -1, 2, 2, 2, -1, -1, -1],
  // Vessels of a fundus are dark: the middle row is negative, its surroundings positive.
  vessel: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -4, -4, -4, -4, -4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  // Five columns wide, so that the noise averages out along the rib.
  rib: [0, 0, 0, 0, 0, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
  blur: [1, 1, 1, 1, 1, 1, 1, 1, 1].map((one) => one / 9),
  sharpen: [0, -1, 0, -1, 5, -1, 0, -1, 0],
  sobelX: [-1, 0, 1, -2, 0, 2, -1, 0, 1],
  sobelY: [-1, -2, -1, 0, 0, 0, 1, 2, 1],
} as const satisfies Record<string, readonly number[]>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** What a weight may be. */
export const weightRange = { min: -9, max: 9, step: 0.25 } as const;

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((weight, index) => Math.abs(weight - b[index]!) < 1e-6);

/** The name of a filter that is one of the presets, or null. */
export function presetOf(weights: readonly number[]): PresetName | null {
  return presetNames.find((name) => same(presets[name], weights)) ?? null;
}

const SIDES = [3, 5] as const;
const NUMBER = /^-?(\d{1,2}\.?\d{0,6}|\.\d{1,6})$/;

/** A filter in an address: the name of a preset, or its 9 or 25 weights row by row. */
export const filterCodec: Codec<readonly number[]> = {
  parse(text) {
    const name = presetNames.find((each) => each === text);
    if (name) return presets[name];
    const parts = text.split(',', 26);
    if (!SIDES.some((side) => side * side === parts.length)) return null;
    if (!parts.every((part) => NUMBER.test(part))) return null;
    const weights = parts.map(Number);
    return weights.every((weight) => weight >= weightRange.min && weight <= weightRange.max) ? weights : null;
  },
  print: (weights) =>
    presetOf(weights) ?? weights.map((weight) => String(Number(weight.toFixed(4)))).join(','),
};

/** One weight set, held inside the range; what is not a number changes nothing. */
export function putWeight(weights: readonly number[], index: number, value: number): readonly number[] {
  if (!Number.isFinite(value) || index < 0 || index >= weights.length) return weights;
  const kept = Math.min(weightRange.max, Math.max(weightRange.min, value));
  return weights[index] === kept ? weights : weights.with(index, kept);
}

/** The filter on another number of cells: the middle stays, new cells are 0. */
export function resizeFilter(weights: readonly number[], side: 3 | 5): readonly number[] {
  const from = Math.round(Math.sqrt(weights.length));
  const shift = (side - from) / 2;
  return Array.from({ length: side * side }, (_, index) => {
    const row = Math.floor(index / side) - shift;
    const col = (index % side) - shift;
    return row >= 0 && col >= 0 && row < from && col < from ? weights[row * from + col]! : 0;
  });
}

export const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
