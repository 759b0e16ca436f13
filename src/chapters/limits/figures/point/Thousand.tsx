import { Board } from '../../../../plot/Board';
import { glyph } from '../../../../plot/glyphs';
import type { PatientCounts } from '../../../../math/predictive';
import { patients } from '../../derive/point';
import { useText } from '../../hooks';

/** Columns of a grid without a rest; that with the largest marks is taken. */
const SHAPES = [20, 25, 40, 50, 100] as const;

interface ThousandProps {
  readonly counts: PatientCounts;
  readonly description: string;
}

/** A thousand patients as marks: the diseased first, then the false alarms, then those who are rightly let go. */
export function Thousand({ counts, description }: ThousandProps) {
  const words = useText().point;
  const groups = [
    { id: 'tp', kind: 'a', hollow: false, count: counts.truePositives },
    { id: 'fn', kind: 'a', hollow: true, count: counts.falseNegatives },
    { id: 'fp', kind: 'b', hollow: false, count: counts.falsePositives },
    { id: 'tn', kind: 'b', hollow: true, count: counts.trueNegatives },
  ] as const;
  return (
    <Board title={words.thousand} description={description}>
      {({ width, height }) => {
        const sizeOf = (columns: number) =>
          Math.min((width - 4) / columns, ((height - 4) * columns) / patients);
        const columns = SHAPES.reduce((best, next) => (sizeOf(next) > sizeOf(best) ? next : best));
        const rows = patients / columns;
        const cell = sizeOf(columns);
        const [left, top] = [(width - cell * columns) / 2, (height - cell * rows) / 2];
        const starts = groups.map((_, g) => groups.slice(0, g).reduce((sum, { count }) => sum + count, 0));
        return groups.map(({ id, kind, hollow, count }, g) => (
          <g
            key={id}
            className={`lm-people lm-people-${kind}${hollow ? ' is-hollow' : ''}`}
            data-mark={id}
            data-count={count}
          >
            {Array.from({ length: count }, (_, i) => {
              const place = starts[g]! + i;
              // Column by column, so that a group is a block with a straight edge.
              const [column, row] = [Math.floor(place / rows), place % rows];
              const [x, y] = [left + (column + 0.5) * cell, top + (row + 0.5) * cell];
              return (
                <path
                  key={i}
                  d={glyph(kind, cell * (hollow ? 0.3 : 0.36))}
                  transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
                />
              );
            })}
          </g>
        ));
      }}
    </Board>
  );
}
