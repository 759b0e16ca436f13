interface Placed {
  getBoundingClientRect(): Pick<DOMRect, 'left' | 'top' | 'width'>;
}

/** The item that an arrow, Home or End leads to in a grid that flows over rows; the same one where there is no other. */
export function walk(items: readonly Placed[], at: number, key: string): number {
  const last = items.length - 1;
  if (key === 'ArrowRight') return Math.min(last, at + 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const here = items[at]?.getBoundingClientRect();
  if (down === 0 || !here) return -1;
  // The nearest row in that direction, and in it the item above or below.
  const middle = here.left + here.width / 2;
  let best = at;
  let least = Infinity;
  items.forEach((item, index) => {
    const box = item.getBoundingClientRect();
    const rows = (box.top - here.top) * down;
    if (rows < 4) return;
    const far = rows * 10 + Math.abs(box.left + box.width / 2 - middle);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}
