import { useCallback } from 'react';
import { Axis } from '../../../../plot/Axis';
import { useBoard } from '../../../../plot/boardContext';
import { Curve } from '../../../../plot/Curve';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { Handle } from '../../../../plot/Handle';
import { Line } from '../../../../plot/Line';
import type { Plot } from '../../../../plot/plotContext';
import { Surface } from '../../../../plot/Surface';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { pullAt, type Chain } from '../../derive/chain';
import { useText, useUpdate } from '../../hooks';
import { within } from '../../model';
import { putChain, type ChainState } from '../../modelChain';
import { Spot } from '../../../../plot/Spot';

interface PlateauPartProps {
  readonly state: ChainState;
  readonly chain: Chain;
  /** The curves are not shown while a question about them is open. */
  readonly covered: boolean;
}

const SPAN = [-8, 8] as const;
const TICKS = [-8, -6, -4, -2, 0, 2, 4, 6, 8];

/** How hard one case pulls by either loss, over its sum: where the squared error has its plateau. */
export function PlateauPart({ state, chain, covered }: PlateauPartProps) {
  const { chain: words } = useText();
  const language = useLanguage();
  const update = useUpdate();
  const { y, x1, x2, w1, w2 } = state;
  const mse = useCallback((z: number) => pullAt('mse', z, y), [y]);
  const bce = useCallback((z: number) => pullAt('bce', z, y), [y]);
  const shownZ = Math.min(8, Math.max(-8, chain.z));
  // The bias carries the case along: its inputs and weights stay.
  const move = (z: number) =>
    update(within('chain', (old) => ({ ...putChain({ b: z - w1 * x1 - w2 * x2 })(old), past: [] })));
  return (
    <Frame
      title={words.plateau}
      x={SPAN}
      y={[-0.12, 1.08]}
      xTicks={TICKS}
      yTicks={[0, 0.25, 0.5, 0.75, 1]}
      margin={{ top: 40, right: 24, bottom: 52, left: 60 }}
    >
      {(plot) => (
        <>
          <Grid />
          <Surface onPoint={({ x }) => move(Math.round(x * 20) / 20)} />
          <Axis side="x" name={words.axisZ} />
          <Axis side="y" name={words.axisPull} place="top" />
          {covered ? (
            <HaloText
              x={(plot.left + plot.right) / 2}
              y={(plot.top + plot.bottom) / 2}
              text={words.covered}
            />
          ) : (
            <>
              <Curve of={mse} />
              <Curve of={bce} kind="second" />
              <Names plot={plot} y={y} />
              <Line
                from={{ x: shownZ, y: 0 }}
                to={{ x: shownZ, y: Math.max(mse(shownZ), bce(shownZ)) }}
                kind="guide"
              />
              <Pull
                at={{ x: shownZ, y: mse(shownZ) }}
                text={formatNumber(mse(shownZ), language)}
                plot={plot}
                low
              />
              <Pull
                at={{ x: shownZ, y: bce(shownZ) }}
                text={formatNumber(bce(shownZ), language)}
                plot={plot}
              />
            </>
          )}
          <Handle
            at={{ x: shownZ, y: -0.06 }}
            free="x"
            label={words.handle}
            step={{ x: 0.1 }}
            range={{ x: SPAN }}
            format={(value) => `z ${formatNumber(value, language)}`}
            onChange={({ x }) => move(Math.round(x * 100) / 100)}
          />
        </>
      )}
    </Frame>
  );
}

/** Names on the curves, where each stands alone. */
function Names({ plot, y }: { plot: Plot; y: 0 | 1 }) {
  const { chain: words } = useText();
  const { scale } = useBoard();
  const side = y === 0 ? 1 : -1;
  return (
    <>
      <HaloText
        x={plot.x.toPixel(side * 4.4)}
        y={plot.y.toPixel(pullAt('bce', side * 4.4, y)) + 2}
        side="below"
        offset={8 * scale}
        text={words.losses.bce}
      />
      <HaloText
        x={plot.x.toPixel(side * 0.7)}
        y={plot.y.toPixel(pullAt('mse', side * 0.7, y))}
        side="below"
        offset={14 * scale}
        text={words.losses.mse}
      />
    </>
  );
}

interface PullProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly text: string;
  readonly plot: Plot;
  readonly low?: boolean;
}

function Pull({ at, text, plot, low = false }: PullProps) {
  return (
    <>
      <Spot at={at} hollow={!low} r={6} />
      <HaloText
        x={plot.x.toPixel(at.x)}
        y={plot.y.toPixel(at.y) + (low ? 4 : -4)}
        side={at.x > 5 ? 'left' : 'right'}
        offset={12}
        text={`\`${text}\``}
      />
    </>
  );
}
