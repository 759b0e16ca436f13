/** The part of the Navigation API that is asked here; browsers without it reload unannounced. */
interface Announces {
  addEventListener(type: 'navigate', listener: (event: { readonly navigationType?: string }) => void): void;
}

/** A reload that was announced and did not come, because the learner stayed after all, is forgotten. */
const STALE_MS = 3000;

/** Tells whether the page that is leaving will be here again in a moment. */
export function watchReload(): () => boolean {
  const { navigation } = globalThis as { navigation?: Announces };
  let announced = -Infinity;
  navigation?.addEventListener('navigate', ({ navigationType }) => {
    announced = navigationType === 'reload' ? performance.now() : -Infinity;
  });
  return () => performance.now() - announced < STALE_MS;
}
