import { lazy, Suspense, useState } from 'react';
import { windowRange } from '../../../../data/imageWindow';
import { Histogram } from '../../../../plot/Histogram';
import { useLanguage } from '../../../../text/language';
import { isHounsfield } from '../../derive/windows';
import { cellNumber, writeValue } from '../../derive/writeNumber';
import { useText } from '../../hooks';
import { setEdges } from '../../modelMatrix';
import { FactsPanel } from './FactsPanel';
import { ReaderPanel } from './ReaderPanel';
import { useMatrixChange } from './useMatrixChange';
import type { MatrixView } from './useMatrixView';
import type { TissueReader } from './useTissueReader';

/** Comes with the reader of files. */
const OwnNotes = lazy(() => import('./OwnNotes').then((module) => ({ default: module.OwnNotes })));

interface MatrixLowProps {
  readonly view: MatrixView;
  readonly reader: TissueReader;
  readonly answer: Float32Array | null;
  readonly readerNote: string | null;
  readonly covered: boolean;
  readonly others: number;
}

/** Under the pair: the histogram with the window, what can be counted, the reader; over these what is to be told. */
export function MatrixLow({ view, reader, answer, readerNote, covered, others }: MatrixLowProps) {
  const words = useText().matrix;
  const language = useLanguage();
  const change = useMatrixChange();
  const { base, image, window, limits, own } = view;
  // Told once for a file: its other frames bring nothing new.
  const [told, setTold] = useState<unknown>(null);
  const { from, to } = windowRange(window);
  const unit = isHounsfield(image) ? words.unit : '';
  // Ticks of six digits would run into each other.
  const far = Math.max(...view.axis.range.map(Math.abs)) >= 1e5;
  const name = unit || (view.hasValues ? words.rescaled : '');
  const windowed = image.palette
    ? {}
    : {
        window: [from, to] as const,
        onWindow: ([low, high]: readonly [number, number]) =>
          change((matrix) => setEdges(matrix, low, high, limits)),
        windowLabels: image.lowIsWhite ? { low: words.lowWhite, high: words.highBlack } : words,
      };
  return (
    <div className="matrix-low">
      <div className="matrix-histogram">
        <p className="cap">{words.histogramName(name)}</p>
        <Histogram
          title={words.histogram}
          counts={view.bars}
          range={view.axis.range}
          bins={view.axis.bins}
          tall="root"
          format={far ? (value) => cellNumber(value, language) : undefined}
          falling={image.lowIsWhite}
          {...windowed}
          cursor={covered ? undefined : view.reading.value}
        />
      </div>
      <FactsPanel
        facts={view.facts}
        write={(value) => writeValue(value, base.image, language)}
        unit={unit && ` ${unit}`}
      />
      <ReaderPanel reader={reader} answer={answer} note={readerNote} />
      {view.choice === 'own' && own && told !== own.file && (
        <Suspense>
          <OwnNotes own={own} others={others} onDismiss={() => setTold(own.file)} />
        </Suspense>
      )}
    </div>
  );
}
