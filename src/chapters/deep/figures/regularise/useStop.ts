import { useEffect, useState } from 'react';
import { watchValidation } from '../../derive/regular';

/** Milliseconds of one slice of work, so that the page stays free. */
const SLICE_MS = 12;

/**
 * The step at which the loss on the validation patients is lowest, found by a run in the page, in slices.
 * @param seed which patients and first weights; null when it is not asked for
 */
export function useStop(seed: number | null): number | null {
  const [found, setFound] = useState<{ readonly seed: number; readonly step: number } | null>(null);
  useEffect(() => {
    if (seed === null) return undefined;
    const watch = watchValidation(seed);
    let timer = setTimeout(function slice() {
      const until = performance.now() + SLICE_MS;
      let next = watch.next();
      while (!next.done && performance.now() < until) next = watch.next();
      if (next.done) setFound({ seed, step: next.value });
      else timer = setTimeout(slice);
    });
    return () => clearTimeout(timer);
  }, [seed]);
  return seed !== null && found?.seed === seed ? found.step : null;
}
