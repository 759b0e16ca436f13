import { Frame } from '../../../../plot/Frame';
import { HaloText } from '../../../../plot/HaloText';
import { usePlot } from '../../../../plot/plotContext';
import { formatNumber } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Words } from '../../../../ui/Prose';
import { bendAt, bendMeaning, type BendFacts } from '../../derive/sigmoid';
import { useText } from '../../hooks';
import { activations, type ActivationName } from '../../model';

interface BendWordsProps {
  readonly activation: ActivationName;
  readonly facts: BendFacts;
}

/** The slope as an area, for the sigmoid; the four slopes side by side, for the others; and what they mean. */
export function BendWords({ activation, facts }: BendWordsProps) {
  const words = useText().sigmoid;
  const language = useLanguage();
  return (
    <div className="sg-side">
      {activation === 'sigmoid' ? <Square facts={facts} /> : <Slopes activation={activation} z={facts.z} />}
      <p className="sg-formula">
        <Words text={words.formulas[activation]} />
      </p>
      <p className="sg-formula">
        <Words text={words.slopes[activation]} />
      </p>
      <p className="sg-meaning">{bendMeaning(activation, facts, words, language)}</p>
    </div>
  );
}

/** A square of side 1 that holds a rectangle of a by 1 - a. */
function Square({ facts: { a, slope } }: { facts: BendFacts }) {
  const words = useText().sigmoid;
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <div className="sg-square">
        <Frame
          title={words.square}
          x={[0, 1]}
          y={[0, 1]}
          square
          margin={{ top: 12, right: 14, bottom: 30, left: 14 }}
        >
          {(plot) => (
            <>
              <Area a={a} />
              <HaloText
                x={(plot.left + plot.x.toPixel(Math.max(0.24, Math.min(0.76, a)))) / 2}
                y={plot.bottom}
                side="below"
                offset={9}
                text={`*a* \`${number(a)}\``}
              />
              <HaloText
                x={plot.left}
                y={plot.y.toPixel(Math.max(0.06, (1 - a) / 2))}
                side="right"
                text={`1 − *a* \`${number(1 - a)}\``}
              />
            </>
          )}
        </Frame>
      </div>
      <p>
        <strong>{words.area}</strong> = <b className="num">{number(slope)}</b>
      </p>
      <p className="sg-rule cap">
        <Words text={words.areaRule} />
      </p>
    </>
  );
}

function Area({ a }: { a: number }) {
  const plot = usePlot();
  const right = plot.x.toPixel(a);
  const top = plot.y.toPixel(1 - a);
  return (
    <g className="plot-still">
      <rect
        className="plot-outline"
        x={plot.left}
        y={plot.top}
        width={plot.right - plot.left}
        height={plot.bottom - plot.top}
      />
      <rect
        className="sg-area"
        x={plot.left}
        y={top}
        width={Math.max(0, right - plot.left)}
        height={Math.max(0, plot.bottom - top)}
      />
      <path className="plot-main" d={`M${plot.left} ${plot.bottom}H${right}`} />
      <path className="plot-main sg-rest" d={`M${plot.left} ${plot.bottom}V${top}`} />
    </g>
  );
}

/** The slopes of all four curves at this sum, as bars. */
function Slopes({ activation, z }: { activation: ActivationName; z: number }) {
  const words = useText().sigmoid;
  const language = useLanguage();
  return (
    <table className="sg-slopes">
      <caption className="cap">{words.compare}</caption>
      <tbody>
        {activations.map((name) => {
          const { slope } = bendAt(name, z);
          return (
            <tr key={name} className={name === activation ? 'is-chosen' : undefined}>
              <th scope="row">{words.names[name]}</th>
              <td>
                <span className="sg-bar" style={{ inlineSize: `${slope * 100}%` }} />
              </td>
              <td className="num">{formatNumber(slope, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
