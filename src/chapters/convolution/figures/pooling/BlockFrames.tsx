import type { MatrixLayout } from '../../../../plot/matrixLayout';

interface BlockFramesProps {
  readonly from: MatrixLayout;
  readonly to: MatrixLayout;
  /** The window under study, counted in windows. */
  readonly row: number;
  readonly col: number;
  /** Windows along a side. */
  readonly half: number;
}

/** Lines that part the map into windows, a frame around the one under study, and two lines to what is kept of it. */
export function BlockFrames({ from, to, row, col, half }: BlockFramesProps) {
  const { x, y, side, across } = from;
  const [wide, tall] = [2 * half * across, 2 * half * side];
  const inner = Array.from({ length: half - 1 }, (_, index) => index + 1);
  const lines = inner
    .map((each) => `M${x + 2 * each * across} ${y}V${y + tall}M${x} ${y + 2 * each * side}H${x + wide}`)
    .join('');
  const block = { x: x + 2 * col * across, y: y + 2 * row * side, width: 2 * across, height: 2 * side };
  const frame = { x: block.x - 6, y: block.y - 6, width: block.width + 12, height: block.height + 12 };
  const edge = x + wide;
  const cell = { x: to.x, y: to.y + row * to.side };
  return (
    <g className="plot-still">
      <path className="conv-parts" d={lines} />
      <rect className="conv-block" {...frame} />
      <path
        className="conv-lens"
        d={`M${edge} ${block.y}L${cell.x} ${cell.y}M${edge} ${block.y + block.height}L${cell.x} ${cell.y + to.side}`}
      />
    </g>
  );
}
