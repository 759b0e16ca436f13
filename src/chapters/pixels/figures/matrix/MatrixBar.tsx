import { Segments } from '../../../../ui/Segments';
import { useModel, useText } from '../../hooks';
import { numberKinds, zooms } from '../../modelMatrix';
import { MatrixTools } from './MatrixTools';
import { useMatrixChange } from './useMatrixChange';
import type { MatrixView } from './useMatrixView';
import { WindowChoice } from './WindowChoice';

/** Over the picture: what the hand does there and its window. Over the matrix: how near it looks, and which numbers. */
export function MatrixBar({ view }: { readonly view: MatrixView }) {
  const words = useText().matrix;
  const state = useModel((whole) => whole.matrix);
  const change = useMatrixChange();
  const { image } = view.base;
  // Where a stored number is all there is, or a name of a color, there is no other way to write it.
  const kinds = numberKinds.filter((kind) => (kind === 'value' ? view.hasValues : !image.palette));
  const labels = { ...words.kinds, value: image.rescale.unit === 'HU' ? words.value : words.kinds.value };

  return (
    <div className="matrix-bar" data-part="controls">
      <div className="matrix-choices">
        <MatrixTools base={view.base} />
        <WindowChoice view={view} />
      </div>
      <div className="matrix-choices">
        <Segments
          field="zoom"
          name={words.zoom}
          small
          showName
          value={state.zoom}
          options={zooms.map((value) => ({ value, label: <span className="num">{value}</span> })).reverse()}
          onChange={(zoom) => change((matrix) => ({ ...matrix, zoom }))}
        />
        {kinds.length > 1 && (
          <Segments
            name={words.numbers}
            small
            showName
            value={view.kind}
            options={kinds.map((value) => ({ value, label: labels[value] }))}
            onChange={(numbers) => change((matrix) => ({ ...matrix, numbers }))}
          />
        )}
      </div>
    </div>
  );
}
