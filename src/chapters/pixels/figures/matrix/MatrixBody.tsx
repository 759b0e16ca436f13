import { lazy, Suspense, useEffect, useMemo } from 'react';
import { usePlace } from '../../../../state/hooks';
import { common } from '../../../../text/common';
import { formatCount } from '../../../../text/format';
import { useLanguage, useWords } from '../../../../text/language';
import { cornerLines } from '../../derive/corner';
import { readerInput, readPixel, toStored, type Cell } from '../../derive/patch';
import { sortInput } from '../../derive/sortPatches';
import { dragScale, isHounsfield } from '../../derive/windows';
import { cellNumber, cellValue, longestCell } from '../../derive/writeNumber';
import { useText } from '../../hooks';
import { moveTo, paint, setWindow } from '../../modelMatrix';
import { MatrixBar } from './MatrixBar';
import { MatrixLow } from './MatrixLow';
import { PairBoard } from './PairBoard';
import type { MatrixView } from './useMatrixView';
import { useMatrixChange } from './useMatrixChange';
import { useTissueAnswer, type TissueReader } from './useTissueReader';

/** The sorting task comes when it is chosen. */
const SortBoard = lazy(() => import('./SortBoard').then((module) => ({ default: module.SortBoard })));

interface MatrixBodyProps {
  readonly view: MatrixView;
  readonly reader: TissueReader;
  /** The numbers are hidden: the learner is asked to point at one of them. */
  readonly covered: boolean;
  /** How many more files came with the one that is open. */
  readonly others: number;
  readonly onAnswer: (answer: Float32Array | null) => void;
}

/** The picture with its matrix, and under them histogram, counts and the reader's answer; or the sorting task. */
export function MatrixBody({ view, reader, covered, others, onAnswer }: MatrixBodyProps) {
  const words = useText().matrix;
  const shared = useWords(common);
  const language = useLanguage();
  const { pick } = usePlace();
  const { base, image, state, kind, tile, window, limits } = view;
  const sorting = state.scene === 'sort';

  const input = useMemo(
    () => (sorting ? sortInput(base.image) : readerInput(image, base.image, tile)),
    [sorting, base, image, tile],
  );
  const answer = useTissueAnswer(reader, input);
  useEffect(() => onAnswer(covered || sorting ? null : answer), [answer, covered, sorting, onAnswer]);

  const change = useMatrixChange();
  const count = (value: number) => formatCount(value, language);
  const cellName = (cell: Cell, text: string) => words.cell(count(cell.row), count(cell.col), text);
  const readerNote = () => {
    if (view.choice === 'own') {
      if (!input) return words.reader.tooSmall;
      return isHounsfield(image) ? words.reader.real : words.reader.foreign;
    }
    const painted = new Set(state.strokes.flatMap((stroke) => stroke.places)).size;
    return painted > 0 ? words.painted(count(painted)) : null;
  };
  const write = (value: number) =>
    kind === 'value' ? cellValue(value, base.image, language) : cellNumber(value, language);

  if (sorting)
    return (
      <div className="matrix-sort">
        <Suspense>
          <SortBoard image={base.image} named={state.named} answer={state.named ? answer : null} />
        </Suspense>
        <p className="cap">{shared.synthetic}</p>
      </div>
    );
  return (
    <>
      <MatrixBar view={view} />
      <div className="matrix-pair">
        <PairBoard
          image={image}
          small={view.small}
          rgba={view.rgba}
          window={window}
          cursor={view.cursor}
          tile={tile}
          patch={view.patch}
          numbers={view.numbers}
          gray={view.gray}
          storedGray={view.storedGray}
          painting={state.tool === 'paint' && !covered}
          perPixel={dragScale(base)}
          digits={longestCell(base, kind, language)}
          words={words}
          corner={
            view.choice === 'own' ? cornerLines(base, words, language) : [words.sliceName, shared.synthetic]
          }
          write={covered ? () => '?' : write}
          nameCell={cellName}
          namePixel={(cell) =>
            cellName(cell, covered ? words.covered : count(readPixel(image, cell, window).stored))
          }
          onCursor={({ row, col }) => change((matrix) => moveTo(matrix, row, col))}
          onPick={({ row, col }) => covered && pick([row, col])}
          onWindow={(center, width) => change((matrix) => setWindow(matrix, center, width, limits))}
          onType={
            kind === 'shown' || covered
              ? undefined
              : (typed) => {
                  const stored = toStored(image, base.image, kind, typed);
                  const place = view.cursor.row * image.columns + view.cursor.col;
                  if (stored !== null) change((matrix) => paint(matrix, [place], stored));
                }
          }
          onPaint={(places, goOn) => change((matrix) => paint(matrix, places, matrix.brush, goOn))}
        />
      </div>
      <MatrixLow
        view={view}
        reader={reader}
        answer={covered ? null : answer}
        readerNote={readerNote()}
        covered={covered}
        others={others}
      />
    </>
  );
}
