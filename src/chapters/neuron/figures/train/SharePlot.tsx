import { useMemo } from 'react';
import type { LossPoint } from '../../../../engine/client/trainerView';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { roomyEnd } from '../../../../plot/lossDomains';
import { usePlot } from '../../../../plot/plotContext';
import { formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { shareLeft } from '../../derive/train';
import { useText } from '../../hooks';
import type { LossName } from '../../model';

type Copies<T> = Readonly<Record<LossName, T>>;

interface SharePlotProps {
  readonly losses: Copies<readonly LossPoint[]>;
  /** Cases on their own side, of either copy. */
  readonly right: Copies<number>;
  readonly count: number;
}

const ORDER = ['mse', 'bce'] as const;
const KIND = { mse: 'curve', bce: 'second' } as const;

/** Both losses in one plot, each as a share of its own start: which copy learns, and which stands still. */
export function SharePlot({ losses, right, count }: SharePlotProps) {
  const { train: words } = useText();
  const language = useLanguage();
  const curves = useMemo(() => ({ mse: shareLeft(losses.mse), bce: shareLeft(losses.bce) }), [losses]);
  const last = Math.max(...ORDER.map((loss) => curves[loss].at(-1)?.x ?? 0), 10);
  const most = Math.max(1, ...ORDER.flatMap((loss) => curves[loss].map((point) => point.y)));
  const percent = (part: number) => formatPercent(part, language);
  const description = ORDER.map((loss) =>
    words.shareOf(words.losses[loss], percent(curves[loss].at(-1)?.y ?? 1)),
  );
  return (
    <Frame
      title={words.sharePlot}
      description={description.join(' ')}
      x={[0, roomyEnd(last)]}
      y={[0, most > 1.25 ? roomyEnd(most) : 1.25]}
      yTicks={most > 1.25 ? 3 : [0, 0.5, 1]}
      margin={{ top: 54, right: 22, bottom: 32, left: 62 }}
    >
      <Grid lines="y" zero={false} />
      <Axis side="x" line />
      <Axis side="y" format={percent} />
      <Names
        name={words.shareName}
        copies={ORDER.map((loss) => ({
          loss,
          name: words.losses[loss],
          text: words.copy(words.losses[loss], String(right[loss]), String(count)),
        }))}
      />
      {ORDER.map((loss) => (
        <Curve key={loss} points={curves[loss]} kind={KIND[loss]} />
      ))}
    </Frame>
  );
}

/** What the axis counts, and under it the two copies with a sample of their line. */
function Names(props: {
  readonly name: string;
  readonly copies: readonly { readonly loss: LossName; readonly name: string; readonly text: string }[];
}) {
  const plot = usePlot();
  const { scale, width } = useBoard();
  const sample = 22 * scale;
  const left = 12 * scale;
  // On a small phone the two names fill the line: the counts are told by the words and the readouts.
  const counted = width > 350 * scale;
  return (
    <g className="plot-still" data-mark="legend">
      <text className="plot-label plot-strong" x={left} y={plot.top - 34 * scale}>
        {props.name}
      </text>
      {props.copies.map(({ loss, name, text }, index) => {
        const x = index === 0 ? left : width / 2 + 2 * scale;
        const y = plot.top - 14 * scale;
        return (
          <g key={loss}>
            <path className={`plot-${KIND[loss]}`} d={`M${x} ${y - 5 * scale}h${sample}`} />
            <text className="plot-tick train-name" x={x + sample + 6 * scale} y={y}>
              {counted ? text : name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
