import { useMemo } from 'react';
import { Board } from '../../../../plot/Board';
import { Heatmap } from '../../../../plot/Heatmap';
import { matrixLayout } from '../../../../plot/matrixLayout';
import { PixelMatrix } from '../../../../plot/PixelMatrix';
import { useLanguage } from '../../../../text/language';
import type { Cell } from '../../derive/convolve';
import { strength } from '../../derive/convolve';
import { pool, type Verdict } from '../../derive/pool';
import { writeCell } from '../../derive/sayPooling';
import { useText } from '../../hooks';
import { brightMap, pooled, poolSide, windowOf, type PoolingState } from '../../modelPooling';
import { BlockTitle } from '../BlockTitle';
import { BlockFrames } from './BlockFrames';
import { poolingLayout } from './poolingLayout';
import { VerdictMarks } from './VerdictMarks';

interface PoolingBoardProps {
  readonly state: PoolingState;
  /** Shown once the learner has asked for it. */
  readonly verdicts: readonly (Verdict | null)[] | null;
  readonly onCell: (cell: Cell) => void;
  readonly onNumber: (index: number, value: number) => void;
  readonly onAnswer: (index: number, value: number) => void;
}

const half = poolSide / 2;

/** A map of 36 numbers, the nine that are kept, and the same done to a whole map. */
export function PoolingBoard({ state, verdicts, onCell, onNumber, onAnswer }: PoolingBoardProps) {
  const words = useText().pooling;
  const language = useLanguage();
  const { kind, numbers, answers, revealed } = state;
  const at = windowOf(state);
  const right = pooled(state);
  const most = strength(numbers, 1);
  const whole = brightMap();
  const once = useMemo(() => pool(whole, kind), [whole, kind]);
  const twice = useMemo(() => pool(once, kind), [once, kind]);
  const top = strength(whole.values, 1);
  const shown = revealed ? right.values : answers.map((answer) => answer ?? Number.NaN);
  const write = (value: number) => (Number.isNaN(value) ? '' : writeCell(value, language));
  const name = (cell: Cell, text: string) =>
    words.cell(String(cell.row), String(cell.col), text || words.blank);

  return (
    <Board title={words.board}>
      {({ width, height, scale }) => {
        const box = poolingLayout(width, height, scale);
        const cells = matrixLayout(box.map, poolSide, poolSide, scale, false);
        const small = matrixLayout(box.result, half, half, scale, false);
        const side = String(whole.rows);
        const wholeName = words.whole(side);
        const pictures = [
          {
            grid: whole,
            text: wholeName.length * 7.6 * scale > box.pictures[0].width ? words.once(side) : wholeName,
          },
          { grid: once, text: words.once(String(once.rows)) },
          { grid: twice, text: words.once(String(twice.rows)) },
        ];
        return (
          <>
            <BlockTitle box={{ ...box.map, y: box.map.y - 6 }} text={words.mapCaption} inset={7} />
            <PixelMatrix
              label={words.map}
              values={numbers}
              rows={poolSide}
              cols={poolSide}
              range={[0, most]}
              format={write}
              cursor={{ row: state.row, col: state.col }}
              onCursor={onCell}
              onCell={(cell, value) => onNumber(cell.row * poolSide + cell.col, value)}
              nameCell={name}
              within={box.map}
            />
            <BlockFrames from={cells} to={small} row={at.row} col={at.col} half={half} />
            <BlockTitle box={box.result} text={words.resultCaption(words.kinds[kind])} inset={7} />
            <PixelMatrix
              label={words.result}
              values={shown}
              rows={half}
              cols={half}
              map={revealed ? 'image' : 'none'}
              range={[0, most]}
              format={write}
              cursor={at}
              onCursor={({ row, col }) => onCell({ row: 2 * row, col: 2 * col })}
              onCell={revealed ? undefined : (cell, value) => onAnswer(cell.row * half + cell.col, value)}
              nameCell={name}
              within={box.result}
            />
            {verdicts && !revealed && <VerdictMarks verdicts={verdicts} layout={small} cols={half} />}
            {box.pictures.map((place, index) => {
              const { grid, text } = pictures[index]!;
              return (
                <g key={text}>
                  <BlockTitle box={place} text={text} />
                  <Heatmap
                    values={grid.values}
                    rows={grid.rows}
                    cols={grid.cols}
                    map="image"
                    range={[0, top]}
                    box={place}
                    pixelated
                    outline
                  />
                </g>
              );
            })}
          </>
        );
      }}
    </Board>
  );
}
