import { Board } from '../../../../plot/Board';
import type { BoardSheet } from '../../../../plot/boardContext';
import { Edge } from '../../../../plot/Edge';
import { HaloText } from '../../../../plot/HaloText';
import { Knob } from '../../../../plot/Knob';
import { Node } from '../../../../plot/Node';
import { activate } from '../../../../math/activation';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Anatomy } from '../../derive/anatomy';
import { useText } from '../../hooks';
import { ranges, type State } from '../../model';

type Weights = Pick<State, 'x1' | 'x2' | 'w1' | 'w2' | 'b'>;

interface DiagramProps {
  readonly numbers: Weights;
  readonly anatomy: Pick<Anatomy, 'z' | 'a'>;
  readonly onTurn: (name: 'w1' | 'w2' | 'b', value: number) => void;
}

/** The neuron of Fig. 5: two findings and the constant +1, a knob on each way, the sum, the sigmoid. */
export function Diagram(props: DiagramProps) {
  const { anatomy: words } = useText();
  return (
    <Board title={words.diagram} className="anatomy-diagram">
      {(sheet) => <Drawing sheet={sheet} {...props} />}
    </Board>
  );
}

function Drawing({ sheet, numbers, anatomy, onTurn }: DiagramProps & { readonly sheet: BoardSheet }) {
  const text = useText();
  const language = useLanguage();
  const { width, height, scale: k } = sheet;
  const narrow = width < 400 * k;
  const rows = (narrow ? [0.22, 0.56, 0.87] : [0.19, 0.53, 0.86]).map((part) => part * height);
  const [y1 = 0, y2 = 0, y3 = 0] = rows;
  const r = narrow ? Math.min(20 * k, height * 0.105) : Math.min(23 * k, height * 0.12);
  const nodeX = r + 4;
  const box = 23 * k;
  const boxX = width - box - 4;
  const sum = { x: boxX - box - (narrow ? 34 : 38) * k, y: y2 };
  // Narrow: the names stand over the inputs, and the knobs move up to them.
  const knobX = narrow
    ? Math.max(nodeX + r + 30 * k, 0.3 * width)
    : Math.max(nodeX + r + 98 * k, 0.41 * width);
  const bend = knobX + 32 * k;
  const show = (value: number) => formatFixed(value, language);
  const ways = [
    { key: 'w1', y: y1, name: text.plane.x1, input: '*x_1*', math: '*w_1*', value: numbers.w1, range: ranges.w },
    { key: 'w2', y: y2, name: text.plane.x2, input: '*x_2*', math: '*w_2*', value: numbers.w2, range: ranges.w },
    { key: 'b', y: y3, name: text.anatomy.biasInput, input: '', math: '*b*', value: numbers.b, range: ranges.b },
  ] as const; // prettier-ignore

  return (
    <>
      {ways.map(({ key, y, value }) => (
        <Edge key={key} from={{ x: nodeX + r, y }} to={sum} weight={value} shape="bent" bendAt={bend} />
      ))}
      <path className="plot-main" d={`M${sum.x} ${y2}H${boxX}`} />
      <Node x={nodeX} y={y1} r={r} text={formatFixed(numbers.x1, language, 1)} />
      <Node x={nodeX} y={y2} r={r} text={formatFixed(numbers.x2, language, 1)} />
      <Node x={nodeX} y={y3} r={r} shape="square" text="+1" />
      <Node x={sum.x} y={sum.y} r={25 * k} text="Σ" strong />
      <Node x={boxX} y={y2} r={box} shape="square" />
      <path className="plot-curve" d={miniature(boxX, y2, box - 5 * k)} />
      {ways.map(({ key, y, name, input, math, value, range }) => (
        <g key={key}>
          <HaloText
            x={narrow ? nodeX - r : nodeX + r + 7 * k}
            y={narrow ? y - r - 11 * k : y - 15 * k}
            side="right"
            offset={0}
            text={narrow && input ? `${name} ${input}` : name}
          />
          {input && !narrow && (
            <HaloText x={nodeX + r + 7 * k} y={y + 16 * k} side="right" offset={0} text={input} />
          )}
          <Knob
            x={knobX}
            y={y}
            value={value}
            min={range.min}
            max={range.max}
            step={range.step}
            label={key}
            twinned
            onChange={(next) => onTurn(key, next)}
          />
          <HaloText
            x={knobX + (key === 'w2' ? 28 : 34) * k}
            y={key === 'b' ? y + 14 * k : y - 16 * k}
            side="right"
            offset={0}
            text={`${math} \`${show(value)}\``}
          />
        </g>
      ))}
      <HaloText x={sum.x} y={sum.y} side="below" offset={34 * k} text={`*z* \`${show(anatomy.z)}\``} />
      <HaloText
        x={width - 4}
        y={y2 - box - 15 * k}
        side="left"
        offset={0}
        text={`*a* \`${formatFixed(anatomy.a, language, 3)}\``}
      />
    </>
  );
}

/** A sigmoid small enough for a box of the given half size. */
function miniature(x: number, y: number, half: number): string {
  const points = Array.from({ length: 25 }, (_, index) => {
    const t = index / 12 - 1;
    const px = x + t * half;
    const py = y + half - 2 * half * activate('sigmoid', 5 * t);
    return `${px.toFixed(1)} ${py.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
