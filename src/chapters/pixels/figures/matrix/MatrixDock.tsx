import type { PlainImage } from '../../../../data/image';
import { Parameter } from '../../../../ui/Parameter';
import { windowLimits } from '../../derive/matrix';
import { useModel, useText } from '../../hooks';
import { setWindow } from '../../modelMatrix';
import { useMatrixChange } from './useMatrixChange';

/** The numbers that can be set under the figure: the window, and bits or brush. */
export function MatrixDock({ base }: { readonly base: PlainImage | null }) {
  const words = useText().matrix;
  const state = useModel((whole) => whole.matrix);
  const change = useMatrixChange();
  const limits = windowLimits(base);
  const most = base ? Math.min(12, base.bits) : 12;

  return (
    <>
      <Parameter
        name={words.center}
        value={state.center}
        {...limits.center}
        decimals={Number.isInteger(state.center) ? 0 : 1}
        onChange={(center) => change((matrix) => setWindow(matrix, center, matrix.width))}
      />
      <Parameter
        name={words.width}
        value={state.width}
        {...limits.width}
        onChange={(width) => change((matrix) => setWindow(matrix, matrix.center, width))}
      />
      {state.tool === 'paint' ? (
        <Parameter
          name={words.brush}
          value={state.brush}
          min={0}
          max={base ? 2 ** base.bits - 1 : 4095}
          step={1}
          onChange={(brush) => change((matrix) => ({ ...matrix, brush: Math.round(brush) }))}
        />
      ) : (
        <Parameter
          name={words.bits}
          value={Math.min(state.bits, most)}
          min={1}
          max={most}
          step={1}
          onChange={(bits) => change((matrix) => ({ ...matrix, bits: Math.round(bits) }))}
        />
      )}
    </>
  );
}
