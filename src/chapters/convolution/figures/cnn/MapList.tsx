import { useId, type KeyboardEvent } from 'react';
import { useControl } from '../../../../plot/boardContext';
import { Heatmap } from '../../../../plot/Heatmap';
import type { Rectangle } from '../../../../plot/scales';
import type { CnnMaps } from '../../../../engine/client/cnnTypes';
import { planeOf } from '../../derive/cnnLook';

interface MapListProps {
  /** Accessible name of the layer. */
  readonly label: string;
  readonly maps: CnnMaps;
  readonly boxes: readonly Rectangle[];
  /** The opened map of this layer, or null. */
  readonly chosen: number | null;
  readonly nameMap: (map: number, low: number, high: number) => string;
  readonly onChoose: (map: number) => void;
  /** Maps in a row, for the arrow keys. */
  readonly columns: number;
}

/** The maps of a layer as small pictures: one is opened by a click or by the arrow keys. */
export function MapList({ label, maps, boxes, chosen, nameMap, onChoose, columns }: MapListProps) {
  const id = useId();
  useControl();
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const from = chosen ?? 0;
    const to = {
      ArrowRight: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from + columns,
      ArrowUp: from - columns,
      Home: 0,
      End: boxes.length - 1,
      Enter: from,
      ' ': from,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0 && to < boxes.length) onChoose(to);
  };
  const first = boxes[0];
  const last = boxes.at(-1);
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  return (
    <g
      role="listbox"
      aria-label={label}
      aria-orientation="horizontal"
      tabIndex={0}
      aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
      onKeyDown={onKeyDown}
    >
      {first && last && (
        <rect
          className="plot-focus-ring plot-focus-box"
          x={first.x - 5}
          y={first.y - 5}
          width={right - first.x + 10}
          height={last.y + last.height - first.y + 10}
        />
      )}
      {boxes.map((box, map) => {
        const [low, high] = [maps.ranges[2 * map] ?? 0, maps.ranges[2 * map + 1] ?? 0];
        return (
          <g
            key={map}
            role="option"
            id={`${id}-${map}`}
            aria-selected={map === chosen}
            aria-label={nameMap(map, low, high)}
          >
            <Heatmap
              values={planeOf(maps, map)}
              rows={maps.rows}
              cols={maps.columns}
              map="image"
              range={[0, Math.max(1e-6, high)]}
              box={box}
              pixelated
              outline
            />
            {map === chosen && (
              <>
                <rect className="plot-select-out plot-still" {...grow(box, 2)} />
                <rect className="plot-select-in plot-still" {...grow(box, 2)} />
              </>
            )}
            <rect className="plot-hit conv-open" {...box} onClick={() => onChoose(map)} />
          </g>
        );
      })}
    </g>
  );
}

const grow = ({ x, y, width, height }: Rectangle, by: number) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
