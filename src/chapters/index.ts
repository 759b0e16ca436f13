import type { Chapter } from '../state/chapter';
import type { ChapterId } from '../state/route';

type Load = () => Promise<{ default: Chapter }>;

/** The registry: one line a chapter, each its own chunk. A chapter without a line here is in preparation. */
export const chapters: Readonly<Partial<Record<ChapterId, Load>>> = {
  learning: () => import('./learning/index'),
  pixels: () => import('./pixels/index'),
  neuron: () => import('./neuron/index'),
  descent: () => import('./descent/index'),
  network: () => import('./network/index'),
  deep: () => import('./deep/index'),
  convolution: () => import('./convolution/index'),
  transfer: () => import('./transfer/index'),
  limits: () => import('./limits/index'),
};
