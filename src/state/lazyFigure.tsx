import { use, type ComponentType } from 'react';

/** A figure whose code comes when it is first shown, or earlier by `preload`. */
export interface LazyFigure {
  (): React.ReactNode;
  readonly preload: () => Promise<void>;
}

/**
 * Splits a figure off into its own chunk. Once loaded it renders at once, so that a step never flashes.
 * @param load brings the component, for example `() => import('./figures/Train').then((m) => m.Train)`
 */
export function lazyFigure(load: () => Promise<ComponentType>): LazyFigure {
  let Loaded: ComponentType | null = null;
  let loading: Promise<void> | null = null;
  const preload = () => {
    loading ??= load().then(
      (component) => {
        Loaded = component;
      },
      (error: unknown) => {
        // A lost connection may come back: the next look tries again.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  function Figure() {
    if (!Loaded) use(preload());
    return Loaded && <Loaded />;
  }
  return Object.assign(Figure, { preload });
}
