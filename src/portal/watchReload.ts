/** The part of the Navigation API that is asked here. */
interface Announces {
  addEventListener(type: 'navigate', listener: (event: { readonly navigationType?: string }) => void): void;
}

/** A reload that was announced and did not come, because the learner stayed after all, is forgotten. */
const STALE_MS = 3000;

/**
 * Tells whether the page that is leaving will be here again in a moment. Browsers announce a reload that a script or a key
 * asks for; of one by the browser's own button nobody learns beforehand.
 */
export function watchReload(): () => boolean {
  let announced = -Infinity;
  const { navigation } = globalThis as { navigation?: Announces };
  navigation?.addEventListener('navigate', ({ navigationType }) => {
    announced = navigationType === 'reload' ? performance.now() : -Infinity;
  });
  const hear = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r')) announced = performance.now();
  };
  addEventListener('keydown', hear, { capture: true });
  return () => performance.now() - announced < STALE_MS;
}
