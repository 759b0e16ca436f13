import { memo, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useBoard } from './boardContext';
import { useTheme } from './theme';

export interface InkStroke {
  /** As the `d` of an SVG path, in px on the board. */
  readonly d: string;
  /** The color's name in the stylesheet: '--ink'. */
  readonly color: `--${string}`;
  /** In px, or its name in the stylesheet: '--w-curve'. */
  readonly width: number | `--${string}`;
  /** Lengths of dash and gap in px; empty: solid. */
  readonly dash?: readonly number[] | undefined;
}

export interface InkSheetProps {
  /** A fresh array when anything changes. */
  readonly strokes: readonly InkStroke[];
}

/**
 * Lines drawn on one canvas under the SVG, for lines that change many times a second: where the graphics unit is slow,
 * a browser needs far longer to draw a hundred SVG paths again. What rests is drawn as SVG, which prints sharper.
 */
export const InkSheet = memo(function InkSheet({ strokes }: InkSheetProps) {
  const { underlay, width, height } = useBoard();
  const theme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    // This keeps the drawing off the graphics unit, which trains.
    const context = underlay && canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    const sharp = window.devicePixelRatio || 1;
    context.canvas.width = Math.round(width * sharp);
    context.canvas.height = Math.round(height * sharp);
    context.scale(sharp, sharp);
    context.lineJoin = 'round';
    const style = getComputedStyle(document.documentElement);
    // Many strokes share a few names, and asking is slow.
    const known = new Map<string, string>();
    const token = (name: string): string => {
      const value = known.get(name) ?? style.getPropertyValue(name);
      known.set(name, value);
      return value;
    };
    for (const { d, color, width: lineWidth, dash = [] } of strokes) {
      context.strokeStyle = token(color);
      context.lineWidth = typeof lineWidth === 'number' ? lineWidth : Number.parseFloat(token(lineWidth));
      context.setLineDash([...dash]);
      context.stroke(new Path2D(d));
    }
    // The theme decides what the stylesheet answers.
  }, [underlay, width, height, strokes, theme]);

  if (!underlay) return null;
  return createPortal(
    <canvas ref={canvas} className="plot-raster" style={{ left: 0, top: 0, width, height }} />,
    underlay,
  );
});
