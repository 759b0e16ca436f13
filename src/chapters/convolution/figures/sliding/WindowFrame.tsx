import type { MatrixLayout } from '../../../../plot/matrixLayout';
import type { Tap } from '../../derive/convolve';

interface WindowFrameProps {
  readonly taps: readonly Tap[];
  /** Rows of zeros drawn around the image. */
  readonly padding: number;
  readonly layout: MatrixLayout;
  /** Side of the image without padding. */
  readonly side: number;
}

/** The window on the image, the pixels that it takes where they lie apart, and the border between image and padding. */
export function WindowFrame({ taps, padding, layout, side }: WindowFrameProps) {
  const { x, y, side: tall, across } = layout;
  const place = (row: number, col: number) => ({
    x: x + (col + padding) * across,
    y: y + (row + padding) * tall,
  });
  const [first, last] = [taps[0], taps.at(-1)];
  if (!first || !last) return null;
  const from = place(first.row, first.col);
  const to = place(last.row + 1, last.col + 1);
  const frame = { x: from.x - 1, y: from.y - 1, width: to.x - from.x + 2, height: to.y - from.y + 2 };
  const apart = taps[1] !== undefined && taps[1].col - first.col > 1;
  return (
    <g className="plot-still">
      {padding > 0 && (
        <rect className="conv-border" {...place(0, 0)} width={side * across} height={side * tall} />
      )}
      <rect className="plot-select-out" {...frame} />
      <rect className="plot-select-in" {...frame} />
      {apart &&
        taps.map((tap) => (
          <rect
            key={`${tap.row},${tap.col}`}
            className="conv-tap"
            {...place(tap.row, tap.col)}
            width={across}
            height={tall}
          />
        ))}
    </g>
  );
}
