import type { Rectangle } from '../../../plot/scales';
import { wrap } from './wrap';

/** A box whose content is hidden until the learner has committed, with the sentence that says so. */
export function Covered({ box, text }: { readonly box: Rectangle; readonly text: string }) {
  // Broken into short lines by hand, since SVG does not wrap.
  const lines = wrap(text, Math.max(10, Math.floor(box.width / 9)));
  return (
    <g className="plot-still" role="img" aria-label={text}>
      <rect className="conv-cover" {...box} />
      {lines.map((line, index) => (
        <text
          key={line}
          className="plot-label"
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + (index - (lines.length - 1) / 2) * 22}
          dy="0.35em"
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
