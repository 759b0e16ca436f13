import { useMemo } from 'react';
import { Axis } from '../../../../plot/Axis';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { gridPoints } from '../../derive/bend';
import { moveAll, type LinearScene } from '../../derive/representation';
import { useText } from '../../hooks';
import type { RepresentationState } from '../../modelRepresentation';
import { CaseDots } from './CaseDots';
import { HalfPlanes, RuleLine } from './HalfPlanes';
import { PlaneCaption } from './PlaneHead';
import { planeMargin } from './planeMargin';
import { RuledPaper } from './RuledPaper';

const reach = [-4.5, 4.5] as const;
const ticks = [-4, -2, 0, 2, 4];
const paper = gridPoints(3, 1, 1);
/** In the new axes the rule is always the same. */
const rule = { n1: 1, n2: 0, b: 0 };

interface NewPlaneProps {
  readonly skin: RepresentationState['part'] & ('clouds' | 'ring');
  readonly scene: LinearScene;
}

/** The same cases in the new axes: what the program with its one rule sees. */
export function NewPlane({ skin, scene }: NewPlaneProps) {
  const words = useText().representation;
  const lines = useMemo(() => moveAll(scene.map, paper.x), [scene.map]);
  return (
    <Frame
      title={words.newTitle}
      x={reach}
      y={reach}
      square
      margin={planeMargin}
      xTicks={ticks}
      yTicks={ticks}
    >
      <HalfPlanes rule={rule} />
      <Grid lines="x" />
      <Axis side="x" name="*x'_1*" />
      <Axis side="y" name="*x'_2*" />
      <RuledPaper places={lines} perLine={paper.perLine} isAxis={paper.isAxis} />
      <RuleLine rule={rule} />
      <PlaneCaption text={words.fresh} />
      <CaseDots places={scene.moved} x={scene.points.x} y={scene.points.y} skin={skin} wrong={scene.wrong} />
    </Frame>
  );
}
