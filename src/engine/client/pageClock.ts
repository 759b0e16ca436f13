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
  hidden: () => document.hidden,
};
