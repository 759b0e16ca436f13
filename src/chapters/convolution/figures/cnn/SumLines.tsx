import { useBoard } from '../../../../plot/boardContext';
import type { Rectangle } from '../../../../plot/scales';

interface SumLinesProps {
  readonly within: Rectangle;
  readonly lines: readonly { readonly text: string; readonly value: string }[];
  readonly total: { readonly text: string; readonly value: string };
  /** The terms stand side by side, each under its name. */
  readonly flat: boolean;
}

/** A sum written line by line, with its result under a rule. */
export function SumLines(props: SumLinesProps) {
  const { within, lines, total } = props;
  const { scale } = useBoard();
  if (props.flat) {
    const terms = [...lines, total];
    const column = within.width / terms.length;
    return (
      <g className="plot-still">
        {terms.map(({ text, value }, index) => (
          <g key={text}>
            <text className="plot-label" x={within.x + index * column} y={within.y + 22 * scale}>
              {text}
            </text>
            <text
              className={index === lines.length ? 'plot-value conv-total' : 'plot-number conv-term'}
              x={within.x + index * column}
              y={within.y + 50 * scale}
            >
              {index === lines.length ? `= ${value}` : value}
            </text>
          </g>
        ))}
      </g>
    );
  }
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
