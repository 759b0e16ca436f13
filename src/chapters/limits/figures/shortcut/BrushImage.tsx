import { ImageView } from '../../../../plot/ImageView';
import { usePlot } from '../../../../plot/plotContext';
import { brush } from '../../derive/shortcut';
import { side } from '../../derive/nets';
import { useText } from '../../hooks';

interface BrushImageProps {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly col: number;
  readonly description: string;
  readonly onCover: (row: number, col: number) => void;
}

function Patch({ row, col }: { readonly row: number; readonly col: number }) {
  const plot = usePlot();
  const half = brush / 2;
  const x = plot.x.toPixel(Math.max(0, col - half));
  const y = plot.y.toPixel(Math.max(0, row - half));
  const right = plot.x.toPixel(Math.min(side, col + half));
  const bottom = plot.y.toPixel(Math.min(side, row + half));
  return (
    <rect
      className="lm-patch plot-still"
      x={x}
      y={y}
      width={right - x}
      height={bottom - y}
      data-mark="patch"
    />
  );
}

/** The patient, with a gray patch wherever the pointer or the arrow keys put it. */
export function BrushImage({ bytes, row, col, description, onCover }: BrushImageProps) {
  const words = useText().shortcut;
  const on = row >= 0 && col >= 0;
  return (
    <ImageView
      title={words.image}
      description={description}
      rows={side}
      cols={side}
      values={bytes}
      cursorLabel={words.brush}
      names={{ row: words.row, column: words.column }}
      cursor={on ? { row, col } : { row: side / 2, col: side / 2 }}
      onCursor={(cell) => onCover(cell.row, cell.col)}
    >
      {on && <Patch row={row} col={col} />}
    </ImageView>
  );
}
