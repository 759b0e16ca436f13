import { useCallback, useRef } from 'react';
import type { ImageWindow, PlainImage } from '../../../../data/image';
import { Board } from '../../../../plot/Board';
import { PlotArea } from '../../../../plot/Frame';
import { ImageCursor } from '../../../../plot/ImageCursor';
import { Picture } from '../../../../plot/ImageView';
import { matrixLayout } from '../../../../plot/matrixLayout';
import type { Interval } from '../../../../plot/scales';
import { paletteColor } from '../../derive/colorImage';
import { brushPlaces, type Cell, type Patch } from '../../derive/patch';
import type { SmallPicture } from '../../derive/smallPicture';
import { Enlargement } from './Enlargement';
import { CornerText } from './CornerText';
import { Lens } from './Lens';
import { pairLayout } from './pairLayout';
import { useWindowDrag } from './useWindowDrag';

/** Radius of the brush on the whole picture, in pixels of the image: one pixel would not be seen there. */
const BRUSH_RADIUS = 4;

export interface PairBoardProps {
  readonly image: PlainImage;
  /** What is drawn of it, and its colors where a palette makes them. */
  readonly small: SmallPicture;
  readonly rgba: Uint8ClampedArray<ArrayBuffer> | undefined;
  readonly window: ImageWindow;
  readonly cursor: Cell;
  readonly tile: Patch;
  readonly patch: Patch;
  /** The patch's numbers as the matrix writes them, and which of them are black and white. */
  readonly numbers: Float64Array;
  readonly gray: Interval;
  /** Which of the image's stored numbers are black and white. */
  readonly storedGray: Interval;
  readonly painting: boolean;
  /** Units of value that the window moves by for each pixel of a drag. */
  readonly perPixel: number;
  /** Most characters of a number in the matrix. */
  readonly digits: number;
  readonly words: {
    readonly board: string;
    readonly picture: string;
    readonly matrix: string;
    readonly row: string;
    readonly column: string;
  };
  /** What the image is and whose, written in its corner as on a workstation. */
  readonly corner: readonly string[];
  readonly write: (value: number) => string;
  readonly nameCell: (cell: Cell, text: string) => string;
  readonly namePixel: (cell: Cell) => string;
  readonly onCursor: (cell: Cell) => void;
  readonly onPick: (cell: Cell) => void;
  readonly onWindow: (center: number, width: number) => void;
  /** A number was typed into the cursor's cell; absent where numbers cannot be changed. */
  readonly onType: ((value: number) => void) | undefined;
  readonly onPaint: (places: readonly number[], goOn: boolean) => void;
}

/** One cursor, two places: the picture and, enlarged beside it, the numbers that it is made of. */
export function PairBoard(props: PairBoardProps) {
  const { image, small, window, cursor, patch, words, painting } = props;
  const painted = useRef(false);
  const windowDrag = useWindowDrag(window, props.perPixel, props.onWindow);
  const { palette } = image;
  const colorOf = useCallback((number: number) => paletteColor(palette!, number), [palette]);
  // A cell of four digits is square; each further one makes it wider.
  const ratio = patch.cols > 8 ? 1 : Math.max(1, (7.8 * props.digits + 6) / 36);

  const brush = (radius: number) => (cells: readonly Cell[]) => {
    props.onPaint(brushPlaces(cells, radius, image), painted.current);
    painted.current = true;
  };
  const lift = () => {
    painted.current = false;
  };
  const names = { row: words.row, column: words.column };

  return (
    <Board title={words.board}>
      {({ width, height, scale }) => {
        const layout = pairLayout(width, height, scale, ratio);
        // Where the board is very narrow the digits need the room of the rulers.
        const rulers = layout.matrix.width >= 8 * 36 * ratio + 42 * scale;
        const cells = matrixLayout(layout.matrix, patch.rows, patch.cols, scale, rulers, ratio);
        const to = {
          x: cells.x,
          y: cells.y,
          width: cells.across * patch.cols,
          height: cells.side * patch.rows,
        };
        return (
          <>
            <PlotArea
              x={[0, image.columns]}
              y={[image.rows, 0]}
              square
              margin={margin}
              within={layout.picture}
            >
              <Picture
                rows={small.rows}
                cols={small.cols}
                values={small.values}
                window={props.storedGray}
                rgba={props.rgba}
                reduced={small.factor > 1}
              />
              <Lens patch={patch} to={to} stacked={layout.stacked} />
              <g {...windowDrag} className="window-drag">
                <ImageCursor
                  rows={image.rows}
                  cols={image.columns}
                  label={words.picture}
                  names={names}
                  nameCell={props.namePixel}
                  cursor={cursor}
                  zoom={patch}
                  onCursor={(cell) => {
                    props.onCursor(cell);
                    props.onPick(cell);
                  }}
                  onBrush={painting ? brush(BRUSH_RADIUS) : undefined}
                  onCommit={lift}
                />
              </g>
              <CornerText lines={props.corner} floor={layout.picture.y + layout.picture.height} />
            </PlotArea>
            <Enlargement
              label={words.matrix}
              names={names}
              numbers={props.numbers}
              gray={props.gray}
              palette={palette}
              colorOf={palette && colorOf}
              ratio={ratio}
              patch={patch}
              tile={props.tile}
              cursor={cursor}
              write={props.write}
              nameCell={props.nameCell}
              rulers={rulers}
              within={layout.matrix}
              layout={cells}
              onCursor={props.onCursor}
              onCell={props.onType}
              onBrush={painting ? brush(0) : undefined}
              onLift={lift}
            />
          </>
        );
      }}
    </Board>
  );
}

const margin = { top: 4, right: 4, bottom: 4, left: 4 };
