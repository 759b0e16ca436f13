import { memo, useMemo, useState, type MouseEvent } from 'react';
import { useBoard } from '../../../../plot/boardContext';
import { Edge } from '../../../../plot/Edge';
import { edgeDash, edgePath, edgeWidth } from '../../../../plot/edgeShape';
import { InkSheet } from '../../../../plot/InkSheet';
import { formatSigned } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Wire } from '../../derive/drawing';
import type { Chosen } from './NetworkBoard';

interface WiresProps {
  readonly wires: readonly Wire[];
  readonly params: ArrayLike<number>;
  /** The weights change many times a second. */
  readonly moving: boolean;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  /** Numbers of a patient stand on the lines: hover adds none. */
  readonly quiet: boolean;
}

/** Lines are drawn again only when their width changes visibly. */
const coarse = (weight: number): number => Math.round(weight * 20) / 20;

/** Every weight as a line: its width is its size, solid adds, dashed subtracts. */
export function Wires({ wires, params, moving, chosen, onChoose, quiet }: WiresProps) {
  const language = useLanguage();
  const { scale, width } = useBoard();
  const [hovered, setHovered] = useState<number | null>(null);
  const shown = wires.find((wire) => wire.index === hovered) ?? wires.find((wire) => isChosen(wire, chosen));
  const wireOf = (event: MouseEvent): Wire | undefined => {
    const index = (event.target as Element).getAttribute('data-wire');
    return index === null ? undefined : wires[Number(index)];
  };
  const tag = shown && formatSigned(params[shown.index]!, language);
  const tagWidth = (tag?.length ?? 0) * 9.2 * scale + 16 * scale;
  const middle = shown && { x: (shown.from.x + shown.to.x) / 2, y: (shown.from.y + shown.to.y) / 2 };
  return (
    <g
      data-mark="wires"
      onPointerMove={(event) => setHovered(wireOf(event)?.index ?? null)}
      onPointerLeave={() => setHovered(null)}
      onClick={(event) => {
        const wire = wireOf(event);
        if (wire) onChoose({ layer: wire.layer, unit: wire.unit, input: wire.input });
      }}
    >
      {moving && <MovingWires wires={wires} params={params} />}
      {(moving ? wires.filter((wire) => wire === shown) : wires).map((wire) => (
        <Edge
          key={wire.index}
          from={wire.from}
          to={wire.to}
          weight={coarse(params[wire.index] ?? 0)}
          shape="curved"
          measure="network"
          tone="sign"
          selected={wire === shown}
        />
      ))}
      <Hits wires={wires} />
      {!quiet && middle && (
        <g className="plot-still network-tag">
          <rect
            x={Math.min(width - tagWidth - 2, middle.x - tagWidth / 2)}
            y={middle.y - 13 * scale}
            width={tagWidth}
            height={26 * scale}
            rx={2}
          />
          <text
            className="plot-value"
            x={Math.min(width - tagWidth - 2, middle.x - tagWidth / 2) + tagWidth / 2}
            y={middle.y}
            dy="0.35em"
            textAnchor="middle"
          >
            {tag}
          </text>
        </g>
      )}
    </g>
  );
}

/** All lines as `Edge` draws them, on a canvas. */
function MovingWires({ wires, params }: Pick<WiresProps, 'wires' | 'params'>) {
  const strokes = useMemo(
    () =>
      wires.map(({ index, from, to }) => {
        const weight = params[index] ?? 0;
        const width = edgeWidth(weight, 'network');
        return {
          d: edgePath(from, to, 'curved'),
          color: weight < 0 ? ('--neg' as const) : ('--pos' as const),
          width,
          dash: edgeDash(weight, width),
        };
      }),
    [wires, params],
  );
  return <InkSheet strokes={strokes} />;
}

function isChosen(wire: Wire, chosen: Chosen | null): boolean {
  return (
    chosen !== null &&
    typeof chosen.input === 'number' &&
    wire.layer === chosen.layer &&
    wire.unit === chosen.unit &&
    wire.input === chosen.input
  );
}

/** Where a line can be touched: wider than it looks, drawn once. */
const Hits = memo(function Hits({ wires }: { readonly wires: readonly Wire[] }) {
  return wires.map(({ index, from, to }, at) => {
    const middle = (from.x + to.x) / 2;
    return (
      <path
        key={index}
        className="network-hit"
        data-wire={at}
        d={`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`}
      />
    );
  });
});
