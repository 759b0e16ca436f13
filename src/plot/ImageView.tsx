import { memo, useMemo, type ReactNode } from 'react';
import { Frame } from './Frame';
import { ImageCursor, type ImageCursorProps } from './ImageCursor';
import { colorTable, paintGrid } from './paint';
import { usePlot } from './plotContext';
import { Raster } from './Raster';
import type { Interval } from './scales';
import { useColorMap } from './useColorMap';

export interface ImageViewProps extends Omit<ImageCursorProps, 'label'> {
  /** Accessible name of the picture. */
  readonly title: string;
  readonly description?: string | undefined;
  /** One stored number per pixel, shown through `window`; or bytes (RGBA) in `rgba`. */
  readonly values?: ArrayLike<number> | undefined;
  /** Values shown as black and as white. */
  readonly window?: Interval | undefined;
  readonly rgba?: Uint8ClampedArray | undefined;
  /** Accessible name of the cursor (default: the title). */
  readonly cursorLabel?: string | undefined;
  /** Width over height of the box when nobody sets its height. */
  readonly aspect?: number | undefined;
  /** Marks in the picture's own units: x is the column, y the row, 0 at the top left corner. */
  readonly children?: ReactNode;
}

const noMargin = { top: 5, right: 5, bottom: 5, left: 5 };

/** A picture made of its pixels, never smoothed, with a cursor that the mouse and the arrow keys move. */
export const ImageView = memo(function ImageView(props: ImageViewProps) {
  const { title, description, aspect, values, window, rgba, cursorLabel, children, ...cursor } = props;
  const { rows, cols } = cursor;
  const live = cursor.onCursor ?? cursor.onBrush ?? cursor.onHover ?? cursor.cursor ?? cursor.zoom;
  return (
    <Frame
      title={title}
      description={description}
      aspect={aspect}
      x={[0, cols]}
      y={[rows, 0]}
      square
      margin={noMargin}
    >
      <Picture rows={rows} cols={cols} values={values} window={window} rgba={rgba} />
      {children}
      {live ? <ImageCursor {...cursor} label={cursorLabel ?? title} /> : null}
    </Frame>
  );
});

type PictureProps = Pick<ImageViewProps, 'rows' | 'cols' | 'values' | 'window' | 'rgba'> & {
  /** Its pixels are means of many already: the browser may smooth them when it fits them into the box. */
  readonly reduced?: boolean | undefined;
};

/** The pixels alone, filling the plotting area of the frame around. */
export const Picture = memo(function Picture({
  rows,
  cols,
  values,
  window,
  rgba,
  reduced = false,
}: PictureProps) {
  const { left, top, right, bottom } = usePlot();
  const stops = useColorMap('image');
  const table = useMemo(() => colorTable(stops), [stops]);
  const low = window?.[0] ?? 0;
  const high = window?.[1] ?? 255;
  const pixels = useMemo(
    () => rgba ?? paintGrid(values ?? [], low, high, table),
    [rgba, values, low, high, table],
  );
  const box = useMemo(
    () => ({ x: left, y: top, width: right - left, height: bottom - top }),
    [left, top, right, bottom],
  );
  return (
    <>
      <Raster pixels={pixels} rows={rows} cols={cols} box={box} pixelated={!reduced} />
      <rect className="plot-outline plot-still" {...box} />
    </>
  );
});
