import { useMemo, useRef, useState } from 'react';
import { toCsv } from '../../../plot/csv';
import { svgBlob } from '../../../plot/saveSvg';
import { useEngineStatus } from '../../../engine/client/useEngineStatus';
import { usePlace } from '../../../state/hooks';
import { useLanguage } from '../../../text/language';
import { EngineBadge } from '../../../ui/EngineBadge';
import { Figure } from '../../../ui/Figure';
import { startOf } from '../derive/matrix';
import { matrixHeader, matrixRows } from '../derive/matrixRows';
import { sayMatrix, saySort } from '../derive/sayMatrix';
import { isHounsfield } from '../derive/windows';
import { useModel, useText, useUpdate } from '../hooks';
import { chooseImage, type ImageChoice } from '../modelMatrix';
import { useSlice } from '../slice/useSlice';
import { MatrixBody } from './matrix/MatrixBody';
import { MatrixDock } from './matrix/MatrixDock';
import { MatrixReadouts } from './matrix/MatrixReadouts';
import { MatrixMessage } from './matrix/MatrixMessage';
import { OpenImage } from './matrix/OpenImage';
import { useFileDrop } from '../../../ui/useFileDrop';
import { useFrames } from './matrix/useFrames';
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
  const frames = useFrames(opening.refuse);
  const { asked } = usePlace();
  const body = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Float32Array | null>(null);
  const dropping = useFileDrop(body, opening.open);
  const sorting = state.scene === 'sort';
  const covered = asked && !sorting;

  const say = useMemo(() => {
    if (!view) return words.computing;
    if (sorting) return saySort(view.base.image, view.state, words, language);
    if (covered) return words.sayCovered;
    const { image, cursor, reading, window } = view;
    // Of an image that is no CT the reader's answer is worthless, and not repeated.
    const said = isHounsfield(image) ? answer : null;
    return sayMatrix(image, cursor, reading, window, said, words, language);
  }, [view, sorting, covered, answer, words, language]);

  const choose = (image: ImageChoice) =>
    update((whole) => ({
      ...whole,
      matrix: chooseImage(whole.matrix, image, startOf(whole.own?.prepared ?? null, image)),
    }));
  const other =
    view?.choice === 'own'
      ? { name: words.back, label: words.backShort, onOpen: () => choose('ct') }
      : hasOwn
        ? { name: words.ownName, label: words.ownName, onOpen: () => choose('own') }
        : null;

  return (
    <Figure
      id="matrix"
      say={say}
      head={<OpenImage busy={opening.busy} onFiles={(files) => void opening.open(files)} other={other} />}
      dock={sorting ? null : <MatrixDock view={view} frames={frames} />}
      readouts={!view || sorting || covered ? null : <MatrixReadouts view={view} />}
      badge={<EngineBadge state={status} />}
      picture={() => svgBlob(body.current ?? document.body, words.board)}
      numbers={() =>
        view
          ? toCsv(
              matrixHeader,
              matrixRows(view.image, view.choice === 'own' ? view.own : null, view.patch, view.window),
            )
          : ''
      }
    >
      <div className={other ? 'matrix has-other' : 'matrix'} ref={body}>
        {view ? (
          <MatrixBody
            view={view}
            reader={reader}
            covered={covered}
            others={opening.others}
            onAnswer={setAnswer}
          />
        ) : (
          <p className="matrix-wait">{words.computing}</p>
        )}
        {opening.refusal !== null && (
          <MatrixMessage text={opening.refusal} refusal onDismiss={opening.dismiss} />
        )}
        {dropping && (
          <p className="matrix-drop">
            <strong>{words.drop}</strong>
            <span>{words.private}</span>
          </p>
        )}
      </div>
    </Figure>
  );
}
