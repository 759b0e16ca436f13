import { useDeferredValue, useMemo } from 'react';
import { baseImage, histogramRange, imageFacts, imageValues, windowOf, withBits } from '../../derive/matrix';
import { withStrokes } from '../../derive/grayImage';
import { grayRange, insideImage, patchAround, patchNumbers, readPixel, tileAt } from '../../derive/patch';
import { useModel } from '../../hooks';

/** Everything that the matrix draws of an image, each part computed again only when what it hangs on has changed. */
export function useMatrixView() {
  const state = useModel((whole) => whole.matrix);
  const slice = useModel((whole) => whole.slice);
  const own = useModel((whole) => whole.own);
  const choice = state.image === 'own' && own ? 'own' : 'ct';
  const { strokes, bits, row, col, zoom, center, width } = state;

  const base = useMemo(() => baseImage({ slice, own }, choice), [slice, own, choice]);
  const painted = useMemo(() => base && withStrokes(base, strokes), [base, strokes]);
  const image = useMemo(() => painted && withBits(painted, bits), [painted, bits]);
  // Counts over all pixels may come a frame later than the pixel under the hand.
  const settled = useDeferredValue(image);
  const whole = useMemo(
    () =>
      settled && {
        facts: imageFacts(settled),
        values: imageValues(settled),
        histogramRange: histogramRange(settled),
      },
    [settled],
  );
  const kind = state.numbers === 'value' && image?.rescale.unit !== 'HU' ? 'stored' : state.numbers;
  const local = useMemo(() => {
    if (!image) return null;
    const window = windowOf({ center, width });
    const cursor = insideImage({ row, col }, image);
    const tile = tileAt(cursor, image);
    const patch = patchAround(tile, Number(zoom), image);
    return {
      window,
      cursor,
      tile,
      patch,
      reading: readPixel(image, cursor, window),
      numbers: patchNumbers(image, patch, kind, window),
      gray: grayRange(image, kind, window),
      storedGray: grayRange(image, 'stored', window),
    };
  }, [image, row, col, zoom, kind, center, width]);

  if (!base || !image || !whole || !local) return null;
  return { state, choice, base, image, kind, ...whole, ...local } as const;
}

export type MatrixView = NonNullable<ReturnType<typeof useMatrixView>>;
