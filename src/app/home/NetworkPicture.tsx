import { useId, useMemo } from 'react';
import { grayUrl } from './grayUrl';
import { Picture } from './Picture';

interface Neuron {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

/** Three neurons look three ways; the fourth fires where all three do. */
const hidden: readonly Neuron[] = [
  { w1: 0.15, w2: 5, b: 3.1 },
  { w1: 4.5, w2: -2.6, b: 2.7 },
  { w1: -4.4, w2: -2.7, b: 2.5 },
];
const output = { weights: [18, 16, 17], bias: -44 } as const;
const inputs: readonly Neuron[] = [
  { w1: 2, w2: 0, b: 0 },
  { w1: 0, w2: 2, b: 0 },
];

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const answer = ({ w1, w2, b }: Neuron, x1: number, x2: number) => sigmoid(w1 * x1 + w2 * x2 + b);

function field(size: number, of: (x1: number, x2: number) => number): string {
  const at = (index: number) => ((index + 0.5) / size) * 2 - 1;
  const values = Uint8Array.from(
    { length: size * size },
    (_, index) => 255 * of(at(index % size), -at(Math.floor(index / size))),
  );
  return grayUrl({ size, values });
}

const TILE = 28;
const heights = [9, 52, 95] as const;
const middle = (y: number) => y + TILE / 2;

/** Every neuron as a picture of its own answer over the plane. */
export function NetworkPicture() {
  const mask = useId();
  const tiles = useMemo(
    () => ({
      inputs: inputs.map((each) => field(20, (x1, x2) => answer(each, x1, x2))),
      hidden: hidden.map((each) => field(20, (x1, x2) => answer(each, x1, x2))),
      output: field(64, (x1, x2) =>
        sigmoid(
          hidden.reduce<number>(
            (z, each, i) => z + (output.weights[i] ?? 0) * answer(each, x1, x2),
            output.bias,
          ),
        ),
      ),
    }),
    [],
  );
  const inputY = [30, 74] as const;
  return (
    <Picture>
      {hidden.map(({ w1, w2 }, to) =>
        [w1, w2].map((weight, from) => (
          <path
            key={`${from},${to}`}
            d={`M66 ${middle(inputY[from] ?? 0)}L128 ${middle(heights[to] ?? 0)}`}
            className={weight < 0 ? 'line minus' : 'line plus'}
            style={{ strokeWidth: 0.7 + 0.6 * Math.abs(weight) }}
          />
        )),
      )}
      {heights.map((y) => (
        <path key={y} d={`M156 ${middle(y)}L200 66`} className="line plus" style={{ strokeWidth: 3.5 }} />
      ))}
      {tiles.inputs.map((url, index) => (
        <Tile key={index} url={url} x={38} y={inputY[index] ?? 0} />
      ))}
      {tiles.hidden.map((url, index) => (
        <Tile key={index} url={url} x={128} y={heights[index] ?? 0} />
      ))}
      <mask id={mask}>
        <image href={tiles.output} x="200" y="30" width="72" height="72" style={{ imageRendering: 'auto' }} />
      </mask>
      <g>
        <rect x="200" y="30" width="72" height="72" style={{ fill: 'var(--plot)' }} />
        <rect x="200" y="30" width="72" height="72" className="class-b" style={{ opacity: 0.4 }} />
        <g mask={`url(#${mask})`}>
          <rect x="200" y="30" width="72" height="72" style={{ fill: 'var(--plot)' }} />
          <rect x="200" y="30" width="72" height="72" className="class-a" style={{ opacity: 0.5 }} />
        </g>
        <rect x="200" y="30" width="72" height="72" className="frame" />
      </g>
    </Picture>
  );
}

function Tile({ url, x, y }: { url: string; x: number; y: number }) {
  return (
    <>
      <image href={url} x={x} y={y} width={TILE} height={TILE} style={{ imageRendering: 'auto' }} />
      <rect x={x} y={y} width={TILE} height={TILE} className="frame" />
    </>
  );
}
