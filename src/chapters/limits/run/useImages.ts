import { useEffect, useState } from 'react';
import type { ImageOptions } from '../../../data/make/imageOptions';
import type { ImageSet } from '../../../data/make/makeImages';

const cache = new Map<string, Promise<ImageSet>>();
/** Sets that are kept for the visit. */
const KEPT = 12;

/** A set of images, drawn in a worker and kept for the visit. The generators come after the picture. */
export function imagesOf(options: ImageOptions): Promise<ImageSet> {
  const key = JSON.stringify(options);
  let making = cache.get(key);
  if (!making) {
    making = import('../../../data/make/makeImageSet').then(({ makeImageSet }) => makeImageSet(options));
    cache.set(key, making);
    making.catch(() => cache.delete(key));
    while (cache.size > KEPT) cache.delete(cache.keys().next().value!);
  }
  return making;
}

/** A set of images for a figure; null until it is drawn. */
export function useImages(options: ImageOptions | null): ImageSet | null {
  const key = JSON.stringify(options);
  const [state, setState] = useState<{ key: string; set: ImageSet } | null>(null);
  useEffect(() => {
    let current = true;
    const wanted = JSON.parse(key) as ImageOptions | null;
    if (wanted) imagesOf(wanted).then((set) => current && setState({ key, set }), () => undefined); // prettier-ignore
    return () => {
      current = false;
    };
  }, [key]);
  return state?.key === key ? state.set : null;
}

/** One image of a set, drawn in the page at once: a set takes a moment, and the picture need not wait for it. */
export function useImage(options: ImageOptions, index: number): Uint8Array | null {
  const key = `${JSON.stringify(options)} ${index}`;
  const [state, setState] = useState<{ key: string; bytes: Uint8Array } | null>(null);
  useEffect(() => {
    let current = true;
    import('../../../data/make/makeImages').then(
      ({ makeImage }) => current && setState({ key, bytes: makeImage(options, index) }),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says everything of both
  }, [key]);
  // The last picture stays until the next one is there.
  return state?.bytes ?? null;
}
