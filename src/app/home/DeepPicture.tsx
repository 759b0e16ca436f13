import { Picture, pathOf } from './Picture';

const LAYERS = 10;
const layer = (index: number) => 44 + index * 22;
/** What is left of the gradient, counted from the last layer: each sigmoid layer keeps a part of it. */
const sigmoidLeft = (index: number) => 0.7 ** (LAYERS - 1 - index);
const reluLeft = (index: number) => 0.985 ** (LAYERS - 1 - index);

/** The gradient that reaches each of ten layers: bars for the sigmoid, dots for ReLU. */
export function DeepPicture() {
  const layers = Array.from({ length: LAYERS }, (_, index) => index);
  const dots = layers.map((index): [number, number] => [layer(index) + 7.5, 114 - 92 * reluLeft(index)]);
  return (
    <Picture>
      {layers.map((index) => {
        const height = 92 * 0.9 * sigmoidLeft(index);
        return (
          <rect key={index} x={layer(index)} y={116 - height} width="15" height={height} className="solid" />
        );
      })}
      <path d="M38 116H264" className="axis" />
      <path d={pathOf(dots)} className="line" />
      {dots.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.2" className="solid" />
      ))}
    </Picture>
  );
}
