import { presetNames, presetOf, presets } from '../derive/filters';
import { useModel, useText, useUpdate } from '../hooks';
import { setFilter, type SlideState } from '../modelSlide';
import { imageIds } from '../slice/images';
import { Pick } from './Pick';

/** In the head of a figure: the filter by its use, and the image that it looks at. */
export function FilterAndImage() {
  const words = useText().kernel;
  const update = useUpdate();
  const filter = useModel((whole) => whole.slide.filter);
  const image = useModel((whole) => whole.slide.image);
  const change = (next: (slide: SlideState) => SlideState) =>
    update((whole) => ({ ...whole, slide: next(whole.slide) }));
  const name = presetOf(filter);
  return (
    <>
      <Pick
        name={words.filter}
        value={name ?? 'own'}
        options={[...presetNames, ...(name ? [] : (['own'] as const))].map((value) => ({
          value,
          label: words.presets[value],
        }))}
        onChange={(next) => next !== 'own' && change((slide) => setFilter(slide, presets[next]))}
      />
      <Pick
        name={words.image}
        value={image}
        options={imageIds.map((value) => ({ value, label: words.images[value] }))}
        onChange={(next) => change((slide) => ({ ...slide, image: next }))}
      />
    </>
  );
}
