import { pathOf, Picture, spread } from './Picture';

const START = 2.85;
const RATE = 0.2;
const loss = (w: number) => w * w;
const place = (w: number): [number, number] => [150 + w * 33, 116 - loss(w) * 11];

/** A ball that goes down a parabola: the steps shrink with the slope. */
export function DescentPicture() {
  const path = Array.from({ length: 6 }, (_, step) => place(START * (1 - 2 * RATE) ** step));
  const [first = [0, 0], ...rest] = path;
  return (
    <Picture>
      <path d="M40 118H260" className="axis" />
      <path d={pathOf(spread(-3.1, 3.1, 60).map(place))} className="curve" />
      <path d={pathOf(path)} className="line" />
      {rest.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="4.5" className="solid" />
      ))}
      <circle cx={first[0]} cy={first[1]} r="9" className="hand" />
    </Picture>
  );
}
