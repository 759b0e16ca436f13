import { sigmoid } from '../../../../math/activation';
import { HaloText } from '../../../../plot/HaloText';
import { Line } from '../../../../plot/Line';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { HALF } from '../../derive/cases';
import { segmentOf, type Cut, type Spot } from '../../derive/line';

const LOGIT_9 = Math.log(9);

/** The line a = 0.5 and, thin, a = 0.1 and a = 0.9. */
export function CutLines({ cut }: { cut: Cut }) {
  const language = useLanguage();
  return [-LOGIT_9, LOGIT_9, 0].map((z) => {
    const ends = segmentOf(cut, z, HALF);
    if (!ends) return null;
    const [from, to] = ends;
    return (
      <g key={z}>
        <Line from={from} to={to} kind={z === 0 ? 'main' : 'thin'} />
        {z !== 0 && (
          <LevelName
            at={to.y < from.y ? to : from}
            other={to.y < from.y ? from : to}
            text={formatNumber(sigmoid(z), language, 1)}
          />
        )}
      </g>
    );
  });
}

/** The value of a thin line, near its lower end, turned inwards. */
function LevelName({ at, other, text }: { at: Spot; other: Spot; text: string }) {
  const plot = usePlot();
  const length = Math.hypot(other.x - at.x, other.y - at.y);
  const part = Math.min(0.5, 0.4 / length);
  const spot = { x: at.x + part * (other.x - at.x), y: at.y + part * (other.y - at.y) };
  return (
    <HaloText
      {...toPixels(plot, spot)}
      text={`\`${text}\``}
      side={spot.x > 0 ? 'left' : 'right'}
      offset={7}
    />
  );
}
