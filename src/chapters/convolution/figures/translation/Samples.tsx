import { useMemo } from 'react';
import { brainMr } from '../../../../data/phantom/brainMr';
import { ImageView } from '../../../../plot/ImageView';
import { cnnSide } from '../../derive/cnnPlan';
import { brainBytes } from '../../slice/brainBytes';

interface SamplesProps {
  readonly side: -1 | 1;
  /** Number of the first patient. */
  readonly from: number;
  readonly title: string;
  readonly names: readonly [string, string];
}

/** Two patients with their lesion on one side: one of each kind. */
export function Samples({ side, from, title, names }: SamplesProps) {
  const images = useMemo(
    () =>
      (['ring', 'solid'] as const).map((tumor, index) =>
        brainBytes(brainMr(cnnSide, from + index, { tumor, side }).image.stored),
      ),
    [side, from],
  );
  return (
    <figure className="conv-samples">
      <figcaption className="cap">{title}</figcaption>
      <div>
        {images.map((values, index) => (
          <ImageView
            key={index}
            title={`${title}: ${names[index] ?? ''}`}
            rows={cnnSide}
            cols={cnnSide}
            values={values}
            window={[0, 230]}
            aspect={1}
          />
        ))}
      </div>
    </figure>
  );
}
