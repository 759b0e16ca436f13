import { useSyncExternalStore } from 'react';

/** What a plot must know about the look in numbers; everything else it takes from CSS. */
export interface Theme {
  readonly name: string;
  /** Root font size over 16: text, margins and marks grow with it. */
  readonly scale: number;
  /** Radius of a data point in px. */
  readonly dot: number;
  /** The system paints with its own few colors. */
  readonly forced: boolean;
}

const initial: Theme = { name: 'light', scale: 1, dot: 5, forced: false };
let current = initial;
let stop: (() => void) | null = null;
const listeners = new Set<() => void>();

function measure(): Theme {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  return {
    name: root.dataset.theme ?? 'light',
    scale: (Number.parseFloat(style.fontSize) || 16) / 16,
    dot: Number.parseFloat(style.getPropertyValue('--dot')) || initial.dot,
    forced: matches('(forced-colors: active)'),
  };
}

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

function refresh(): void {
  const next = measure();
  const same = (Object.keys(next) as (keyof Theme)[]).every((key) => next[key] === current[key]);
  if (same) return;
  current = next;
  listeners.forEach((listener) => listener());
}

function watch(): () => void {
  const observer = new MutationObserver(refresh);
  observer.observe(document.documentElement, { attributes: true });
  window.addEventListener('resize', refresh);
  window.addEventListener('load', refresh);
  const media = typeof window.matchMedia === 'function' ? window.matchMedia('(forced-colors: active)') : null;
  media?.addEventListener('change', refresh);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', refresh);
    window.removeEventListener('load', refresh);
    media?.removeEventListener('change', refresh);
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= watch();
  refresh();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** The theme of the page; the component is drawn again when `data-theme` or the root font size changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => current);
}
