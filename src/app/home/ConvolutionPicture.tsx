import { useMemo } from 'react';
import { grayUrl } from './grayUrl';
import { drawSlice, filterSlice, verticalEdges } from './phantom';
import { Picture } from './Picture';

const SIDE = 104;
const CELL = 12;

/** A slice, a filter, and what the filter answers. */
export function ConvolutionPicture() {
  const { slice, edges } = useMemo(() => {
    const drawn = drawSlice(104);
    return { slice: grayUrl(drawn), edges: grayUrl(filterSlice(drawn, verticalEdges)) };
  }, []);
  return (
    <Picture>
      <image href={slice} x="18" y="14" width={SIDE} height={SIDE} />
      <path d="M124 66h6M170 66h6" className="line" />
      {verticalEdges.map((weight, index) => (
        <rect
          key={index}
          x={132 + (index % 3) * CELL}
          y={48 + Math.floor(index / 3) * CELL}
          width={CELL}
          height={CELL}
          className="frame"
          style={{
            fill: weight > 0 ? 'var(--pos)' : weight < 0 ? 'var(--neg)' : 'var(--zero)',
            fillOpacity: Math.abs(weight) === 1 ? 0.5 : 1,
          }}
        />
      ))}
      <image href={edges} x="178" y="14" width={SIDE} height={SIDE} />
    </Picture>
  );
}
