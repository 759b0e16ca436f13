import { Arrow } from '../../../../plot/Arrow';
import { Axis } from '../../../../plot/Axis';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { Handle } from '../../../../plot/Handle';
import { HaloText } from '../../../../plot/HaloText';
import { toPixels, usePlot, type Plot } from '../../../../plot/plotContext';
import type { Pair } from '../../derive/affine';
import { RAW_REACH } from '../../derive/bend';
import { AXIS_REACH, drawnAxes, type LinearScene } from '../../derive/representation';
import { useText, useUpdate } from '../../hooks';
import { moveOrigin, pointAxis, type RepresentationState } from '../../modelRepresentation';
import { CaseDots } from './CaseDots';
import { ClassNames } from './PlaneHead';
import { HalfPlanes, RuleLine } from './HalfPlanes';
import { planeMargin } from './planeMargin';

const reach = [-RAW_REACH, RAW_REACH] as const;
const ticks = [-3, -2, -1, 0, 1, 2, 3];

interface OldPlaneProps {
  readonly state: RepresentationState;
  readonly scene: LinearScene;
}

/** The cases as they were measured, and over them the new axes that the hand turns and shifts. */
export function OldPlane({ state, scene }: OldPlaneProps) {
  const words = useText().representation;
  const skin = state.part === 'clouds' ? 'clouds' : 'ring';
  const axes = words.axes[skin];
  return (
    <Frame
      title={words.oldTitle}
      x={reach}
      y={reach}
      square
      margin={planeMargin}
      xTicks={ticks}
      yTicks={ticks}
    >
      <HalfPlanes rule={scene.rule} />
      <Grid />
      <RuleLine rule={scene.rule} />
      <Axis side="x" name={`${axes.x1} *x_1*, ${words.unit}`} />
      <Axis side="y" name={`${axes.x2} *x_2*, ${words.unit}`} />
      <ClassNames {...words.classes[skin]} />
      <CaseDots
        places={scene.points.x}
        x={scene.points.x}
        y={scene.points.y}
        skin={skin}
        wrong={scene.wrong}
      />
      <NewAxes state={state} scene={scene} />
    </Frame>
  );
}

function NewAxes({ state, scene }: OldPlaneProps) {
  const plot = usePlot();
  const update = useUpdate();
  const words = useText().representation;
  const { origin, end1, end2, ticks1, ticks2 } = drawnAxes(scene.map);
  const at = ([x, y]: Pair) => ({ x, y });
  const change = (next: (old: RepresentationState) => RepresentationState) =>
    update((all) => ({ ...all, representation: next(all.representation) }));
  const hold = heldEnd(plot, origin, end1);
  const [name1, name2] = [nameAt(plot, end1, origin, 20), nameAt(plot, end2, origin, 16)];
  return (
    <>
      <g clipPath={plot.clip}>
        <Arrow from={at(mirrored(origin, end1))} to={at(end1)} kind="curve" />
        <Arrow from={at(mirrored(origin, end2))} to={at(end2)} kind="curve" />
        <path className="plot-curve plot-still" d={tickPath(plot, origin, end1, ticks1)} />
        <path className="plot-curve plot-still" d={tickPath(plot, origin, end2, ticks2)} />
      </g>
      <HaloText x={name1.x} y={name1.y} offset={-5} text="*x'_1*" strong />
      <HaloText x={name2.x} y={name2.y} offset={-5} text="*x'_2*" strong />
      <Handle
        at={at(hold)}
        label={words.handles.end}
        free={state.angle + 90}
        twinned
        onChange={({ x, y }) => change((old) => pointAxis(old, x, y))}
      />
      <Handle
        at={at(origin)}
        label={words.handles.origin}
        twinned
        onChange={({ x, y }) => change((old) => moveOrigin(old, x, y))}
      />
    </>
  );
}

const mirrored = (origin: Pair, end: Pair): Pair => [2 * origin[0] - end[0], 2 * origin[1] - end[1]];

/** A place on the axis that the hand can reach: its end, or nearer where the end lies outside of the picture. */
function heldEnd(plot: Plot, origin: Pair, end: Pair): Pair {
  const [dx, dy] = [(end[0] - origin[0]) / AXIS_REACH, (end[1] - origin[1]) / AXIS_REACH];
  const [low, high] = plot.x.domain;
  const room = 0.15 * (high - low) * 0.2;
  const limit = (from: number, by: number) =>
    by === 0 ? Infinity : by > 0 ? (high - room - from) / by : (low + room - from) / by;
  const far = Math.max(0.8, Math.min(0.72 * AXIS_REACH, limit(origin[0], dx), limit(origin[1], dy)));
  return [origin[0] + far * dx, origin[1] + far * dy];
}

/** Where an axis writes its name: beyond its end, in pixels, held inside the plane. */
function nameAt(plot: Plot, end: Pair, origin: Pair, beyond: number) {
  const p = toPixels(plot, { x: end[0], y: end[1] });
  const o = toPixels(plot, { x: origin[0], y: origin[1] });
  const length = Math.hypot(p.x - o.x, p.y - o.y) || 1;
  const hold = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return {
    x: hold(p.x + (beyond * (p.x - o.x)) / length, plot.left + 14, plot.right - 14),
    y: hold(p.y + (beyond * (p.y - o.y)) / length, plot.top + 14, plot.bottom - 14),
  };
}

/** Short strokes across an axis at every new unit. */
function tickPath(plot: Plot, origin: Pair, end: Pair, ticks: readonly Pair[]): string {
  const o = toPixels(plot, { x: origin[0], y: origin[1] });
  const e = toPixels(plot, { x: end[0], y: end[1] });
  const length = Math.hypot(e.x - o.x, e.y - o.y) || 1;
  const [nx, ny] = [(-(e.y - o.y) / length) * 5, ((e.x - o.x) / length) * 5];
  return ticks
    .map(([x, y]) => toPixels(plot, { x, y }))
    .map(
      (p) =>
        `M${(p.x - nx).toFixed(1)} ${(p.y - ny).toFixed(1)}l${(2 * nx).toFixed(1)} ${(2 * ny).toFixed(1)}`,
    )
    .join('');
}
