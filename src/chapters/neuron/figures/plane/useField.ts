import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { getEngine } from '../../../../engine/client/getEngine';
import type { FieldAsk } from '../../../../engine/client/types';
import { useEngineStatus } from '../../../../engine/client/useEngineStatus';
import { CELLS, NEURON, pageField, type PlaneField } from '../../derive/field';
import { HALF } from '../../derive/cases';
import type { Cut } from '../../derive/line';

/** What a figure asks of the engine to paint the plane. */
export const fieldAsk: FieldAsk = {
  from: 0,
  to: 1,
  columns: CELLS,
  rows: CELLS,
  bounds: { x0: -HALF, x1: HALF, y0: -HALF, y1: HALF },
};

/**
 * What a neuron says over the plane, painted by the engine; until it is ready, and whenever it is not, by the page.
 * Wishes overtake each other, so a drag shows the newest field that has been painted.
 */
export function useField({ w1, w2, b }: Cut): PlaneField {
  const { phase } = useEngineStatus();
  const key = useId();
  const mounted = useRef(false);
  const [painted, setPainted] = useState<PlaneField | null>(null);
  const ready = phase === 'ready';

  useEffect(() => {
    mounted.current = true;
    getEngine().warmUp();
    return () => {
      mounted.current = false;
    };
  }, []);

  useEffect(() => {
    if (!ready) return;
    const request = { shape: NEURON, params: [w1, w2, b], asks: [fieldAsk] };
    getEngine()
      .field(request, key)
      .then(
        (answer) => {
          const field = answer === 'superseded' ? undefined : answer[0];
          if (mounted.current && field) setPainted({ values: field.values, rows: CELLS, cols: CELLS });
        },
        () => mounted.current && setPainted(null),
      );
  }, [ready, key, w1, w2, b]);

  const own = useMemo(() => pageField({ w1, w2, b }), [w1, w2, b]);
  return ready && painted ? painted : own;
}
