import { useEffect, useState } from 'react';
import { lesionOf, type Lesion } from '../../derive/lesions';
import { LESIONS } from '../../modelClusters';

// Measuring a series takes half a second; another figure, or the way back, finds it measured.
const measured = new Map<number, Lesion[]>();

/** No longer than this at a time, so that the page stays at hand. */
const SLICE_MS = 28;

/** The lesions of a series, one after the other as they are measured. */
export function useLesions(patients: number): readonly Lesion[] {
  const [, setCount] = useState(0);
  const known = measured.get(patients) ?? [];
  useEffect(() => {
    const list = measured.get(patients) ?? [];
    measured.set(patients, list);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = () => {
      const begun = performance.now();
      while (list.length < LESIONS && performance.now() - begun < SLICE_MS)
        list.push(lesionOf(patients, list.length));
      setCount((count) => count + 1);
      if (list.length < LESIONS) timer = setTimeout(go);
    };
    if (list.length < LESIONS) go();
    return () => clearTimeout(timer);
  }, [patients]);
  return known;
}
