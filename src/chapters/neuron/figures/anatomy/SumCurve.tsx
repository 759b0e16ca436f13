import { sigmoid } from '../../../../math/activation';
import { Axis } from '../../../../plot/Axis';
import { Bars } from '../../../../plot/Bars';
import { useBoard } from '../../../../plot/boardContext';
import { Curve } from '../../../../plot/Curve';
import { Dots } from '../../../../plot/Dots';
import { Frame } from '../../../../plot/Frame';
import { Grid } from '../../../../plot/Grid';
import { HaloText } from '../../../../plot/HaloText';
import { toPixels, type Plot } from '../../../../plot/plotContext';
import { Tag } from '../../../../plot/Tag';
import { formatFixed, formatNumber, formatSigned } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Anatomy } from '../../derive/anatomy';
import { reachOf } from '../../derive/anatomy';
import { kindOf } from '../../derive/cases';
import { useText } from '../../hooks';

interface SumCurveProps {
  readonly anatomy: Pick<Anatomy, 'products' | 'z' | 'a'>;
  readonly b: number;
  readonly y: 0 | 1;
}

/** Part of the height that the sigmoid takes; the bars stand below it on the same z axis. */
const SHARE = 0.52;
const HEIGHT = 1 / SHARE;
const MARGIN = { top: 34, right: 18, bottom: 34, left: 58 };

/** The contributions laid end to end, and the sigmoid over the same axis: z falls onto the curve. */
export function SumCurve({ anatomy, b, y }: SumCurveProps) {
  const { anatomy: words } = useText();
  const { products, z, a } = anatomy;
  const reach = reachOf([...products, b]);
  return (
    <Frame
      title={words.curve}
      x={[-reach, reach]}
      y={[1 - HEIGHT, 1]}
      margin={MARGIN}
      xTicks={[-1, -0.5, 0, 0.5, 1].map((part) => part * reach)}
      yTicks={[0, 0.5, 1]}
    >
      {(plot) => (
        <>
          <Grid />
          <Axis side="x" hideNear={z} />
          <Axis side="y" name={words.probability} place="top" />
          <Curve of={sigmoid} />
          <Fall plot={plot} z={z} a={a} y={y} />
          <Stack plot={plot} anatomy={anatomy} b={b} />
        </>
      )}
    </Frame>
  );
}

function Fall({ plot, z, a, y }: { plot: Plot; z: number; a: number; y: 0 | 1 }) {
  const language = useLanguage();
  const { scale } = useBoard();
  const at = toPixels(plot, { x: z, y: a });
  return (
    <>
      <path className="plot-guide plot-still" d={`M${plot.left} ${at.y}H${at.x}`} />
      <path className="plot-thin anatomy-fall plot-still" d={`M${at.x} ${at.y}V${plot.bottom}`} />
      <Dots dots={[{ x: z, y: a, kind: kindOf(y) }]} r={7} />
      <HaloText
        x={at.x}
        y={at.y + 18 * scale}
        side={at.x < plot.right - 100 * scale ? 'right' : 'left'}
        offset={11 * scale}
        text={`*a* \`${formatNumber(a, language)}\``}
      />
      <Tag side="x" at={z} text={`*z* \`${formatFixed(z, language)}\``} />
    </>
  );
}

function Stack({ plot, anatomy, b }: { plot: Plot } & Pick<SumCurveProps, 'anatomy' | 'b'>) {
  const language = useLanguage();
  const [first, second] = anatomy.products;
  const zero = plot.y.toPixel(0);
  const { scale } = useBoard();
  const pitch = (plot.bottom - zero - 12) / 3 / scale;
  const item = (label: string, value: number) => ({ label, value, text: formatSigned(value, language) });
  return (
    <Bars
      items={[item('*w_1x_1*', first), item('*w_2x_2*', second), item('*b*', b)]}
      top={zero + 12}
      pitch={pitch}
      thick={Math.min(19, 0.64 * pitch)}
    />
  );
}
