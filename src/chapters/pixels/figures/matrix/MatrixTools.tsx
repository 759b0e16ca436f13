import { RotateCcw, Undo2 } from 'lucide-react';
import type { Prepared } from '../../derive/prepare';
import { common } from '../../../../text/common';
import { useWords } from '../../../../text/language';
import { IconButton } from '../../../../ui/Button';
import { Segments } from '../../../../ui/Segments';
import { startOf } from '../../derive/matrix';
import { useModel, useText } from '../../hooks';
import { resetMatrix, undoStroke } from '../../modelMatrix';
import { useMatrixChange } from './useMatrixChange';

/** What the hand does on the pixels, and the way back from it. */
export function MatrixTools({ base }: { readonly base: Prepared }) {
  const words = useText().matrix;
  const shared = useWords(common);
  const state = useModel((whole) => whole.matrix);
  const change = useMatrixChange();
  return (
    <>
      <Segments
        name={words.tool}
        small
        value={state.tool}
        options={(['point', 'paint'] as const).map((value) => ({ value, label: words.tools[value] }))}
        onChange={(tool) => change((matrix) => ({ ...matrix, tool }))}
      />
      <span className="matrix-again">
        <IconButton
          small
          name={shared.undo}
          icon={<Undo2 aria-hidden />}
          disabled={state.strokes.length === 0}
          onClick={() => change(undoStroke)}
        />
        <IconButton
          small
          name={shared.reset}
          icon={<RotateCcw aria-hidden />}
          onClick={() => change((matrix) => resetMatrix(matrix, startOf(base, matrix.image)))}
        />
      </span>
    </>
  );
}
