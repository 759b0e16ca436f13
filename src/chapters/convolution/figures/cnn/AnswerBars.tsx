import { useBoard } from '../../../../plot/boardContext';
import { glyph } from '../../../../plot/glyphs';
import type { Rectangle } from '../../../../plot/scales';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';

interface AnswerBarsProps {
  readonly within: Rectangle;
  readonly title: string;
  /** Class A, then class B. */
  readonly names: readonly [string, string];
  readonly probabilities: ArrayLike<number>;
  /** From this probability of class A on, the case is called A. */
  readonly threshold: number;
  readonly thresholdText: string;
  readonly verdict: string;
  /** The two bars stand side by side over one line of words. */
  readonly flat: boolean;
}

/** What the network says: a bar for each class, and the threshold. */
export function AnswerBars(props: AnswerBarsProps) {
  const { within, names, probabilities, threshold, flat } = props;
  const { scale } = useBoard();
  const language = useLanguage();
  const line = 20 * scale;
  const bar = 16 * scale;
  const apart = 32 * scale;
  const column = flat ? (within.width - apart) / 2 : within.width;
  const wide = column - 44 * scale;
  const top = flat ? within.y + line * 0.9 : within.y + Math.max(0, (within.height - 7.2 * line) / 2);
  const foot = top + (flat ? 2.55 : 5.1) * line;
  return (
    <g className="plot-still">
      {(['a', 'b'] as const).map((kind, index) => {
        const y = top + (flat ? 0 : index * 2.6 * line);
        const x = within.x + (flat ? index * (column + apart) : 0);
        const share = Math.min(1, Math.max(0, probabilities[index] ?? 0));
        return (
          <g key={kind}>
            <path
              className={`plot-dot plot-dot-${kind}`}
              d={glyph(kind, 5.5 * scale)}
              transform={`translate(${x + 7 * scale} ${y - 5 * scale})`}
            />
            <text className={`plot-label plot-text-${kind}`} x={x + 18 * scale} y={y}>
              {names[index]}
            </text>
            <rect className="conv-track" x={x} y={y + 7 * scale} width={wide} height={bar} />
            <rect className={`conv-bar-${kind}`} x={x} y={y + 7 * scale} width={share * wide} height={bar} />
            {kind === 'a' && (
              <path
                className="plot-main"
                d={`M${x + threshold * wide} ${y + 3 * scale}v${bar + 8 * scale}`}
              />
            )}
            <text
              className="plot-number plot-label"
              x={x + column}
              y={y + 7 * scale + bar / 2}
              dy="0.35em"
              textAnchor="end"
            >
              {formatFixed(share, language)}
            </text>
          </g>
        );
      })}
      <text className="plot-label" x={flat ? within.x + column + apart : within.x} y={foot}>
        {props.thresholdText}
      </text>
      <text className="plot-label plot-strong" x={within.x} y={flat ? foot : foot + 1.2 * line}>
        {props.verdict}
      </text>
    </g>
  );
}
