import { useEffect } from 'react';
import { useMounted } from '../../../state/hooks';
import type { Grid } from '../derive/convolve';
import { useModel } from '../hooks';
import type { State } from '../model';
import { imageOf } from './imageOf';
import type { ImageId } from './images';

/** The image of a name; null while it is being drawn. Bringing it is no change by the learner. */
export function useImage(id: ImageId): Grid | null {
  const { store } = useMounted();
  const image = useModel((state) => imageOf(id, state.drawn));
  const missing = image === null;
  useEffect(() => {
    if (!missing || id === 'lines' || id === 'brain') return;
    let current = true;
    // The generators come when another image is asked for.
    const drawing = import('./drawImage').then(({ drawImage }) => drawImage(id));
    void drawing.then(
      (grid) => {
        if (!current) return;
        store.setState((hold) => {
          const state = hold.state as State;
          return { state: { ...state, drawn: { ...state.drawn, [id]: grid } } };
        });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [missing, id, store]);
  return image;
}
