import type { CnnSettings } from '../../../engine/client/cnnTypes';
import { cnnParameterCount, type CnnShape } from '../../../math/cnnShape';
import { cnnRecipe, cnnShape } from './cnnPlan';

export const rivalIds = ['globalMax', 'flatten', 'wide', 'small'] as const;
export type RivalId = (typeof rivalIds)[number];

export interface Rival {
  readonly id: RivalId;
  readonly shape: CnnShape;
  readonly settings: Omit<CnnSettings, 'seed'>;
  readonly parameters: number;
}

const rival = (id: RivalId, shape: CnnShape, settings: Omit<CnnSettings, 'seed'>): Rival => ({
  id,
  shape,
  settings,
  parameters: cnnParameterCount(shape),
});

const dense = (hidden: readonly number[]): CnnShape => ({ ...cnnShape, blocks: [], head: 'flatten', hidden });
const denseRecipe = { ...cnnRecipe, learningRate: 0.001, epochs: 30 } as const;

/**
 * Four networks on the same images: the same filters with two heads, and two without any filter, one of them with as
 * many parameters as the first.
 */
export const rivals: readonly Rival[] = [
  rival('globalMax', cnnShape, cnnRecipe),
  rival(
    'flatten',
    {
      ...cnnShape,
      head: 'flatten',
      blocks: cnnShape.blocks.map((block) => ({ ...block, pool: 2 as const })),
    },
    cnnRecipe,
  ),
  rival('wide', dense([64, 32]), denseRecipe),
  rival('small', dense([2]), denseRecipe),
];

/** Parameters of a dense layer over a whole image: each unit has a weight for every pixel, and a bias. */
export const denseCount = (side: number, units: number) => side * side * units + units;

/** Parameters of a convolution: each filter has its few weights, and a bias, however large the image. */
export const convCount = (kernel: number, inputs: number, filters: number) =>
  kernel * kernel * inputs * filters + filters;
