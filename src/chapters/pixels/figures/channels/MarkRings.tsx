import { memo } from 'react';
import { HaloText } from '../../../../plot/HaloText';
import { usePlot } from '../../../../plot/plotContext';
import { markRings } from '../../derive/channels';
import type { Mark } from '../../modelChannels';

interface MarkRingsProps {
  readonly mark: Mark;
  /** Where the picture begins in the image, for an enlarged part of it. */
  readonly row?: number;
  readonly col?: number;
  /** Enlarged, the rings of the measurement are drawn; else one ring round all of it. */
  readonly fine?: boolean;
  readonly name?: string;
}

/** What is marked in a picture: light on dark, so that it is seen on any color. */
export const MarkRings = memo(function MarkRings({
  mark,
  row = 0,
  col = 0,
  fine = false,
  name,
}: MarkRingsProps) {
  const plot = usePlot();
  const x = plot.x.toPixel(mark.col - col);
  const y = plot.y.toPixel(mark.row - row);
  const unit = plot.x.toPixel(1) - plot.x.toPixel(0);
  const { from, to } = markRings(mark);
  // Round the lesion, not over it: its edge must stay in sight.
  const radii = fine ? [(mark.radius + 1) * unit] : [Math.max(9, to * unit)];
  const dashed = fine ? [from * unit, to * unit] : [];
  return (
    <g className="plot-still" clipPath={plot.clip} data-mark="lesion">
      {[...radii, ...dashed].map((r) => (
        <circle key={`under ${r}`} className="ch-ring-under" cx={x} cy={y} r={r} />
      ))}
      {radii.map((r) => (
        <circle key={r} className="ch-ring" cx={x} cy={y} r={r} />
      ))}
      {dashed.map((r) => (
        <circle key={r} className="ch-ring is-dashed" cx={x} cy={y} r={r} />
      ))}
      {name ? <HaloText x={x} y={y} offset={(radii[0] ?? 9) + 6} side="auto" text={name} strong /> : null}
    </g>
  );
});
