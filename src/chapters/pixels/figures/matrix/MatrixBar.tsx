import { common } from '../../../../text/common';
import { useWords } from '../../../../text/language';
import { Segments } from '../../../../ui/Segments';
import { baseImage, startOf } from '../../derive/matrix';
import { useModel, useText, useUpdate } from '../../hooks';
import { chooseImage, numberKinds, zooms, type ImageChoice } from '../../modelMatrix';

/** What is shown on the left, and how near and in which numbers on the right. */
export function MatrixBar({ unit }: { readonly unit: string }) {
  const words = useText().matrix;
  const shared = useWords(common);
  const state = useModel((whole) => whole.matrix);
  const own = useModel((whole) => whole.own);
  const slice = useModel((whole) => whole.slice);
  const update = useUpdate();
  const choose = (image: ImageChoice) =>
    update((whole) => ({
      ...whole,
      matrix: chooseImage(whole.matrix, image, startOf(baseImage({ slice, own }, image), image)),
    }));
  // Only CT has a unit: elsewhere a stored number is all there is.
  const kinds = numberKinds.filter((kind) => kind !== 'value' || unit !== '');

  return (
    <div className="matrix-bar" data-part="controls">
      <div className="matrix-source">
        {own ? (
          <Segments
            name={words.image}
            small
            value={state.image}
            options={[
              { value: 'ct', label: words.sliceName },
              { value: 'own', label: words.ownName },
            ]}
            onChange={choose}
          />
        ) : (
          <strong>{words.sliceName}</strong>
        )}
        <span className="cap">{state.image === 'ct' ? shared.synthetic : words.stays}</span>
      </div>
      <div className="matrix-choices">
        <Segments
          name={words.zoom}
          small
          showName
          value={state.zoom}
          options={zooms.map((value) => ({ value, label: <span className="num">{value}</span> })).reverse()}
          onChange={(zoom) => update((whole) => ({ ...whole, matrix: { ...whole.matrix, zoom } }))}
        />
        <Segments
          name={words.numbers}
          small
          showName
          value={kinds.includes(state.numbers) ? state.numbers : 'stored'}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(numbers) => update((whole) => ({ ...whole, matrix: { ...whole.matrix, numbers } }))}
        />
      </div>
    </div>
  );
}
