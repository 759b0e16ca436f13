import { useEffect, useMemo } from 'react';
import { windowRange } from '../../../../data/imageWindow';
import { Histogram } from '../../../../plot/Histogram';
import { usePlace } from '../../../../state/hooks';
import { common } from '../../../../text/common';
import { formatCount } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { readerInput, readPixel, toStored, type Cell } from '../../derive/patch';
import { wholeNumber } from '../../derive/sayMatrix';
import { sortInput } from '../../derive/sortPatches';
import { useText } from '../../hooks';
import { moveTo, paint, setEdges, setWindow } from '../../modelMatrix';
import { FactsPanel } from './FactsPanel';
import { MatrixBar } from './MatrixBar';
import { PairBoard } from './PairBoard';
import { ReaderPanel } from './ReaderPanel';
import { SortBoard } from './SortBoard';
import type { MatrixView } from './useMatrixView';
import { useMatrixChange } from './useMatrixChange';
import { useTissueAnswer, type TissueReader } from './useTissueReader';

interface MatrixBodyProps {
  readonly view: MatrixView;
  readonly reader: TissueReader;
  /** The numbers are hidden: the learner is asked to point at one of them. */
  readonly covered: boolean;
  readonly onAnswer: (answer: Float32Array | null) => void;
}

/** The picture with its matrix, and under them histogram, counts and the reader's answer; or the sorting task. */
export function MatrixBody({ view, reader, covered, onAnswer }: MatrixBodyProps) {
  const words = useText().matrix;
  const shared = useWords(common);
  const language = useLanguage();
  const { pick } = usePlace();
  const { base, image, state, kind, tile, window } = view;
  const sorting = state.scene === 'sort';
  const unit = image.rescale.unit === 'HU' ? words.unit : '';

  const input = useMemo(
    () => (sorting ? sortInput(base) : readerInput(image, base, tile)),
    [sorting, base, image, tile],
  );
  const answer = useTissueAnswer(reader, input);
  useEffect(() => onAnswer(covered || sorting ? null : answer), [answer, covered, sorting, onAnswer]);

  const change = useMatrixChange();
  const count = (value: number) => formatCount(value, language);
  const cellName = (cell: Cell, text: string) => words.cell(count(cell.row), count(cell.col), text);
  const { from, to } = windowRange(window);
  const note =
    view.choice === 'own'
      ? input
        ? words.reader.foreign
        : words.reader.tooSmall
      : state.strokes.length > 0
        ? words.painted(count(new Set(state.strokes.flatMap((stroke) => stroke.places)).size))
        : null;

  if (sorting)
    return (
      <div className="matrix-sort">
        <SortBoard image={base} named={state.named} answer={state.named ? answer : null} />
      </div>
    );
  return (
    <>
      <MatrixBar base={base} />
      <div className="matrix-pair">
        <PairBoard
          image={image}
          window={window}
          cursor={view.cursor}
          tile={tile}
          patch={view.patch}
          numbers={view.numbers}
          gray={view.gray}
          storedGray={view.storedGray}
          painting={state.tool === 'paint' && !covered}
          words={words}
          corner={view.choice === 'own' ? [words.ownName, words.stays] : [words.sliceName, shared.synthetic]}
          write={covered ? () => '?' : wholeNumber}
          nameCell={cellName}
          namePixel={(cell) =>
            cellName(cell, covered ? words.covered : count(readPixel(image, cell, window).stored))
          }
          onCursor={({ row, col }) => change((matrix) => moveTo(matrix, row, col))}
          onPick={({ row, col }) => covered && pick([row, col])}
          onWindow={(center, width) => change((matrix) => setWindow(matrix, center, width))}
          onType={
            kind === 'shown' || covered
              ? undefined
              : (typed) => {
                  const stored = toStored(image, base, kind, typed);
                  const place = view.cursor.row * image.columns + view.cursor.col;
                  if (stored !== null) change((matrix) => paint(matrix, [place], stored));
                }
          }
          onPaint={(places, goOn) => change((matrix) => paint(matrix, places, matrix.brush, goOn))}
        />
      </div>
      <div className="matrix-low">
        <div className="matrix-histogram">
          <p className="cap">{words.histogramName(unit)}</p>
          <Histogram
            title={words.histogram}
            values={view.values}
            range={view.histogramRange}
            bins={130}
            tall="root"
            window={[from, to]}
            onWindow={([low, high]) => change((matrix) => setEdges(matrix, low, high))}
            windowLabels={words}
            cursor={covered ? undefined : view.reading.value}
          />
        </div>
        <FactsPanel facts={view.facts} unit={unit && ` ${unit}`} />
        <ReaderPanel reader={reader} answer={covered ? null : answer} note={note} />
      </div>
    </>
  );
}
