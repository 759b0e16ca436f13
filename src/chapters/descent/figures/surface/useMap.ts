import { useEffect, useMemo, useState } from 'react';
import { getEngine } from '../../../../engine/client/getEngine';
import { surfaceInput } from '../../../../engine/client/surfaceInput';
import { useEngineStatus } from '../../../../engine/client/useEngineStatus';
import type { LossName } from '../../../../math/loss';
import { inputOf, patients } from '../../derive/patients';
import { CELLS, pageMap } from '../../derive/surface';
import { surfaceRanges, type UnitName } from '../../modelSurface';

interface Painted {
  readonly of: string;
  readonly values: Float32Array;
}

/** The map of the mean loss, computed by the engine; until it has answered, and whenever it cannot, by the page. */
export function useMap(units: UnitName, loss: LossName): ArrayLike<number> {
  const { phase } = useEngineStatus();
  const [painted, setPainted] = useState<Painted | null>(null);
  const key = `${units} ${loss}`;
  const own = useMemo(() => pageMap(units, loss), [units, loss]);
  const known = painted?.of === key;

  useEffect(() => getEngine().warmUp(), []);
  useEffect(() => {
    if (phase !== 'ready' || known) return undefined;
    let mounted = true;
    void mapOf(units, loss).then(
      (values) => mounted && values && setPainted({ of: key, values }),
      // The page's own map stays.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [phase, known, key, units, loss]);

  return known ? painted.values : own;
}

async function mapOf(units: UnitName, loss: LossName): Promise<Float32Array | null> {
  const w = surfaceRanges.w[units];
  const b = surfaceRanges.b[units];
  const options = { loss, inputs: 1, x: inputOf(units), y: patients.y };
  const model = await getEngine().openModel('lossSurface', options);
  try {
    const bounds = { x0: w.min, x1: w.max, y0: b.min, y1: b.max };
    const answer = await model.predict(
      surfaceInput({ params: [0, 0], vary: [0, 1], columns: CELLS, rows: CELLS, bounds }),
    );
    return answer === 'superseded' ? null : answer;
  } finally {
    model.close();
  }
}
