import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { ClassLabel } from '../../../../plot/ClassLabel';
import { Curve } from '../../../../plot/Curve';
import { Dots, type Dot } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { glyph } from '../../../../plot/glyphs';
import { Grid } from '../../../../plot/Grid';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import type { Rows } from '../../../../math/kMeans';
import { useTheme } from '../../../../plot/theme';
import { groupMark, markOf, trailsOf, type Search } from '../../derive/clusters';
import type { Lesion } from '../../derive/lesions';
import { useText } from '../../hooks';
import type { ClustersState } from '../../modelClusters';

interface ClusterPlaneProps {
  readonly state: ClustersState;
  readonly lesions: readonly Lesion[];
  readonly search: Search | null;
  /** Standardized measurements, as far as there are any. */
  readonly points: Rows;
  readonly description: string;
  readonly onShow: (index: number | null) => void;
  readonly onPick: (index: number) => void;
}

const RANGE = [-3.1, 3.1] as const;
const TICKS = [-3, -2, -1, 0, 1, 2, 3];
const MARGIN = { top: 34, right: 14, bottom: 46, left: 46 };
const hold = (value: number) => Math.max(-3, Math.min(3, value));

/** The lesions by two measurements, the centers, and the way that they have gone. */
export function ClusterPlane(props: ClusterPlaneProps) {
  const { state, lesions, search, points, description, onShow, onPick } = props;
  const { clusters: words } = useText();
  const groups = search?.now.groups;
  const dots = useMemo(
    () =>
      points.map(([x, y], i): Dot => ({
        x: hold(x!),
        y: hold(y!),
        kind: markOf(lesions[i]!, groups?.[i], state.marks),
      })),
    [points, lesions, groups, state.marks],
  );
  const read = (_: Dot, index: number) => words.lesion(String(index + 1));
  const axes = words.axes[state.features];
  return (
    <Frame
      title={words.plane}
      description={description}
      x={RANGE}
      y={RANGE}
      square
      margin={MARGIN}
      xTicks={TICKS}
      yTicks={TICKS}
    >
      <Grid outline />
      <Axis side="x" name={axes.x} />
      <Axis side="y" name={axes.y} />
      <Legend state={state} />
      <Dots dots={dots} read={read} label={words.lesions} onShow={onShow} onPick={onPick} r={4.4} />
      {search && state.marks === 'groups' && (
        <g data-mark="centers">
          {trailsOf(search.moves, search.at).map((trail, j) => (
            <Center key={j} group={j} trail={trail} />
          ))}
        </g>
      )}
    </Frame>
  );
}

function Legend({ state: { marks } }: { readonly state: ClustersState }) {
  const { clusters: words } = useText();
  const plot = usePlot();
  const { scale } = useBoard();
  const y = plot.top - 11 * scale;
  if (marks === 'groups')
    return (
      <text className="plot-label plot-still" x={plot.left} y={y}>
        {words.legendGroups}
      </text>
    );
  const middle = (plot.left + plot.right) / 2;
  return (
    <>
      <ClassLabel x={plot.left} y={y} kind="a" name={words.kinds.ring} />
      <ClassLabel
        x={marks === 'truth' ? middle - 70 * scale : plot.right}
        y={y}
        kind="b"
        name={words.kinds.solid}
        {...(marks === 'truth' ? {} : { anchor: 'end' as const })}
      />
      {marks === 'truth' && (
        <ClassLabel x={plot.right} y={y} kind="c" name={words.kinds.satellites} anchor="end" />
      )}
    </>
  );
}

/** A center: the shape of its group, large and ringed, at the end of its way. */
function Center({ group, trail }: { readonly group: number; readonly trail: Rows }) {
  const plot = usePlot();
  const { scale } = useBoard();
  const { dot } = useTheme();
  const points = trail.map(([x, y]) => ({ x: hold(x!), y: hold(y!) }));
  const at = toPixels(plot, points.at(-1)!);
  const kind = groupMark(group);
  return (
    <>
      <Curve points={points} kind="thin" />
      <g className="cl-center plot-still" transform={`translate(${at.x} ${at.y})`}>
        <circle className="cl-ring" r={11 * scale} />
        <path className={`plot-dot plot-dot-${kind}`} d={glyph(kind, dot * 1.3)} />
      </g>
    </>
  );
}
