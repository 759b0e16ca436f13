import { useMemo } from 'react';
import type { NetworkShape } from '../../../../math/networkShape';
import { Board } from '../../../../plot/Board';
import { useBoard } from '../../../../plot/boardContext';
import { drawNetwork, wiresOf } from '../../derive/drawing';
import type { Journey, Stage } from '../../derive/patient';
import { useText } from '../../hooks';
import { JourneyNumbers } from './JourneyNumbers';
import { Units } from './Units';
import { Wires } from './Wires';

/** A neuron, or one of its weights (input), or its bias (null). */
export interface Chosen {
  readonly layer: number;
  readonly unit: number;
  readonly input?: number | null;
}

export interface NetworkBoardProps {
  readonly shape: NetworkShape;
  readonly params: ArrayLike<number>;
  /** One picture of each unit, hidden first. */
  readonly pictures: readonly Float32Array[];
  readonly description: string;
  /** Training goes on: the weights change many times a second. */
  readonly moving: boolean;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  readonly names: { readonly x1: string; readonly x2: string };
  readonly journey?: { readonly journey: Journey; readonly stage: Stage } | undefined;
}

/** The whole network: every neuron a picture of what it answers over the plane, every weight a line. */
export function NetworkBoard(props: NetworkBoardProps) {
  const { playground: words } = useText();
  return (
    <Board title={words.network} description={props.description}>
      <Marks {...props} />
    </Board>
  );
}

function Marks({ shape, params, pictures, moving, chosen, onChoose, names, journey }: NetworkBoardProps) {
  const { playground: words } = useText();
  const { width, height, scale } = useBoard();
  const drawing = useMemo(() => drawNetwork(shape, width, height, scale), [shape, width, height, scale]);
  const wires = useMemo(() => wiresOf(shape, drawing), [shape, drawing]);
  const columns = [drawing.inputs[0]!.x, ...drawing.layers.map((layer) => layer[0]!.x)];
  const narrow = columns[1]! - columns[0]! < 84 * scale;
  return (
    <>
      <g className="plot-still">
        {columns.map((x, c) => (
          <text
            key={c}
            className="plot-label"
            x={c === 0 ? x - drawing.side / 2 : c === columns.length - 1 ? x + drawing.side / 2 : x}
            y={20 * scale}
            textAnchor={c === 0 ? 'start' : c === columns.length - 1 ? 'end' : 'middle'}
          >
            {c === 0
              ? words.inputs
              : c === columns.length - 1
                ? words.output
                : narrow
                  ? String(c)
                  : words.hidden(String(c))}
          </text>
        ))}
      </g>
      <Wires
        wires={wires}
        params={params}
        moving={moving}
        chosen={chosen}
        onChoose={onChoose}
        quiet={journey !== undefined}
      />
      <Units
        shape={shape}
        drawing={drawing}
        params={params}
        pictures={pictures}
        chosen={chosen}
        onChoose={onChoose}
        names={names}
      />
      {journey && (
        <JourneyNumbers
          shape={shape}
          drawing={drawing}
          wires={wires}
          params={params}
          chosen={chosen}
          {...journey}
        />
      )}
    </>
  );
}
