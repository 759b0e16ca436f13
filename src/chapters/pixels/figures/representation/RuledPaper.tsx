import { memo } from 'react';
import { usePlot, type Plot } from '../../../../plot/plotContext';

interface RuledPaperProps {
  /** Points of the lines, line after line, [lines * perLine, 2] in the frame's units. */
  readonly places: Float32Array;
  readonly perLine: number;
  readonly isAxis: readonly boolean[];
}

/** The ruled lines of the old plane, wherever a map has taken them; its two axes stronger. */
export const RuledPaper = memo(function RuledPaper({ places, perLine, isAxis }: RuledPaperProps) {
  const plot = usePlot();
  const lines = isAxis.map((_, line) => linePath(plot, places, line * perLine, perLine));
  return (
    <g className="plot-still" clipPath={plot.clip} data-mark="paper">
      <path className="rep-paper" d={lines.filter((_, line) => !isAxis[line]).join('')} />
      <path className="rep-paper is-axis" d={lines.filter((_, line) => isAxis[line]).join('')} />
    </g>
  );
});

function linePath(plot: Plot, places: Float32Array, from: number, count: number): string {
  // Two additions and two products a point: this runs at every frame of the slider.
  const x0 = plot.x.toPixel(0);
  const y0 = plot.y.toPixel(0);
  const kx = plot.x.toPixel(1) - x0;
  const ky = plot.y.toPixel(1) - y0;
  let d = '';
  for (let k = from; k < from + count; k += 1) {
    const x = Math.round((x0 + kx * places[2 * k]!) * 10) / 10;
    const y = Math.round((y0 + ky * places[2 * k + 1]!) * 10) / 10;
    d += `${k === from ? 'M' : 'L'}${x} ${y}`;
  }
  return d;
}
