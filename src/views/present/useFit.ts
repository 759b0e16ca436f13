import { useCallback } from 'react';

/** Tightest setting of the words: see `data-tight` in present.css. */
const TIGHTEST = 5;

/**
 * For a box of words in a room of fixed height: sets its type as large as fits, from `data-tight="0"` to the tightest,
 * and again whenever words or room change. What does not fit even then is scrolled.
 * @returns a ref for the box; its only child holds the words
 */
export function useFit() {
  return useCallback((box: HTMLElement | null) => {
    // jsdom has no ResizeObserver; nothing is laid out there.
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    const fit = () => {
      for (let tight = 0; tight <= TIGHTEST; tight += 1) {
        box.dataset.tight = String(tight);
        // Heights are rounded one by one.
        if (box.scrollHeight <= box.clientHeight + 1) return;
      }
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    // The numbers beside it take their room when they come.
    for (const each of [...box.children, box.parentElement!]) observer.observe(each);
    const sibling = box.nextElementSibling;
    if (sibling) observer.observe(sibling);
    return () => observer.disconnect();
  }, []);
}
