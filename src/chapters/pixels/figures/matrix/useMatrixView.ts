import { useDeferredValue, useMemo } from 'react';
import { palettePixels } from '../../derive/colorImage';
import { hasValues, imageFacts, windowOf } from '../../derive/matrix';
import { grayRange, insideImage, patchAround, patchNumbers, readPixel, tileAt } from '../../derive/patch';
import { coarsen, paintPrepared, prepareSteps } from '../../derive/prepare';
import { runNow } from '../../derive/runNow';
import { binCounts } from '../../derive/storedCounts';
import { histogramAxis, namedWindows, windowLimits } from '../../derive/windows';
import { useModel } from '../../hooks';

/** Everything that the matrix draws of an image, each part computed again only when what it hangs on has changed. */
export function useMatrixView() {
  const state = useModel((whole) => whole.matrix);
  const slice = useModel((whole) => whole.slice);
  const own = useModel((whole) => whole.own);
  const choice = state.image === 'own' && own ? 'own' : 'ct';
  const { strokes, bits, row, col, zoom, center, width } = state;

  const bundled = useMemo(() => slice && runNow(prepareSteps(slice)), [slice]);
  const base = choice === 'own' ? own!.prepared : bundled;
  const opened = useMemo(
    () =>
      base && {
        limits: windowLimits(base),
        axis: histogramAxis(base),
        windows: namedWindows(base, choice),
        hasValues: hasValues(base),
      },
    [base, choice],
  );
  const painted = useMemo(() => base && paintPrepared(base, strokes), [base, strokes]);
  const present = useMemo(() => painted && coarsen(painted, bits), [painted, bits]);
  // Counts over all pixels may come a frame later than the pixel under the hand.
  const settled = useDeferredValue(present);
  const whole = useMemo(() => {
    if (!settled || !opened) return null;
    const { range, bins } = opened.axis;
    return {
      facts: imageFacts(settled),
      bars: binCounts(settled.counts, settled.image.rescale, range, bins),
    };
  }, [settled, opened]);
  const image = present?.image;
  const kind = image?.palette || (state.numbers === 'value' && !opened?.hasValues) ? 'stored' : state.numbers;
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
  const small = present?.small;
  const rgba = useMemo(
    () => (image?.palette && small ? palettePixels(image.palette, small.values) : undefined),
    [image, small],
  );

  if (!base || !image || !small || !opened || !whole || !local) return null;
  return { state, choice, own, base, image, small, rgba, kind, ...opened, ...whole, ...local } as const;
}

export type MatrixView = NonNullable<ReturnType<typeof useMatrixView>>;
