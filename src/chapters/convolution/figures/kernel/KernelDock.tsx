import { Button } from '../../../../ui/Button';
import { Parameter } from '../../../../ui/Parameter';
import { Segments } from '../../../../ui/Segments';
import type { Cell } from '../../derive/convolve';
import { putWeight, resizeFilter, weightRange } from '../../derive/filters';
import { useModel, useText, useUpdate } from '../../hooks';
import { setFilter, type SlideState } from '../../modelSlide';

/** Size of the filter, and the number on the brush or in the chosen cell. */
export function KernelDock({ place }: { readonly place: Cell }) {
  const words = useText().kernel;
  const update = useUpdate();
  const state = useModel((whole) => whole.slide);
  const change = (next: (slide: SlideState) => SlideState) =>
    update((whole) => ({ ...whole, slide: next(whole.slide) }));
  const { filter, tool } = state;
  const side = filter.length === 9 ? '3' : '5';
  const index = Math.min(filter.length - 1, place.row * Number(side) + place.col);

  return (
    <>
      <Segments
        small
        showName
        name={words.size}
        value={side}
        options={(['3', '5'] as const).map((value) => ({ value, label: words.sizes[value] }))}
        onChange={(next) =>
          change((slide) => setFilter(slide, resizeFilter(slide.filter, next === '3' ? 3 : 5)))
        }
      />
      <Segments
        small
        showName
        name={words.tool}
        value={tool}
        options={(['number', 'brush'] as const).map((value) => ({ value, label: words.tools[value] }))}
        onChange={(next) => change((slide) => ({ ...slide, tool: next }))}
      />
      <Parameter
        name={words.weight}
        {...weightRange}
        value={tool === 'brush' ? state.brush : (filter[index] ?? 0)}
        onChange={(next) =>
          change((slide) =>
            tool === 'brush'
              ? { ...slide, brush: next }
              : setFilter(slide, putWeight(slide.filter, index, next)),
          )
        }
      />
      <Button
        small
        onClick={() =>
          change((slide) =>
            setFilter(
              slide,
              slide.filter.map(() => 0),
            ),
          )
        }
      >
        {words.clear}
      </Button>
    </>
  );
}
