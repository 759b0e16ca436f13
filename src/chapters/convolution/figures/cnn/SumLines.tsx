import { useBoard } from '../../../../plot/boardContext';
import type { Rectangle } from '../../../../plot/scales';

interface SumLinesProps {
  readonly within: Rectangle;
  readonly lines: readonly { readonly text: string; readonly value: string }[];
  readonly total: { readonly text: string; readonly value: string };
}

/** A sum written line by line, with its result under a rule. */
export function SumLines({ within, lines, total }: SumLinesProps) {
  const { scale } = useBoard();
  const pitch = Math.min(26 * scale, within.height / (lines.length + 2.2));
  const right = within.x + within.width;
  const rule = within.y + lines.length * pitch + 8 * scale;
  return (
    <g className="plot-still">
      {lines.map(({ text, value }, index) => {
        const y = within.y + (index + 0.8) * pitch;
        return (
          <g key={text}>
            <text className="plot-label" x={within.x} y={y}>
              {text}
            </text>
            <text className="plot-number plot-label" x={right} y={y} textAnchor="end">
              {value}
            </text>
          </g>
        );
      })}
      <path className="plot-thin" d={`M${within.x} ${rule}H${right}`} />
      <text className="plot-label" x={within.x} y={rule + 22 * scale}>
        {total.text}
      </text>
      <text
        className="plot-value conv-total"
        x={right}
        y={rule + (within.width < 170 * scale ? 50 : 26) * scale}
        textAnchor="end"
      >
        {total.value}
      </text>
    </g>
  );
}
