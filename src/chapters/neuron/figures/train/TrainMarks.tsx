import { Arrow } from '../../../../plot/Arrow';
import { HaloText } from '../../../../plot/HaloText';
import { Line } from '../../../../plot/Line';
import { toPixels, usePlot } from '../../../../plot/plotContext';
import { useBoard } from '../../../../plot/boardContext';
import { HALF, spotOf, type Cases } from '../../derive/cases';
import { pullOf, segmentOf, type Cut, type Spot } from '../../derive/line';
import type { NextUpdate } from '../../derive/train';
import { useText } from '../../hooks';

interface TrainMarksProps {
  readonly cut: Cut;
  /** The line one step earlier. */
  readonly before: Cut | null;
  /** The line of the other copy, with the name of its loss. */
  readonly rival: Cut | null;
  readonly rivalName: string;
  readonly update: NextUpdate;
  /** The only case of the last step, if there was only one. */
  readonly last: Spot | null;
  readonly cases: Cases;
  /** Draw where the next case pulls the line. */
  readonly pull: boolean;
}

/** What training adds to the plane: whose turn it is, where it pulls, where the line was, where the other copy stands. */
export function TrainMarks({ cut, before, rival, rivalName, update, last, cases, pull }: TrainMarksProps) {
  const { train: words } = useText();
  const plot = usePlot();
  const { scale } = useBoard();
  const was = before && segmentOf(before, 0, HALF);
  const other = rival && segmentOf(rival, 0, HALF);
  const [only] = update.cases.length === 1 ? update.cases : [];
  const turn = only === undefined ? null : spotOf(cases.train, only);
  const arrow = pull ? pullOf(cut, update.next, turn ?? { x: 0, y: 0 }, HALF) : null;
  const ring = turn && toPixels(plot, turn);
  const past = last && toPixels(plot, last);
  const label = other && toPixels(plot, other[0].y > other[1].y ? other[0] : other[1]);
  return (
    <>
      {was && <Line from={was[0]} to={was[1]} kind="guide" className="train-was" />}
      {other && <Line from={other[0]} to={other[1]} kind="second" />}
      {label && (
        <HaloText
          x={label.x}
          y={label.y + 18 * scale}
          side={label.x > (plot.left + plot.right) / 2 ? 'left' : 'right'}
          offset={8}
          text={rivalName}
        />
      )}
      {arrow && <Arrow from={arrow[0]} to={arrow[1]} kind="curve" />}
      {past && <circle className="train-ring is-past plot-still" cx={past.x} cy={past.y} r={12 * scale} />}
      {ring && (
        <g className="plot-still" data-mark="turn">
          <circle className="train-ring" cx={ring.x} cy={ring.y} r={12 * scale} />
          <HaloText x={ring.x} y={ring.y} side="auto" offset={16 * scale} text={words.turn} strong />
        </g>
      )}
    </>
  );
}
