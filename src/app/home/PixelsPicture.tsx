import { useMemo } from 'react';
import { grayUrl } from './grayUrl';
import { drawSlice } from './phantom';
import { Picture } from './Picture';

const SIZE = 40;
const PATCH = 6;
const ROW = 22;
const COLUMN = 25;
const SIDE = 116;
const CELL = SIDE / PATCH;
const BRIGHT = 120;

/** A slice, a patch of it, and the numbers that the patch is. */
export function PixelsPicture() {
  const { url, cells } = useMemo(() => {
    const slice = drawSlice(SIZE);
    const at = (row: number, column: number) => slice.values[(ROW + row) * SIZE + COLUMN + column] ?? 0;
    const patch = Array.from({ length: PATCH * PATCH }, (_, index) => {
      const row = Math.floor(index / PATCH);
      const column = index % PATCH;
      return { row, column, value: at(row, column) };
    });
    return { url: grayUrl(slice), cells: patch };
  }, []);
  const pixel = SIDE / SIZE;
  const box = { x: 28 + COLUMN * pixel, y: 8 + ROW * pixel, width: PATCH * pixel, height: PATCH * pixel };
  return (
    <Picture>
      <image href={url} x="28" y="8" width={SIDE} height={SIDE} />
      <path
        className="axis"
        d={`M${box.x + box.width} ${box.y}L164 8M${box.x + box.width} ${box.y + box.height}L164 124`}
      />
      <rect {...box} className="mark-under" />
      <rect {...box} className="mark" />
      {cells.map(({ row, column, value }) => (
        <g key={`${row},${column}`} transform={`translate(${164 + column * CELL} ${8 + row * CELL})`}>
          <rect width={CELL + 0.3} height={CELL + 0.3} style={{ fill: `rgb(${value} ${value} ${value})` }} />
          <text
            x={CELL / 2}
            y={CELL / 2 + 3.4}
            textAnchor="middle"
            style={{ fontSize: 9.5, fontWeight: 500, fill: value > BRIGHT ? '#000' : '#fff' }}
          >
            {value}
          </text>
        </g>
      ))}
    </Picture>
  );
}
