import { use, type ComponentType } from 'react';

/** A figure whose code comes when it is first shown, or earlier by `preload`. */
export interface LazyFigure {
  (): React.ReactNode;
  readonly preload: () => Promise<void>;
}

/** What `use` reads without waiting once the promise has been kept. */
type Loading = Promise<ComponentType> & { status?: 'fulfilled'; value?: ComponentType };

/**
 * Splits a figure off into its own chunk. Once loaded it renders at once, so that a step never flashes.
 * @param load brings the component, for example `() => import('./figures/Train').then((m) => m.Train)`
 */
export function lazyFigure(load: () => Promise<ComponentType>): LazyFigure {
  let loading: Loading | null = null;
  const begin = (): Loading => {
    if (loading) return loading;
    const begun: Loading = load();
    loading = begun;
    begun.then(
      (component) => Object.assign(begun, { status: 'fulfilled', value: component }),
      () => {
        // A lost connection may come back: the next look tries again.
        loading = null;
      },
    );
    return begun;
  };
  function Figure() {
    const Loaded = use(begin() as Promise<ComponentType>);
    return <Loaded />;
  }
  return Object.assign(Figure, { preload: () => begin().then(() => undefined) });
}
