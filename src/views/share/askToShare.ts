const EVENT = 'deep-rounds:share';
let waiting = false;

/** Asks the mounted chapter to open its panel: the top bar stands outside of it, and may be there before it. */
export function askToShare(): void {
  waiting = dispatchEvent(new Event(EVENT, { cancelable: true }));
}

/** Hears whoever asks, and whoever has asked before anybody could hear. */
export function onAskedToShare(open: () => void): () => void {
  const hear = (event: Event) => {
    event.preventDefault();
    open();
  };
  if (waiting) open();
  waiting = false;
  addEventListener(EVENT, hear);
  return () => removeEventListener(EVENT, hear);
}
