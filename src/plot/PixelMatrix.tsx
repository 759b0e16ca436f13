import { memo, useId, useState, type KeyboardEvent } from 'react';
import { parseNumber } from '../text/format';
import { useLanguage } from '../text/language';
import { Board } from './Board';
import { useBoard, useControl, type BoardSheet } from './boardContext';
import { formatTick } from './formatTick';
import { moveCell, type GridCell } from './gridCells';
import { MatrixCells } from './MatrixCells';
import { matrixLayout } from './matrixLayout';
import type { MapName, Rgb } from './paint';
import type { Interval, Rectangle } from './scales';
import { useStroke } from './useStroke';

export interface PixelMatrixProps {
  /** Accessible name of the matrix. */
  readonly label: string;
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly cols: number;
  /** Colors behind the numbers (default 'image'), or 'none' for plain cells. */
  readonly map?: MapName | 'none' | undefined;
  /** Values of the map's two ends. */
  readonly range: Interval;
  /** The color behind a number where it is no place on a map: an entry of a palette. */
  readonly colorOf?: ((value: number) => Rgb) | undefined;
  /** Width of a cell over its height (default 1): numbers of many digits need more. */
  readonly ratio?: number | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** Numbers of the first row and column in the whole picture; with them, rulers are drawn. */
  readonly origin?: GridCell | undefined;
  /** The cell under study, counted inside this matrix. */
  readonly cursor?: GridCell | null | undefined;
  readonly onCursor?: ((cell: GridCell) => void) | undefined;
  /** A number was typed into a cell. */
  readonly onCell?: ((cell: GridCell, value: number) => void) | undefined;
  /** A brush passed over cells. */
  readonly onBrush?: ((cells: readonly GridCell[]) => void) | undefined;
  /** The stroke or the typing ended. */
  readonly onCommit?: (() => void) | undefined;
  /** Accessible name of one cell: "row 3, column 5, 112". */
  readonly nameCell: (cell: GridCell, value: string) => string;
  /** Its rectangle on a board that already stands; without it the matrix fills its own box. */
  readonly within?: Rectangle | undefined;
}

/** Readable numbers over their own gray: one cursor, arrow keys, typing and a brush. */
export const PixelMatrix = memo(function PixelMatrix(props: PixelMatrixProps) {
  if (props.within) return <MatrixOnBoard {...props} within={props.within} />;
  return (
    <Board title={props.label}>
      {({ width, height }: BoardSheet) => <MatrixOnBoard {...props} within={{ x: 0, y: 0, width, height }} />}
    </Board>
  );
});

function MatrixOnBoard(props: PixelMatrixProps & { readonly within: Rectangle }) {
  const { values, rows, cols, cursor = null, onCursor, onCell, onBrush, onCommit, within, origin } = props;
  const { scale } = useBoard();
  const language = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const touchable = onCursor !== undefined || onBrush !== undefined;
  useControl(touchable);

  const layout = matrixLayout(within, rows, cols, scale, origin !== undefined, props.ratio);
  const write = props.format ?? ((value: number) => formatTick(value, language));
  const handlers = useStroke({
    rows,
    cols,
    cellAt: ({ x, y }) => ({
      row: Math.floor((y - layout.y) / layout.side),
      col: Math.floor((x - layout.x) / layout.across),
    }),
    onCursor,
    onBrush,
    onCommit,
  });

  const finishTyping = () => {
    const value = draft === null ? null : parseNumber(draft);
    setDraft(null);
    if (value === null || !cursor) return;
    onCell?.(cursor, value);
    onCommit?.();
  };
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (!cursor) return;
    if (onCell && !event.ctrlKey && !event.metaKey && /^[-−0-9.,]$/.test(event.key))
      setDraft((draft ?? '') + event.key);
    else if (draft !== null && event.key === 'Backspace') setDraft(draft.slice(0, -1));
    else if (draft !== null && event.key === 'Escape') setDraft(null);
    else if (draft !== null && event.key === 'Enter') finishTyping();
    else if (draft === null && onBrush && (event.key === 'Enter' || event.key === ' ')) onBrush([cursor]);
    else {
      const next = moveCell(cursor, event, rows, cols);
      if (!next) return;
      finishTyping();
      onCursor?.(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const nameOf = (row: number, col: number) =>
    props.nameCell({ row, col }, write(values[row * cols + col] ?? Number.NaN));
  return (
    <g
      className={touchable ? 'plot-matrix plot-grab is-cells' : 'plot-matrix'}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows}
      aria-colcount={cols}
      aria-readonly={onCell === undefined}
      tabIndex={touchable ? 0 : undefined}
      aria-activedescendant={cursor ? `${id}-${cursor.row}-${cursor.col}` : undefined}
      onKeyDown={touchable ? onKeyDown : undefined}
      onBlur={finishTyping}
      {...(touchable ? handlers : {})}
    >
      <MatrixCells
        values={values}
        rows={rows}
        cols={cols}
        map={props.map ?? 'image'}
        range={props.range}
        colorOf={props.colorOf}
        write={write}
        layout={layout}
        origin={origin}
        id={id}
        nameOf={nameOf}
        cursor={cursor}
        draft={draft}
      />
    </g>
  );
}
