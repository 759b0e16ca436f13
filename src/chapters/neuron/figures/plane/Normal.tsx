import { Arrow } from '../../../../plot/Arrow';
import { HaloText } from '../../../../plot/HaloText';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import { HALF } from '../../derive/cases';
import { middleOf, sizeOf, type Cut } from '../../derive/line';

/** The arrow of the weights, at the middle of the line: it points to where the sum grows. */
export function Normal({ cut }: { cut: Cut }) {
  const plot = usePlot();
  const from = middleOf(cut, HALF);
  const size = sizeOf(cut);
  if (!from || size < 0.05) return null;
  // A long arrow would leave the plane: its shaft ends early, its number stands in the diagram.
  const length = Math.min(1, 2.4 / size);
  const to = { x: from.x + cut.w1 * length, y: from.y + cut.w2 * length };
  const tip = toPixels(plot, { x: to.x + (0.3 * cut.w1) / size, y: to.y + (0.3 * cut.w2) / size });
  return (
    <>
      <Arrow from={from} to={to} />
      <HaloText x={tip.x} y={tip.y} side="above" offset={-5} text="**w**" strong />
    </>
  );
}
