import { storedRange } from '../../../../data/image';
import { formatCount } from '../../../../text/format';
import { useLanguage } from '../../../../text/language';
import { Parameter } from '../../../../ui/Parameter';
import { mostBits } from '../../derive/matrix';
import { windowDecimals } from '../../derive/windows';
import { useModel, useText } from '../../hooks';
import { ctLimits, initialMatrix, setWindow } from '../../modelMatrix';
import type { useFrames } from './useFrames';
import { useMatrixChange } from './useMatrixChange';
import type { MatrixView } from './useMatrixView';

interface MatrixDockProps {
  readonly view: MatrixView | null;
  readonly frames: ReturnType<typeof useFrames>;
}

/** The numbers that can be set under the figure: the window, and one of brush, frame and bits. */
export function MatrixDock({ view, frames }: MatrixDockProps) {
  const words = useText().matrix;
  const language = useLanguage();
  const state = useModel((whole) => whole.matrix);
  const change = useMatrixChange();
  const limits = view?.limits ?? ctLimits;
  const most = view ? mostBits(view.base) : initialMatrix.bits;
  const brush = view ? storedRange(view.base.image) : { min: 0, max: 4095 };
  const several = view?.choice === 'own' && frames.frames > 1;

  return (
    <>
      {!view?.image.palette && (
        <>
          <Parameter
            field="center"
            name={words.center}
            value={state.center}
            {...limits.center}
            decimals={windowDecimals(limits, state.center)}
            onChange={(center) => change((matrix) => setWindow(matrix, center, matrix.width, limits))}
          />
          <Parameter
            field="width"
            name={words.width}
            value={state.width}
            {...limits.width}
            decimals={windowDecimals(limits, state.width)}
            onChange={(width) => change((matrix) => setWindow(matrix, matrix.center, width, limits))}
          />
        </>
      )}
      {state.tool === 'paint' ? (
        <Parameter
          name={words.brush}
          value={Math.min(brush.max, Math.max(brush.min, state.brush))}
          min={brush.min}
          max={brush.max}
          step={1}
          onChange={(next) => change((matrix) => ({ ...matrix, brush: Math.round(next) }))}
        />
      ) : several ? (
        <Parameter
          name={words.frame}
          unit={words.ofFrames(formatCount(frames.frames, language))}
          value={frames.frame + 1}
          min={1}
          max={frames.frames}
          step={1}
          onChange={(next) => void frames.show(Math.round(next) - 1)}
        />
      ) : (
        most > 1 && (
          <Parameter
            name={words.bits}
            field="bits"
            value={Math.min(state.bits, most)}
            min={1}
            max={most}
            step={1}
            onChange={(bits) => change((matrix) => ({ ...matrix, bits: Math.round(bits) }))}
          />
        )
      )}
    </>
  );
}
