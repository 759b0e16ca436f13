/** While something is still coming, the height is that of a waiting line: a frame that followed it would jump. */
const BUSY = '[aria-busy]:not([aria-busy=false])';
const BUSY_MS = 200;

/**
 * Calls back with the height that the page needs, in whole CSS pixels: once it stands, and whenever it changes by more than
 * one. The height of the root element comes from its content alone as long as nothing in it is measured by the window;
 * a pixel up or down is rounding, and answering it could go on forever.
 */
export function watchHeight(tell: (height: number) => void): { height: () => number; stop: () => void } {
  const root = document.documentElement;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const height = () => Math.ceil(root.getBoundingClientRect().height);
  const look = () => {
    clearTimeout(timer);
    const now = height();
    if (Math.abs(now - last) <= 1) return;
    // That nothing is busy any more need not change the size.
    if (now === 0 || root.querySelector(BUSY)) {
      timer = setTimeout(look, BUSY_MS);
      return;
    }
    last = now;
    tell(now);
  };
  const observer = new ResizeObserver(look);
  observer.observe(root);
  look();
  return {
    height,
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

/** The height in the words of those who already know how to size a frame: open-iframe-resizer, and Canvas. */
export function heightDialects(height: number, width: number): readonly object[] {
  return [
    { type: 'iframe-resized', width, height },
    { subject: 'lti.frameResize', height },
  ];
}

/** Whether open-iframe-resizer asks for our size. */
export function asksForSize(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type } = data as { type?: unknown };
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
}
