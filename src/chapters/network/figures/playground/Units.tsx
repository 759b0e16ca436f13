import { useMemo, useState, type KeyboardEvent } from 'react';
import { networkLayout, type NetworkShape } from '../../../../math/networkShape';
import { useBoard, useControl } from '../../../../plot/boardContext';
import { Heatmap } from '../../../../plot/Heatmap';
import { Mathtext } from '../../../../plot/Mathtext';
import { formatSigned } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Drawing, Spot } from '../../derive/drawing';
import { useText } from '../../hooks';
import type { Chosen, NetworkBoardProps } from './NetworkBoard';

interface UnitsProps extends Pick<
  NetworkBoardProps,
  'shape' | 'params' | 'pictures' | 'chosen' | 'onChoose' | 'names'
> {
  readonly drawing: Drawing;
}

/** Inputs and neurons as small pictures of their own value over the plane; each neuron can be opened. */
export function Units({ shape, drawing, params, pictures, chosen, onChoose, names }: UnitsProps) {
  const { playground: words } = useText();
  const { scale } = useBoard();
  const [focus, setFocus] = useState<Chosen>({ layer: 0, unit: 0 });
  const layout = useMemo(() => networkLayout(shape), [shape]);
  const { side } = drawing;
  useControl();

  // A network that has shrunk leaves the focus on its last neuron.
  const layer = Math.min(focus.layer, layout.length - 1);
  const unit = Math.min(focus.unit, layout[layer]!.units - 1);
  const move = (event: KeyboardEvent<SVGElement>) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const toLayer = Math.max(0, Math.min(layout.length - 1, layer + step[0]!));
    const toUnit = Math.max(0, Math.min(layout[toLayer]!.units - 1, unit + step[1]!));
    setFocus({ layer: toLayer, unit: toUnit });
    const board = event.currentTarget.ownerSVGElement;
    board?.querySelector<SVGElement>(`[data-unit="${toLayer}.${toUnit}"]`)?.focus();
  };

  // A name that would run over the next column is left to the plane's axes.
  const room = drawing.layers[0]![0]!.x - drawing.inputs[0]!.x;
  const inputName = (i: number) => {
    const name = i === 0 ? names.x1 : names.x2;
    return (name.length + 3) * 8 * scale < room ? `*x_${i + 1}* ${name}` : `*x_${i + 1}*`;
  };
  return (
    <>
      {drawing.inputs.map((spot, i) => (
        <g key={i} className="plot-still">
          <InputPicture spot={spot} side={side} axis={i} />
          <text className="plot-label" x={spot.x - side / 2} y={spot.y - side / 2 - 7 * scale}>
            <Mathtext text={inputName(i)} />
          </text>
        </g>
      ))}
      {layout.map(({ units, unitOffset, offset, inputs, activation }, l) =>
        Array.from({ length: units }, (_, u) => {
          const isOutput = l === layout.length - 1;
          return (
            <g
              key={`${l}.${u}`}
              data-unit={`${l}.${u}`}
              className="network-unit"
              role="button"
              tabIndex={l === layer && u === unit ? 0 : -1}
              aria-label={isOutput ? words.outputNeuron : words.neuronOf(String(l + 1), String(u + 1))}
              onFocus={() => setFocus({ layer: l, unit: u })}
              onClick={() => onChoose({ layer: l, unit: u })}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') {
                  event.preventDefault();
                  onChoose({ layer: l, unit: u });
                } else move(event);
              }}
            >
              <UnitPicture
                spot={drawing.layers[l]![u]!}
                side={side}
                picture={pictures[unitOffset + u]}
                activation={activation}
                output={isOutput}
                selected={chosen !== null && chosen.layer === l && chosen.unit === u}
                bias={params[offset + u * (inputs + 1) + inputs] ?? 0}
              />
            </g>
          );
        }),
      )}
    </>
  );
}

const GRADIENT = 16;

function InputPicture({ spot, side, axis }: { spot: Spot; side: number; axis: number }) {
  const values = useMemo(
    () =>
      Float32Array.from({ length: GRADIENT * GRADIENT }, (_, i) => {
        const at = axis === 0 ? i % GRADIENT : GRADIENT - 1 - Math.floor(i / GRADIENT);
        return (2 * at) / (GRADIENT - 1) - 1;
      }),
    [axis],
  );
  const box = { x: spot.x - side / 2, y: spot.y - side / 2, width: side, height: side };
  return <Heatmap values={values} rows={GRADIENT} cols={GRADIENT} map="activation" box={box} outline />;
}

interface UnitPictureProps {
  readonly spot: Spot;
  readonly side: number;
  readonly picture: Float32Array | undefined;
  readonly activation: NetworkShape['activation'];
  readonly output: boolean;
  readonly selected: boolean;
  readonly bias: number;
}

function UnitPicture({ spot, side, picture, activation, output, selected, bias }: UnitPictureProps) {
  const language = useLanguage();
  const [hovered, setHovered] = useState(false);
  const { scale } = useBoard();
  const box = { x: spot.x - side / 2, y: spot.y - side / 2, width: side, height: side };
  const size = Math.round(Math.sqrt(picture?.length ?? 1));
  const high = useMemo(() => {
    if (activation !== 'relu' && activation !== 'leakyRelu') return 1;
    let most = 1e-6;
    for (const value of picture ?? []) if (value > most) most = value;
    return most;
  }, [picture, activation]);
  const range = activation === 'tanh' || activation === 'linear' ? ([-1, 1] as const) : ([0, high] as const);
  const length = Math.min(side / 2 - 2, (side / 5) * Math.abs(bias));
  const bottom = spot.y + side / 2;
  return (
    <g onPointerEnter={() => setHovered(true)} onPointerLeave={() => setHovered(false)}>
      {picture && (
        <Heatmap
          values={picture}
          rows={size}
          cols={size}
          map={output ? 'class' : 'activation'}
          {...(output ? {} : { range })}
          strength={1}
          box={box}
        />
      )}
      {selected && (
        <>
          <rect className="plot-select-out" {...box} />
          <rect className="plot-select-in" {...box} />
        </>
      )}
      <rect className="network-frame" {...box} />
      <rect className="network-focus" x={box.x - 5} y={box.y - 5} width={side + 10} height={side + 10} />
      <g data-mark="bias">
        <rect className="network-bias-bed" x={box.x} y={bottom + 1} width={side} height={6} />
        <rect
          className={bias < 0 ? 'network-bias is-neg' : 'network-bias is-pos'}
          x={bias < 0 ? spot.x - length : spot.x}
          y={bottom + 1.5}
          width={length}
          height={5}
        />
        <path className="network-bias-zero" d={`M${spot.x} ${bottom}v8`} />
      </g>
      {hovered && (
        <text
          className="plot-value plot-halo"
          x={spot.x}
          y={bottom + 20 * scale}
          textAnchor="middle"
        >{`b ${formatSigned(bias, language)}`}</text>
      )}
    </g>
  );
}
