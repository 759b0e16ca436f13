import { Arrow } from '../../../../plot/Arrow';
import { HaloText } from '../../../../plot/HaloText';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import { HALF } from '../../derive/cases';
import { middleOf, sizeOf, type Cut } from '../../derive/line';

const axes = ['x', 'y'] as const;

/** The arrow of the weights, at the middle of the line: it points to where the sum grows. */
export function Normal({ cut }: { cut: Cut }) {
  const plot = usePlot();
  const from = middleOf(cut, HALF);
  const size = sizeOf(cut);
  if (!from || size < 0.05) return null;
  // A long arrow would leave the plane: its shaft ends early, its numbers stand elsewhere.
  const room = (at: number, w: number) => (Math.sign(w) * (HALF - 0.35) - at) / w;
  const length = Math.max(
    0.3 / size,
    Math.min(
      1,
      2.4 / size,
      ...axes.map((axis) => room(from[axis], axis === 'x' ? cut.w1 : cut.w2)).filter(Number.isFinite),
    ),
  );
  const to = { x: from.x + cut.w1 * length, y: from.y + cut.w2 * length };
  const tip = toPixels(plot, { x: to.x + (0.3 * cut.w1) / size, y: to.y + (0.3 * cut.w2) / size });
  return (
    <>
      <Arrow from={from} to={to} />
      <HaloText x={tip.x} y={tip.y} side="above" offset={-5} text="**w**" strong />
    </>
  );
}
