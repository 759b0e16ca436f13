import type { MatrixLayout } from '../../../../plot/matrixLayout';
import type { Verdict } from '../../derive/pool';
import { useText } from '../../hooks';

interface VerdictMarksProps {
  readonly verdicts: readonly (Verdict | null)[];
  readonly layout: MatrixLayout;
  readonly cols: number;
}

/** A tick or a cross in the corner of each judged cell. */
export function VerdictMarks({ verdicts, layout, cols }: VerdictMarksProps) {
  const words = useText().pooling;
  const { x, y, side, across } = layout;
  const size = Math.min(13, side * 0.26);
  return (
    <g className="plot-still">
      {verdicts.map((verdict, index) => {
        if (verdict === null) return null;
        const left = x + ((index % cols) + 1) * across - size - 5;
        const top = y + Math.floor(index / cols) * side + 5;
        const right = verdict === 'right';
        return (
          <path
            key={index}
            role="img"
            aria-label={right ? words.cellMark.right : words.cellMark.wrong}
            className="conv-mark"
            d={
              right
                ? `M${left} ${top + size * 0.55}l${size * 0.38} ${size * 0.38}l${size * 0.6} ${-size * 0.85}`
                : `M${left} ${top}l${size} ${size}M${left + size} ${top}l${-size} ${size}`
            }
          />
        );
      })}
    </g>
  );
}
