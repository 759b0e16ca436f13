import { useMemo } from 'react';
import { useBoard } from '../../../../plot/boardContext';
import { Frame } from '../../../../plot/Frame';
import { HaloText } from '../../../../plot/HaloText';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import {
  blend,
  cubeEdges,
  gridPoints,
  hiddenOf,
  middleOf,
  outputRule,
  presence,
  SECOND_SIZE,
  stopsOf,
  type Hidden,
} from '../../derive/bend';
import { ringPoints } from '../../derive/representation';
import { useModel, useText } from '../../hooks';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { CaseDots } from './CaseDots';
import { HalfPlanes, RuleLine } from './HalfPlanes';
import { PlaneCaption } from './PlaneHead';
import { planeMargin } from './planeMargin';
import { RuledPaper } from './RuledPaper';
import { useGlide } from './useGlide';

const reach = [-1, 1] as const;
const paper = gridPoints();

interface BendPlaneProps {
  readonly params: ArrayLike<number>;
  readonly cases: Hidden;
  /** The network is still on its way to this step. */
  readonly waitingFor: number | null;
}

/** Cases and ruled paper on their way through the network: raw, after layer 1, after layer 2. */
export function BendPlane(props: BendPlaneProps) {
  const words = useText().representation;
  return (
    <Frame title={words.bentTitle} x={reach} y={reach} square margin={planeMargin} xTicks={[]} yTicks={[]}>
      <Bending {...props} />
    </Frame>
  );
}

function Bending({ params, cases, waitingFor }: BendPlaneProps) {
  const layer = useGlide(useModel((state) => state.representation.layer));
  const turn = useGlide(
    useModel((state) => state.representation.turn),
    40,
  );
  const middle = useMemo(() => middleOf(params), [params]);
  const ruled = useMemo(() => hiddenOf(params, paper.x), [params]);
  const caseStops = useMemo(() => stopsOf(cases, middle, turn), [cases, middle, turn]);
  const paperStops = useMemo(() => stopsOf(ruled, middle, turn), [ruled, middle, turn]);
  const lines = useMemo(() => blend(paperStops, layer), [paperStops, layer]);
  const places = useMemo(() => blend(caseStops, layer), [caseStops, layer]);
  // The output's rule, in the units of the picture.
  const rule = useMemo(() => {
    const { n1, n2, b } = outputRule(params);
    return { n1: n1 / SECOND_SIZE, n2: n2 / SECOND_SIZE, b };
  }, [params]);
  const last = presence(2, layer);
  const words = useText().representation;
  const language = useLanguage();
  return (
    <>
      <PlaneCaption
        text={
          waitingFor === null
            ? (words.captions[layer] ?? words.between)
            : words.training(formatCount(waitingFor, language))
        }
      />
      {last > 0 ? <HalfPlanes rule={rule} opacity={last} /> : null}
      <RuledPaper places={lines} perLine={paper.perLine} isAxis={paper.isAxis} />
      <Cube middle={middle} turn={turn} opacity={presence(1, layer)} />
      <SecondAxes opacity={last} />
      {last > 0 ? <RuleLine rule={rule} opacity={last} /> : null}
      <RawNames opacity={presence(0, layer)} />
      <CaseDots
        places={places}
        x={ringPoints.x}
        y={ringPoints.y}
        skin="ring"
        quiet={!Number.isInteger(layer)}
      />
    </>
  );
}

/** The three axes of layer 1: the cube that its outputs cannot leave. */
function Cube({ middle, turn, opacity }: { middle: Float32Array; turn: number; opacity: number }) {
  const plot = usePlot();
  const edges = useMemo(() => cubeEdges(middle, turn), [middle, turn]);
  if (opacity === 0) return null;
  const d = edges
    .map((edge) => {
      const a = toPixels(plot, { x: edge[0]!, y: edge[1]! });
      const b = toPixels(plot, { x: edge[2]!, y: edge[3]! });
      return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
    })
    .join('');
  const names = [0, 4, 8].map((at) => edges[at]!);
  return (
    <g className="plot-still" opacity={opacity} data-mark="cube">
      <path className="rep-cube" d={d} />
      {names.map((edge, k) => {
        const end = toPixels(plot, { x: edge[2]!, y: edge[3]! });
        return <HaloText key={k} x={end.x} y={end.y} offset={-5} text={`*h_${k + 1}*`} strong />;
      })}
    </g>
  );
}

/** The two axes of layer 2, from -1 to 1. */
function SecondAxes({ opacity }: { opacity: number }) {
  const plot = usePlot();
  if (opacity === 0) return null;
  const low = toPixels(plot, { x: -SECOND_SIZE, y: -SECOND_SIZE });
  const high = toPixels(plot, { x: SECOND_SIZE, y: SECOND_SIZE });
  const middle = toPixels(plot, { x: 0, y: 0 });
  return (
    <g className="plot-still" opacity={opacity} data-mark="axes">
      <path className="rep-cube" d={`M${low.x} ${low.y}H${high.x}V${high.y}H${low.x}Z`} />
      <AxisEnds from={low} to={high} />
      <HaloText x={middle.x} y={plot.bottom + 30} offset={0} text="*g_1*" />
      <HaloText x={plot.left - 22} y={middle.y} offset={-5} text="*g_2*" />
    </g>
  );
}

function AxisEnds({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }) {
  const { scale } = useBoard();
  const plot = usePlot();
  return (
    <>
      <text className="plot-tick" x={from.x} y={plot.bottom + 20 * scale} textAnchor="middle">
        −1
      </text>
      <text className="plot-tick" x={to.x} y={plot.bottom + 20 * scale} textAnchor="middle">
        1
      </text>
      <text className="plot-tick" x={plot.left - 8 * scale} y={from.y} dy="0.34em" textAnchor="end">
        −1
      </text>
      <text className="plot-tick" x={plot.left - 8 * scale} y={to.y} dy="0.34em" textAnchor="end">
        1
      </text>
    </>
  );
}

/** Before the network the axes are the measurements. */
function RawNames({ opacity }: { opacity: number }) {
  const plot = usePlot();
  const words = useText().representation.axes.ring;
  if (opacity === 0) return null;
  const middle = toPixels(plot, { x: 0, y: 0 });
  return (
    <g className="plot-still" opacity={opacity}>
      <HaloText x={middle.x} y={plot.bottom + 30} offset={0} text={`${words.x1} *x_1*`} />
      <g transform={`rotate(-90 ${plot.left - 22} ${middle.y})`}>
        <HaloText x={plot.left - 22} y={middle.y} offset={-5} text={`${words.x2} *x_2*`} />
      </g>
    </g>
  );
}
