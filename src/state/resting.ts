/** True while nobody sees the page: it is hidden, or a lecturer has blacked it out (`data-black`). What plays waits. */
export function isResting(): boolean {
  return document.hidden || document.documentElement.hasAttribute('data-black');
}
