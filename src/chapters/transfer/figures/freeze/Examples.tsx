import { useEffect, useState } from 'react';
import { ImageView } from '../../../../plot/ImageView';
import type { TargetId } from '../../derive/plan';
import { useText } from '../../hooks';
import { area, side } from '../../source/sourcePlan';

/** An example of each class, of the source and of a target. */
export interface ExampleImages {
  readonly source: Uint8Array;
  readonly target: Uint8Array;
}

/** What was learned from, and what is to be learned: two examples of each. Synthetic images. */
export function Examples({ target }: { readonly target: TargetId }) {
  const words = useText().freeze;
  const images = useExamples(target);
  return (
    <div className="tr-examples">
      <Pair title={words.source} names={words.sourceClasses} images={images?.source ?? null} />
      <Pair title={words.targets[target]} names={words.classes[target]} images={images?.target ?? null} />
    </div>
  );
}

function useExamples(target: TargetId): ExampleImages | null {
  const [found, setFound] = useState<{ readonly of: TargetId; readonly images: ExampleImages } | null>(null);
  useEffect(() => {
    let current = true;
    // The generators come after the picture.
    void import('../../run/examples').then(
      ({ examples }) => current && setFound({ of: target, images: examples(target) }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [target]);
  return found?.of === target ? found.images : null;
}

const empty = new Uint8Array(2 * area);

function Pair({
  title,
  names,
  images,
}: {
  readonly title: string;
  readonly names: readonly string[];
  readonly images: Uint8Array | null;
}) {
  return (
    <figure className="tr-pair">
      <figcaption className="cap">{title}</figcaption>
      <div>
        {names.map((name, index) => (
          <div key={name}>
            <ImageView
              title={`${title}: ${name}`}
              rows={side}
              cols={side}
              values={(images ?? empty).subarray(index * area, (index + 1) * area)}
              aspect={1}
            />
            <span className="cap">{name}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
