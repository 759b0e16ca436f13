import { useMemo } from 'react';
import type { CnnEpochPoint } from '../../../../engine/client/cnnTrainerView';
import { Axis } from '../../../../plot/Axis';
import { Curve, type StrokeKind } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { usePlot } from '../../../../plot/plotContext';
import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { useText } from '../../hooks';

interface EpochPlotProps {
  readonly curve: readonly CnnEpochPoint[];
  readonly epochs: number;
}

const SETS = ['train', 'validation', 'test'] as const;
const strokes: Readonly<Record<(typeof SETS)[number], StrokeKind>> = {
  train: 'main',
  validation: 'second',
  test: 'curve',
};
const UNIT = [0, 1] as const;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Share of right answers on the three sets at the end of each epoch. */
export function EpochPlot({ curve, epochs }: EpochPlotProps) {
  const words = useText().own;
  const language = useLanguage();
  const lines = useMemo(
    () =>
      SETS.map((set) => ({
        set,
        points: curve.flatMap(({ epoch, sets }) => {
          const accuracy = sets[set]?.accuracy;
          return accuracy === undefined ? [] : [{ x: epoch, y: accuracy }];
        }),
      })),
    [curve],
  );
  return (
    <Frame
      title={words.curves}
      description={lines
        .map(
          ({ set, points }) =>
            `${words.sets[set]} ${formatPercent(points.at(-1)?.y ?? Number.NaN, language)}`,
        )
        .join(', ')}
      x={[0, Math.max(1, epochs)]}
      y={UNIT}
      yTicks={TICKS}
      margin={{ top: 30, right: 110, bottom: 46, left: 50 }}
    >
      <Grid />
      <Axis side="x" name={words.epoch} />
      <Axis side="y" name={words.right} place="top" />
      {lines.map(({ set, points }) => (
        <Curve key={set} points={points} kind={strokes[set]} />
      ))}
      <Ends lines={lines.map(({ set, points }) => ({ text: words.sets[set], y: points.at(-1)?.y }))} />
    </Frame>
  );
}

/** Names at the right of the curves, kept apart. */
function Ends({
  lines,
}: {
  readonly lines: readonly { readonly text: string; readonly y: number | undefined }[];
}) {
  const plot = usePlot();
  const shown = lines
    .flatMap(({ text, y }) => (y === undefined ? [] : [{ text, pixel: plot.y.toPixel(y) }]))
    .sort((a, b) => a.pixel - b.pixel);
  const places = apart(shown.map(({ pixel }) => pixel));
  return shown.map(({ text }, index) => (
    <HaloText key={text} x={plot.right} y={places[index] ?? 0} text={text} side="right" offset={6} />
  ));
}

/** Rising places moved down until each is a line away from the one above. */
function apart(places: readonly number[], line = 18): readonly number[] {
  return places.reduce<number[]>((kept, place) => {
    kept.push(Math.max(place, (kept.at(-1) ?? -Infinity) + line));
    return kept;
  }, []);
}
