import { useBoard } from '../../../plot/boardContext';
import type { Rectangle } from '../../../plot/scales';

interface BlockTitleProps {
  readonly box: Rectangle;
  readonly text: string;
  /** The block itself begins so many px further right. */
  readonly inset?: number;
}

/** The name of a block, above its upper left corner. */
export function BlockTitle({ box, text, inset = 0 }: BlockTitleProps) {
  const { scale } = useBoard();
  return (
    <text className="plot-label plot-still" x={box.x + inset} y={box.y - 8 * scale + inset}>
      {text}
    </text>
  );
}
