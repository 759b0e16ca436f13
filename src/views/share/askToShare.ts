const EVENT = 'deep-rounds:share';

/** Asks the mounted chapter to open its panel: the top bar stands outside of it. */
export function askToShare(): void {
  dispatchEvent(new Event(EVENT));
}

/** Hears whoever asks. */
export function onAskedToShare(open: () => void): () => void {
  addEventListener(EVENT, open);
  return () => removeEventListener(EVENT, open);
}
