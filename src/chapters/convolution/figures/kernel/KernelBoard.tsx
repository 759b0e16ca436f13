import { Board } from '../../../../plot/Board';
import { PlotArea } from '../../../../plot/Frame';
import { Heatmap } from '../../../../plot/Heatmap';
import { ImageCursor } from '../../../../plot/ImageCursor';
import { Picture } from '../../../../plot/ImageView';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import type { Cell, Grid } from '../../derive/convolve';
import { crop } from '../../derive/convolve';
import { cellAround, type KernelView } from '../../derive/kernel';
import { writeSum } from '../../derive/write';
import { useText } from '../../hooks';
import type { SlideState } from '../../modelSlide';
import { BlockTitle } from '../BlockTitle';
import { Covered } from '../Covered';
import { FilterTable } from '../FilterTable';
import { kernelLayout } from './kernelLayout';

interface KernelBoardProps {
  readonly state: SlideState;
  readonly image: Grid;
  readonly view: KernelView;
  /** The map and its numbers are hidden: the learner is asked about them. */
  readonly covered: boolean;
  readonly place: Cell;
  readonly onPlace: (cell: Cell) => void;
  readonly onMove: (cell: Cell) => void;
  readonly onWeight: (index: number, value: number) => void;
  readonly onBrush: (indices: readonly number[]) => void;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** The filter as numbers and as a picture, the image with the window on it, and the map. */
export function KernelBoard(props: KernelBoardProps) {
  const { state, image, view, covered } = props;
  const words = useText().kernel;
  const language = useLanguage();
  const { map, side, cell, middle } = view;
  const names = { row: words.row, column: words.column };
  const under = crop(image, cell.row, cell.col, side, side).values;
  const nameOf = (grid: Grid, hidden: boolean) => (at: Cell) =>
    words.cell(
      formatCount(at.row, language),
      formatCount(at.col, language),
      hidden ? words.covered : writeSum(grid.values[at.row * grid.cols + at.col] ?? 0, language),
    );

  return (
    <Board title={words.board}>
      {({ width, height, scale }) => {
        const box = kernelLayout(width, height, scale);
        return (
          <>
            <BlockTitle box={box.filter} text={words.filter} inset={7} />
            <FilterTable
              filter={state.filter}
              place={props.place}
              brush={state.tool === 'brush'}
              within={box.filter}
              ratio={box.ratio}
              onPlace={props.onPlace}
              onWeight={props.onWeight}
              onBrush={props.onBrush}
            />
            <BlockTitle box={box.filterPicture} text={words.filterPicture} />
            <Heatmap
              values={state.filter}
              rows={side}
              cols={side}
              map="image"
              box={box.filterPicture}
              pixelated
              outline
            />
            {box.under && (
              <>
                <BlockTitle box={box.under} text={words.under} />
                <Heatmap
                  values={under}
                  rows={side}
                  cols={side}
                  map="image"
                  range={[0, 255]}
                  box={box.under}
                  pixelated
                  outline
                />
              </>
            )}

            <BlockTitle box={box.image} text={words.imageNames[state.image]} />
            <PlotArea x={[0, image.cols]} y={[image.rows, 0]} margin={noMargin} within={box.image}>
              <Picture rows={image.rows} cols={image.cols} values={image.values} window={[0, 255]} />
              <ImageCursor
                rows={image.rows}
                cols={image.cols}
                label={words.image}
                names={names}
                nameCell={nameOf(image, false)}
                cursor={middle}
                zoom={{ ...cell, rows: side, cols: side }}
                onCursor={(pixel) => props.onMove(cellAround(pixel, side, map))}
              />
            </PlotArea>

            <BlockTitle box={box.map} text={words.map} />
            {covered ? (
              <Covered box={box.map} text={words.mapCovered} />
            ) : (
              <PlotArea x={[0, map.cols]} y={[map.rows, 0]} margin={noMargin} within={box.map}>
                {state.paint === 'signed' ? (
                  <Heatmap
                    values={map.values}
                    rows={map.rows}
                    cols={map.cols}
                    map="signed"
                    range={[-view.most, view.most]}
                    pixelated
                    outline
                  />
                ) : (
                  <Picture
                    rows={map.rows}
                    cols={map.cols}
                    values={map.values}
                    window={[0, Math.max(1e-6, view.high)]}
                  />
                )}
                <ImageCursor
                  rows={map.rows}
                  cols={map.cols}
                  label={words.map}
                  names={names}
                  nameCell={nameOf(map, false)}
                  cursor={cell}
                  onCursor={props.onMove}
                />
              </PlotArea>
            )}
          </>
        );
      }}
    </Board>
  );
}
