import { Board } from '../../../../plot/Board';
import { glyph } from '../../../../plot/glyphs';
import { Heatmap } from '../../../../plot/Heatmap';
import { pixels, side } from '../../derive/nets';

/** One image, the label that it has, and what is said under it. */
export interface BoardTile {
  readonly place: number;
  readonly label: 0 | 1;
  readonly text: string;
  readonly wrong: boolean;
}

interface TileBoardProps {
  readonly title: string;
  readonly description: string;
  readonly x: Uint8Array;
  readonly tiles: readonly BoardTile[];
  /** Room is kept for so many, so that nothing jumps from page to page. */
  readonly room: number;
}

const GAP = 6;
const BYTES = [0, 255] as const;

/** As many columns as make the images largest, and leave each label its room. */
function columnsFor(count: number, width: number, height: number, line: number, label: number): number {
  let best = { columns: 1, size: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    if (columns > 1 && (width - label) / (columns - 1) < label) break;
    const rows = Math.ceil(count / columns);
    const size = Math.min((width - GAP * (columns - 1)) / columns, (height - GAP * (rows - 1)) / rows - line);
    if (size > best.size) best = { columns, size };
  }
  return best.columns;
}

/** Images with their labels: ring a disc, solid a diamond; a wrong label has a thick frame and a cross. */
export function TileBoard({ title, description, x, tiles, room }: TileBoardProps) {
  return (
    <Board title={title} description={description}>
      {({ width, height, scale }) => {
        const line = 19 * scale;
        const longest = Math.max(6, ...tiles.map(({ text, wrong }) => text.length + (wrong ? 2 : 0)));
        const label = (18 + 7.2 * longest) * scale;
        const columns = columnsFor(room, width, height, line, label);
        const rows = Math.ceil(room / columns);
        const size = Math.max(
          8,
          Math.min((width - GAP * (columns - 1)) / columns, (height - GAP * (rows - 1)) / rows - line),
        );
        // The room that is left goes between the columns, not between the rows.
        const step = columns > 1 ? (width - Math.max(size, label)) / (columns - 1) : 0;
        return tiles.map(({ place, label, text, wrong }, i) => {
          const left = (i % columns) * Math.min(step, Math.max(size + 5 * GAP, label));
          const top = Math.floor(i / columns) * (size + line + GAP);
          const box = { x: left + 2, y: top + 2, width: size - 4, height: size - 4 };
          const middle = top + size + line / 2 - 2;
          return (
            <g key={place} className="plot-still" data-mark={wrong ? 'wrong' : 'tile'}>
              <Heatmap
                values={x.subarray(place * pixels, (place + 1) * pixels)}
                rows={side}
                cols={side}
                map="image"
                range={BYTES}
                box={box}
                pixelated
              />
              {wrong && <rect className="lm-wrong" {...box} />}
              <path
                className={`plot-dot plot-dot-${label === 1 ? 'b' : 'a'}`}
                d={glyph(label === 1 ? 'b' : 'a', 4.6 * scale)}
                transform={`translate(${left + 8 * scale} ${middle})`}
              />
              <text className="plot-label" x={left + 17 * scale} y={middle} dy="0.35em">
                {wrong ? `✗ ${text}` : text}
              </text>
            </g>
          );
        });
      }}
    </Board>
  );
}
