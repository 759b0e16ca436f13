import { networkLayout, type NetworkShape } from '../../../../math/networkShape';
import { useBoard } from '../../../../plot/boardContext';
import { formatNumber, formatSigned } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Drawing, Spot, Wire } from '../../derive/drawing';
import type { Journey, Stage } from '../../derive/patient';
import type { Chosen } from './NetworkBoard';

interface JourneyNumbersProps {
  readonly shape: NetworkShape;
  readonly drawing: Drawing;
  readonly wires: readonly Wire[];
  readonly params: ArrayLike<number>;
  readonly chosen: Chosen | null;
  readonly journey: Journey;
  readonly stage: Stage;
}

/** Which neuron's lines carry numbers: the one chosen, or the layer's first. */
export function lookedAt(shape: NetworkShape, stage: Stage, chosen: Chosen | null): Chosen | null {
  if (stage.kind !== 'forward' && stage.kind !== 'back') return null;
  const { layer } = stage;
  const unit = chosen?.layer === layer ? chosen.unit : 0;
  return { layer, unit: Math.min(unit, networkLayout(shape)[layer]!.units - 1) };
}

/** A patient's values on the neurons and the products on the lines; on the way back, the gradients. */
export function JourneyNumbers({
  shape,
  drawing,
  wires,
  params,
  chosen,
  journey,
  stage,
}: JourneyNumbersProps) {
  const language = useLanguage();
  const { scale } = useBoard();
  const { side } = drawing;
  const layers = networkLayout(shape).length;
  const reached = stage.kind === 'inputs' ? 0 : stage.kind === 'forward' ? stage.layer + 1 : layers;
  const back = stage.kind === 'back' ? stage.layer : layers;
  const look = lookedAt(shape, stage, chosen);
  const write = (value: number) => formatNumber(value, language, 2);

  const label = (key: string, spot: Spot, text: string, kind: string) => (
    <g key={key} className={`network-number is-${kind}`}>
      <rect
        x={spot.x - text.length * 4.3 * scale - 4}
        y={spot.y - 10 * scale}
        width={text.length * 8.6 * scale + 8}
        height={20 * scale}
        rx={2}
      />
      <text className="plot-tick" x={spot.x} y={spot.y} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </g>
  );
  const own = look ? wires.filter((wire) => wire.layer === look.layer && wire.unit === look.unit) : [];
  return (
    <g className="plot-still" data-mark="journey">
      {own.map((wire, i) => {
        // Along the curve, at places that keep the numbers of neighboring lines apart.
        const t = own.length > 1 ? 0.3 + (0.35 * i) / (own.length - 1) : 0.5;
        const y = wire.from.y + (wire.to.y - wire.from.y) * (3 * t * t - 2 * t * t * t);
        const spot = { x: wire.from.x + (wire.to.x - wire.from.x) * t, y };
        const before = wire.layer === 0 ? journey.x[wire.input]! : journey.a[wire.layer - 1]![wire.input]!;
        const value = stage.kind === 'back' ? journey.gradient[wire.index]! : params[wire.index]! * before;
        return label(`w${wire.index}`, spot, value < 0 ? write(value) : `+${write(value)}`, 'line');
      })}
      {drawing.inputs.map((spot, i) =>
        label(`x${i}`, { x: spot.x, y: spot.y }, formatSigned(journey.x[i]!, language), 'value'),
      )}
      {drawing.layers.map((units, l) =>
        units.map((spot, u) => {
          if (l >= reached) return null;
          const isBack = l >= back;
          const value = isBack ? journey.dz[l]![u]! : journey.a[l]![u]!;
          const here = look?.layer === l && look.unit === u;
          return (
            <g key={`${l}.${u}`}>
              {here && (
                <>
                  <rect
                    className="plot-select-out"
                    x={spot.x - side / 2}
                    y={spot.y - side / 2}
                    width={side}
                    height={side}
                  />
                  <rect
                    className="plot-select-in"
                    x={spot.x - side / 2}
                    y={spot.y - side / 2}
                    width={side}
                    height={side}
                  />
                </>
              )}
              {label(`n${l}.${u}`, spot, write(value), isBack ? 'back' : 'value')}
            </g>
          );
        }),
      )}
    </g>
  );
}
