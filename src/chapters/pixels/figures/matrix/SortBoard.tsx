import type { PlainImage } from '../../../../data/image';
import { patchTissues } from '../../../../data/patches';
import { windowRange } from '../../../../data/imageWindow';
import { Board } from '../../../../plot/Board';
import { HaloText } from '../../../../plot/HaloText';
import { matrixLayout } from '../../../../plot/matrixLayout';
import { PixelMatrix } from '../../../../plot/PixelMatrix';
import { formatFixed, formatPercent } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { patchMean, SORT_SIDE, sortNumbers, sortPatches, type SortPatch } from '../../derive/sortPatches';
import { useText } from '../../hooks';
import { softWindow } from '../../modelMatrix';

interface SortBoardProps {
  readonly image: PlainImage;
  /** Names, grays and the reader's answers are shown. */
  readonly named: boolean;
  /** The reader's probabilities [4, tissues], once it has learned. */
  readonly answer: Float32Array | null;
}

/** Four patches as bare numbers; with their grays and names once the learner has sorted them. */
export function SortBoard({ image, named, answer }: SortBoardProps) {
  const words = useText().matrix;
  const language = useLanguage();
  const { from, to } = windowRange(softWindow);
  const { intercept } = image.rescale;

  const caption = ({ letter, tissue, tile }: SortPatch, index: number) => {
    if (!named) return letter;
    const hu = formatFixed(patchMean(image, tile), language, 0);
    const label = patchTissues.indexOf(tissue);
    const share = answer?.[index * patchTissues.length + label];
    const said = share === undefined ? '' : words.sort.reader(formatPercent(share, language));
    return words.sort.named(letter, words.reader.tissues[tissue], hu) + said;
  };

  return (
    <Board title={words.sort.board} className="sort-board">
      {({ width, height, scale }) => {
        const columns = width < 340 * scale ? 1 : 2;
        const rows = sortPatches.length / columns;
        const head = 30 * scale;
        return sortPatches.map((patch, index) => {
          const box = {
            x: ((index % columns) * width) / columns,
            y: (Math.floor(index / columns) * height) / rows,
            width: width / columns,
            height: height / rows,
          };
          const within = { ...box, y: box.y + head, height: box.height - head - 8 };
          const cells = matrixLayout(within, SORT_SIDE, SORT_SIDE, scale, false);
          return (
            <g key={patch.letter}>
              <HaloText
                x={box.x + box.width / 2}
                y={cells.y}
                text={caption(patch, index)}
                side="above"
                offset={9 * scale}
                strong
              />
              <PixelMatrix
                label={words.sort.patch(patch.letter)}
                values={sortNumbers(image, patch)}
                rows={SORT_SIDE}
                cols={SORT_SIDE}
                map={named ? 'image' : 'none'}
                range={[from - intercept, to - intercept]}
                format={String}
                nameCell={(cell, text) => words.cell(String(cell.row), String(cell.col), text)}
                within={within}
              />
            </g>
          );
        });
      }}
    </Board>
  );
}
