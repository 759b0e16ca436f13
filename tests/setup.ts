// What jsdom lacks and a page needs, and a clean page after every test.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine may take its time: no test asserts a duration.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

const neverMatches = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

const missing = {
  matchMedia: neverMatches,
  ResizeObserver: QuietObserver,
  IntersectionObserver: QuietObserver,
};
for (const [name, value] of Object.entries(missing)) {
  if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true });
}

// jsdom draws nothing: a component must live with a canvas that has no context.
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.setPointerCapture ??= () => undefined;
Element.prototype.releasePointerCapture ??= () => undefined;
Element.prototype.hasPointerCapture ??= () => false;
