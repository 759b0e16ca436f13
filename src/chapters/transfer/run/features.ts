import { getEngine } from '../../../engine/client/getEngine';
import type { CnnCall, CnnImages } from '../../../engine/client/cnnTypes';
import { normalize, shape, sourceSettings } from '../source/sourcePlan';

/**
 * What the source network's last convolution makes of some images: 32 numbers each, computed in the engine.
 * @param x standardized images
 * @returns [images, 32]
 */
export async function sourceFeatures(
  source: Float32Array,
  { x }: CnnImages,
  how?: CnnCall,
): Promise<Float32Array> {
  const options = {
    shape,
    // Nothing is trained: the settings only have to be valid.
    settings: { ...sourceSettings, batchSize: 1, epochs: 1 },
    train: { x: new Float32Array(shape.rows * shape.columns), labels: new Uint8Array(1) },
    normalize,
    initial: source,
  };
  const run = await getEngine().openCnn(options, {}, how?.signal ? { signal: how.signal } : {});
  try {
    return await run.features({ x }, how);
  } finally {
    run.close();
  }
}
