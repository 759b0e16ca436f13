import { networkLayout } from '../../../../math/networkShape';
import { Board } from '../../../../plot/Board';
import { shape } from '../../derive/regular';

interface WeightNetProps {
  readonly title: string;
  readonly description: string;
  readonly params: ArrayLike<number>;
  /** Hidden neurons that are left out now. */
  readonly dropped: readonly boolean[] | null;
}

const layers = [shape.inputs, ...shape.hidden, shape.outputs];

/** Every weight as a line, as wide as it is large, dashed when negative, gone at 0; neurons left out are gray. */
export function WeightNet({ title, description, params, dropped }: WeightNetProps) {
  return (
    <Board title={title} description={description}>
      {({ width, height, scale }) => {
        const pad = 18 * scale;
        const x = (layer: number) => pad + ((width - 2 * pad) * layer) / (layers.length - 1);
        const y = (layer: number, unit: number) => pad + ((height - 2 * pad) * (unit + 0.5)) / layers[layer]!;
        const off = (layer: number, unit: number) =>
          dropped !== null &&
          layer > 0 &&
          layer < layers.length - 1 &&
          dropped[networkLayout(shape)[layer - 1]!.unitOffset + unit] === true;
        return (
          <g className="plot-still">
            {networkLayout(shape).flatMap(({ inputs, units, offset }, l) =>
              Array.from({ length: units * inputs }, (_, n) => {
                const [unit, input] = [Math.floor(n / inputs), n % inputs];
                const w = params[offset + unit * (inputs + 1) + input]!;
                if (w === 0) return null;
                const out = off(l, input) || off(l + 1, unit);
                return (
                  <path
                    key={`${l} ${n}`}
                    className={`rg-weight ${w > 0 ? 'is-pos' : 'is-neg'}${out ? ' is-out' : ''}`}
                    strokeWidth={Math.max(0.4, Math.min(6, 1.9 * Math.abs(w)))}
                    d={`M${x(l)} ${y(l, input)}L${x(l + 1)} ${y(l + 1, unit)}`}
                  />
                );
              }),
            )}
            {layers.flatMap((units, layer) =>
              Array.from({ length: units }, (_, unit) => (
                <circle
                  key={`${layer} ${unit}`}
                  className={off(layer, unit) ? 'rg-unit is-out' : 'rg-unit'}
                  cx={x(layer)}
                  cy={y(layer, unit)}
                  r={6.5 * scale}
                />
              )),
            )}
          </g>
        );
      }}
    </Board>
  );
}
