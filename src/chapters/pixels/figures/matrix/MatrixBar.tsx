import { Segments } from '../../../../ui/Segments';
import type { PlainImage } from '../../../../data/image';
import { useModel, useText } from '../../hooks';
import { numberKinds, zooms } from '../../modelMatrix';
import { MatrixTools } from './MatrixTools';
import { useMatrixChange } from './useMatrixChange';

/** Over the picture: what the hand does there. Over the matrix: how near it looks, and which numbers it writes. */
export function MatrixBar({ base }: { readonly base: PlainImage }) {
  const words = useText().matrix;
  const state = useModel((whole) => whole.matrix);
  const change = useMatrixChange();
  // Only CT has a unit: elsewhere a stored number is all there is.
  const kinds = numberKinds.filter((kind) => kind !== 'value' || base.rescale.unit === 'HU');

  return (
    <div className="matrix-bar" data-part="controls">
      <div className="matrix-choices">
        <MatrixTools base={base} />
      </div>
      <div className="matrix-choices">
        <Segments
          name={words.zoom}
          small
          showName
          value={state.zoom}
          options={zooms.map((value) => ({ value, label: <span className="num">{value}</span> })).reverse()}
          onChange={(zoom) => change((matrix) => ({ ...matrix, zoom }))}
        />
        <Segments
          name={words.numbers}
          small
          showName
          value={kinds.includes(state.numbers) ? state.numbers : 'stored'}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(numbers) => change((matrix) => ({ ...matrix, numbers }))}
        />
      </div>
    </div>
  );
}
