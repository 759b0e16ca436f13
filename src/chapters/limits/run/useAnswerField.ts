import { useEffect, useId, useState } from 'react';
import { getEngine } from '../../../engine/client/getEngine';
import type { FieldAsk } from '../../../engine/client/types';
import { unitCount } from '../../../math/networkShape';
import { activeShape } from '../derive/active';
import { HALF } from '../derive/pool';

export const CELLS = 100;
const output = unitCount(activeShape) - 1;
const ask: FieldAsk = {
  from: output,
  to: output + 1,
  columns: CELLS,
  rows: CELLS,
  bounds: { x0: -HALF, x1: HALF, y0: -HALF, y1: HALF },
};

/** What a network answers over the plane, painted by the engine; the last picture stays until the next one is there. */
export function useAnswerField(params: Float32Array | undefined): Float32Array | null {
  const key = useId();
  const [values, setValues] = useState<Float32Array | null>(null);
  useEffect(() => {
    if (!params) return undefined;
    let current = true;
    getEngine()
      .field({ shape: activeShape, params, asks: [ask] }, key)
      .then(
        (answer) => {
          const field = answer === 'superseded' ? undefined : answer[0];
          if (current && field) setValues(field.values);
        },
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [key, params]);
  return params ? values : null;
}
