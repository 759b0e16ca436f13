import { pathOf, Picture, spread } from './Picture';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const onCurve = (z: number): [number, number] => [236 + z * 5.4, 106 - 80 * sigmoid(z)];

/** Two findings and a bias, their sum, and the curve that bends it. */
export function NeuronPicture() {
  const [x, y] = onCurve(1.1);
  return (
    <Picture>
      <path d="M56 28L160 66" className="line" style={{ strokeWidth: 5 }} />
      <path d="M56 66H160" className="line" style={{ strokeWidth: 3, strokeDasharray: '7 5' }} />
      <path d="M56 104L160 66" className="line" />
      <circle cx="56" cy="28" r="13" className="node" />
      <circle cx="56" cy="66" r="13" className="node" />
      <rect x="44" y="92" width="24" height="24" className="node" />
      <text x="56" y="108.5" textAnchor="middle" style={{ fontSize: 13 }}>
        +1
      </text>
      <circle cx="160" cy="66" r="24" className="node" />
      <path d="M168 56h-15l9 10-9 10h15" className="curve" />
      <path d="M184 66h16" className="main" />
      <path d="M206 106h62M236 22v88" className="axis" />
      <path d={pathOf(spread(-5.5, 5.5, 40).map(onCurve))} className="main" />
      <circle cx={x} cy={y} r="7" className="case class-a" />
    </Picture>
  );
}
