import { memo, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useBoard } from './boardContext';
import type { Rectangle } from './scales';

export interface RasterProps {
  /** Packed RGBA pixels, row by row from the top (see paintGrid), or bytes as ImageData holds them. */
  readonly pixels: Uint32Array | Uint8ClampedArray;
  readonly rows: number;
  readonly cols: number;
  /** Where it lies on the board, in px. */
  readonly box: Rectangle;
  /** Hard edges (default). Fields of a function may be smooth; pictures of patients never are. */
  readonly pixelated?: boolean | undefined;
}

/** A canvas under the SVG with one canvas pixel per value; the browser scales it at the screen's own resolution. */
export const Raster = memo(function Raster({ pixels, rows, cols, box, pixelated = true }: RasterProps) {
  const { underlay } = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = underlay && canvas.current?.getContext('2d');
    if (!context || rows < 1 || cols < 1) return;
    const bytes = new Uint8ClampedArray(rows * cols * 4);
    bytes.set(
      new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, Math.min(pixels.byteLength, bytes.length)),
    );
    context.putImageData(new ImageData(bytes, cols, rows), 0, 0);
  }, [pixels, rows, cols, underlay]);

  if (!underlay) return null;
  return createPortal(
    <canvas
      ref={canvas}
      width={cols}
      height={rows}
      className={pixelated ? 'plot-raster is-pixelated' : 'plot-raster'}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    />,
    underlay,
  );
});
