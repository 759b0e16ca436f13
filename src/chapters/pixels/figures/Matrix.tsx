import { useMemo, useRef, useState, type DragEvent } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { usePlace } from '../../../state/hooks';
import { formatCount } from '../../../text/format';
import { useLanguage } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { Readout } from '../../../ui/Readout';
import { baseImage, startOf } from '../derive/matrix';
import { matrixHeader, matrixRows } from '../derive/matrixRows';
import { sayMatrix, saySort } from '../derive/sayMatrix';
import { useModel, useText, useUpdate } from '../hooks';
import { chooseImage, type ImageChoice } from '../modelMatrix';
import { useSlice } from '../slice/useSlice';
import { MatrixBody } from './matrix/MatrixBody';
import { MatrixDock } from './matrix/MatrixDock';
import { MatrixMessage } from './matrix/MatrixMessage';
import { OpenImage } from './matrix/OpenImage';
import { useMatrixView } from './matrix/useMatrixView';
import { useOpenImage } from './matrix/useOpenImage';
import { useTissueReader } from './matrix/useTissueReader';
import './matrix/matrix.css';

/** Fig. 2: a slice beside its numbers, the window between them, and a reader that gets the numbers alone. */
export function Matrix() {
  useSlice();
  const words = useText().matrix;
  const language = useLanguage();
  const update = useUpdate();
  const view = useMatrixView();
  const slice = useModel((whole) => whole.slice);
  const hasOwn = useModel((whole) => whole.own !== null);
  const state = useModel((whole) => whole.matrix);
  const reader = useTissueReader(slice !== null);
  const status = useEngineStatus();
  const opening = useOpenImage();
  const { asked } = usePlace();
  const body = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Float32Array | null>(null);
  const [dropping, setDropping] = useState(false);
  const sorting = state.scene === 'sort';
  const covered = asked && !sorting;

  const say = useMemo(() => {
    if (!view) return words.computing;
    if (sorting) return saySort(view.base, view.state, words, language);
    if (covered) return words.sayCovered;
    const { image, cursor, reading, window } = view;
    return sayMatrix(image, cursor, reading, window, answer, words, language);
  }, [view, sorting, covered, answer, words, language]);

  const choose = (image: ImageChoice) =>
    update((whole) => ({
      ...whole,
      matrix: chooseImage(whole.matrix, image, startOf(baseImage(whole, image), image)),
    }));
  const other =
    view?.choice === 'own'
      ? { name: words.back, onOpen: () => choose('ct') }
      : hasOwn
        ? { name: words.ownName, onOpen: () => choose('own') }
        : null;
  const count = (value: number) => formatCount(value, language);
  const readouts =
    !view || sorting || covered ? null : (
      <>
        <Readout name={words.storedValue} value={view.reading.stored} text={count(view.reading.stored)} />
        {view.image.rescale.unit === 'HU' && (
          <Readout name={words.value} value={view.reading.value} text={count(view.reading.value)} />
        )}
        <Readout name={words.displayed} value={view.reading.shown} text={count(view.reading.shown)} />
      </>
    );
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: () => setDropping(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      const file = event.dataTransfer.files[0];
      if (file) void opening.open(file);
    },
  };

  return (
    <Figure
      id="matrix"
      say={say}
      head={<OpenImage busy={opening.busy} onFile={(file) => void opening.open(file)} other={other} />}
      dock={sorting ? null : <MatrixDock base={view?.base ?? null} />}
      readouts={readouts}
      badge={<EngineBadge state={status} />}
      picture={() => svgBlob(body.current ?? document.body, words.board)}
      numbers={() =>
        view ? toCsv(matrixHeader, matrixRows(view.image, view.choice === 'ct', view.patch, view.window)) : ''
      }
    >
      <div className={dropping ? 'matrix is-dropping' : 'matrix'} ref={body} {...drop}>
        {view ? (
          <MatrixBody view={view} reader={reader} covered={covered} onAnswer={setAnswer} />
        ) : (
          <p className="matrix-wait">{words.computing}</p>
        )}
        <MatrixMessage
          refusal={opening.refusal}
          notes={view?.choice === 'own' ? opening.notes : []}
          onDismiss={opening.dismiss}
        />
        {dropping && <p className="matrix-drop">{words.drop}</p>}
      </div>
    </Figure>
  );
}
