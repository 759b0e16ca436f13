import { useId, useMemo, type ReactNode } from 'react';
import { Board, type BoardProps } from './Board';
import { useBoard } from './boardContext';
import { defaultMargin, frameBox, type Align, type Margin, type Square } from './frameBox';
import { PlotContext, type Plot } from './plotContext';
import { makeScale, makeTicks, type Interval, type Rectangle, type ScaleKind } from './scales';

export interface PlotAreaProps {
  /** What the horizontal axis shows, in maths units, left to right. */
  readonly x: Interval;
  /** What the vertical axis shows, in maths units, bottom to top; written [high, low] it grows downwards. */
  readonly y: Interval;
  readonly xScale?: ScaleKind | undefined;
  readonly yScale?: ScaleKind | undefined;
  /** One unit is as long on both axes: true shrinks the area, 'expand' shows more of the longer axis. */
  readonly square?: Square | undefined;
  /** Where a shrunk area stands in its sheet. */
  readonly align?: Align | undefined;
  /** In px at a root font of 16 px; they grow with the text. */
  readonly margin?: Partial<Margin> | undefined;
  /** Values to be ruled and labelled, or about how many. */
  readonly xTicks?: readonly number[] | number | undefined;
  readonly yTicks?: readonly number[] | number | undefined;
  readonly children?: ReactNode | ((plot: Plot) => ReactNode);
}

export interface FrameProps extends PlotAreaProps, Omit<BoardProps, 'children'> {}

/** An SVG that fills its box and gives its children scales in maths units. It draws nothing itself. */
export function Frame({ title, description, aspect, className, ...area }: FrameProps) {
  return (
    <Board title={title} description={description} aspect={aspect} className={className}>
      <PlotArea {...area} />
    </Board>
  );
}

/** The same inside a Board that already stands; `within` is its rectangle in pixels, by default the whole board. */
export function PlotArea(props: PlotAreaProps & { readonly within?: Rectangle | undefined }) {
  const { xScale = 'linear', yScale = 'linear', square = false, align = 'center', margin, children } = props;
  const board = useBoard();
  const id = useId();
  const [x0, x1] = props.x;
  const [y0, y1] = props.y;
  // Powers of ten are longer than plain ticks.
  const roomy = yScale === 'log' ? { ...defaultMargin, left: defaultMargin.left + 12 } : defaultMargin;
  const { top, right, bottom, left } = { ...roomy, ...margin };
  const {
    x: atX,
    y: atY,
    width,
    height,
  } = props.within ?? { x: 0, y: 0, width: board.width, height: board.height };
  const xWanted = useListKey(props.xTicks);
  const yWanted = useListKey(props.yTicks);

  const plot = useMemo((): Plot => {
    const sheet = { width, height, scale: board.scale };
    const box = frameBox(sheet, { top, right, bottom, left }, [x0, x1], [y0, y1], square, align);
    const edges = { left: box.left + atX, right: box.right + atX, top: box.top + atY, bottom: box.bottom + atY };
    const x = makeScale(xScale, box.x, [edges.left, edges.right]);
    const y = makeScale(yScale, box.y, [edges.bottom, edges.top]);
    const room = 56 * board.scale;
    const xTicks = readTicks(xWanted) ?? makeTicks(x, readCount(xWanted) ?? (box.right - box.left) / room);
    const yTicks = readTicks(yWanted) ?? makeTicks(y, readCount(yWanted) ?? (box.bottom - box.top) / room);
    return { x, y, ...edges, xTicks, yTicks, clip: `url(#${id})` };
  }, [
    x0, x1, y0, y1, top, right, bottom, left, width, height, atX, atY,
    board.scale, xScale, yScale, square, align, xWanted, yWanted, id,
  ]); // prettier-ignore

  return (
    <PlotContext value={plot}>
      <clipPath id={id}>
        <rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
      </clipPath>
      {typeof children === 'function' ? children(plot) : children}
    </PlotContext>
  );
}

// Ticks often come as a fresh array literal; as text they compare by value, so that scales are not rebuilt.
function useListKey(ticks: readonly number[] | number | undefined): string {
  return JSON.stringify(ticks ?? null);
}

function readTicks(key: string): readonly number[] | null {
  const ticks: unknown = JSON.parse(key);
  return Array.isArray(ticks) ? (ticks as number[]) : null;
}

function readCount(key: string): number | null {
  const count: unknown = JSON.parse(key);
  return typeof count === 'number' ? count : null;
}
