import type { Clock } from './trainerStore';

/** Frames of the page; a timer stands in where nothing is painted, for instance in a hidden page. */
export const pageClock: Clock = {
  now: () => performance.now(),
  frame(callback) {
    if (typeof requestAnimationFrame !== 'function' || document.hidden) {
      const timer = setTimeout(callback, 50);
      return () => clearTimeout(timer);
    }
    const frame = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(frame);
  },
  // A lecture that is blacked out trains no more than a hidden page does.
  hidden: () => document.hidden || document.documentElement.hasAttribute('data-black'),
};
