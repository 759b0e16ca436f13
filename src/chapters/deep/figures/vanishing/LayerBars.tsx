import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { usePlot } from '../../../../plot/plotContext';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { NetworkSeen } from '../../derive/sayVanishing';
import { useText } from '../../hooks';

interface LayerBarsProps {
  readonly networks: readonly NetworkSeen[];
  readonly description: string;
}

/** Smaller gradients than this are drawn as if they were so large. */
const FLOOR = 1e-20;

/** The gradient of every layer on a logarithmic axis; a second network stands beside it, hollow. */
export function LayerBars({ networks, description }: LayerBarsProps) {
  const words = useText().vanishing;
  const language = useLanguage();
  const layers = networks[0]!.sizes.length;
  const all = networks.flatMap(({ sizes }) => sizes).map((size) => Math.max(FLOOR, size));
  const low = 10 ** Math.min(-6, 2 * Math.floor(Math.log10(Math.min(...all)) / 2));
  const high = 10 ** Math.max(0, Math.ceil(Math.log10(Math.max(...all)) + 0.05));
  const dots = useMemo(
    () =>
      networks.flatMap(({ sizes }, n): Dot[] =>
        sizes.map((size, layer) => ({
          x: layer + 1 + offsetOf(n, networks.length),
          y: Math.max(low, size),
          kind: 'c',
          hollow: n > 0,
        })),
      ),
    [networks, low],
  );
  // Only the bars are drawn: the dots at their ends answer to hover and keys.
  const ends = useMemo(() => dots.map((dot): Dot => ({ ...dot, kind: 'none', hollow: false })), [dots]);
  const ticks = Array.from({ length: layers }, (_, i) => i + 1).filter(
    (layer) => layers <= 12 || layer % 2 === 1 || layer === layers,
  );
  return (
    <Frame
      title={words.bars}
      description={description}
      x={[0.4, layers + 0.6]}
      y={[low, high]}
      yScale="log"
      xTicks={ticks.filter((layer) => layer < layers - (layers > 7 ? 1 : 0) || layer === layers)}
      margin={{ top: 36, right: 18, bottom: 52, left: 62 }}
    >
      <Grid lines="y" zero={false} />
      <Axis
        side="x"
        name={words.axisLayer}
        format={(layer) => (layer === layers ? words.output : String(layer))}
        line
      />
      <Axis side="y" name={words.axisSize} place="top" />
      <Bars dots={dots} pairs={networks.length} low={low} />
      <Dots
        dots={ends}
        r={0}
        label={words.bars}
        read={(_, index) => {
          const { activation, sizes } = networks[Math.floor(index / layers)]!;
          const layer = index % layers;
          const size = formatNumber(sizes[layer]!, language);
          const name = words.names[activation];
          return layer === layers - 1
            ? words.outputReads(name, size)
            : words.layerReads(name, String(layer + 1), size);
        }}
      />
      <Names networks={networks} />
    </Frame>
  );
}

/** Where in its layer's column a network's bar stands. */
function offsetOf(network: number, networks: number): number {
  return networks === 1 ? 0 : network === 0 ? -0.2 : 0.2;
}

function Bars({ dots, pairs, low }: { dots: readonly Dot[]; pairs: number; low: number }) {
  const plot = usePlot();
  const column = plot.x.toPixel(2) - plot.x.toPixel(1);
  const width = Math.max(3, Math.min(46, column * (pairs === 1 ? 0.62 : 0.34)));
  return (
    <g className="plot-still">
      {dots.map(({ x, y, hollow }) => (
        <rect
          key={x}
          className={hollow ? 'plot-bar is-minus' : 'plot-bar'}
          x={plot.x.toPixel(x) - width / 2}
          y={plot.y.toPixel(y)}
          width={width}
          height={Math.max(0, plot.y.toPixel(low) - plot.y.toPixel(y))}
        />
      ))}
    </g>
  );
}

/** Which bar is which network. */
function Names({ networks }: { networks: readonly NetworkSeen[] }) {
  const words = useText().vanishing;
  const plot = usePlot();
  const { scale } = useBoard();
  const y = plot.top - 13 * scale;
  const names = networks.map(({ activation }) => words.names[activation]);
  const widths = names.map((name) => (name.length * 8 + 34) * scale);
  return (
    <g className="plot-still" data-mark="legend">
      {names.map((name, n) => {
        const end = plot.right - widths.slice(n + 1).reduce((sum, width) => sum + width, 0);
        return (
          <g key={name}>
            <rect
              className={n > 0 ? 'plot-bar is-minus' : 'plot-bar'}
              x={end - name.length * 8 * scale - 20 * scale}
              y={y - 11 * scale}
              width={11 * scale}
              height={11 * scale}
            />
            <text className="plot-label plot-halo" x={end} y={y} textAnchor="end">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
