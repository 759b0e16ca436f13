import { useMemo } from 'react';
import { brainMr } from '../../../../data/phantom/brainMr';
import { hash32 } from '../../../../math/rng';
import { bestActions } from '../../../../math/qLearning';
import { useBoard } from '../../../../plot/boardContext';
import { Frame } from '../../../../plot/Frame';
import { Picture } from '../../../../plot/ImageView';
import { usePlot } from '../../../../plot/plotContext';
import { formatFixed } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { GRID, lesionField, type Walk } from '../../derive/searching';

interface SearchPanelProps {
  readonly title: string;
  readonly description: string;
  readonly seed: number;
  readonly walk: Walk;
}

const SIZE = 64;
const RANGE = [0, GRID] as const;
const DOWN = [GRID, 0] as const;
const MARGIN = { top: 6, right: 8, bottom: 8, left: 8 };
/** Pale, so that what is written on it can be read. */
const WINDOW = [-900, 1500] as const;

/** The picture in 25 fields: in each the best move and what it promises, and where the agent is. */
export function SearchPanel({ title, description, seed, walk }: SearchPanelProps) {
  const goal = lesionField(seed);
  const values = useMemo(() => {
    const middle = (index: number) => ((index + 0.5) / GRID) * SIZE;
    const place = { row: middle(Math.floor(goal / GRID)), column: middle(goal % GRID) };
    return brainMr(SIZE, hash32(seed, 33), { tumor: 'solid', place }).image.stored;
  }, [seed, goal]);
  return (
    <Frame title={title} description={description} x={RANGE} y={DOWN} square margin={MARGIN}>
      <Picture rows={SIZE} cols={SIZE} values={values} window={WINDOW} />
      <Fields walk={walk} goal={goal} />
    </Frame>
  );
}

const TURN = [0, 90, 180, 270];

function Fields({ walk, goal }: { readonly walk: Walk; readonly goal: number }) {
  const plot = usePlot();
  const { scale } = useBoard();
  const language = useLanguage();
  const side = (plot.right - plot.left) / GRID;
  const center = (field: number) => ({
    x: plot.left + ((field % GRID) + 0.5) * side,
    y: plot.top + (Math.floor(field / GRID) + 0.5) * side,
  });
  const lines = Array.from({ length: GRID - 1 }, (_, i) => i + 1);
  const at = center(walk.at);
  const end = center(goal);
  const arrow = Math.min(side * 0.16, 9 * scale);
  const roomy = side > 34 * scale;
  return (
    <g className="ways-fields plot-still">
      {lines.map((i) => (
        <path
          key={i}
          className="ways-grid"
          d={`M${plot.left + i * side} ${plot.top}V${plot.bottom}M${plot.left} ${plot.top + i * side}H${plot.right}`}
        />
      ))}
      <circle className="ways-lesion" cx={end.x} cy={end.y} r={side * 0.42} />
      {Array.from({ length: GRID * GRID }, (_, field) => {
        const best = bestActions(walk.q, field);
        const value = walk.q[4 * field + best[0]!]!;
        if (field === goal || value <= 0) return null;
        const { x, y } = center(field);
        const up = roomy ? y - side * 0.14 : y;
        return (
          <g key={field}>
            {best.map((action) => (
              <path
                key={action}
                className="ways-arrow"
                transform={`translate(${x} ${up}) rotate(${TURN[action]!})`}
                d={`M0 ${-arrow}L${arrow * 0.8} ${arrow * 0.5}L0 ${arrow * 0.15}L${-arrow * 0.8} ${arrow * 0.5}Z`}
              />
            ))}
            {roomy && (
              <text className="plot-tick plot-halo ways-value" x={x} y={y + side * 0.36} textAnchor="middle">
                {formatFixed(value, language)}
              </text>
            )}
          </g>
        );
      })}
      <circle className="ways-halo" cx={at.x} cy={at.y} r={side * 0.3} />
      <circle className="ways-agent" cx={at.x} cy={at.y} r={side * 0.3} />
    </g>
  );
}
