import { useCallback, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The inner size of an element in CSS pixels, followed as it changes.
 * @param fallback what is answered while the element has no size (hidden, or a page without layout)
 * @returns a ref callback for the element, and its size
 */
export function useSize(
  fallback: Size,
): readonly [(element: HTMLElement | null) => (() => void) | undefined, Size] {
  const [measured, setMeasured] = useState<Size | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const read = () => {
      const width = element.clientWidth;
      const height = element.clientHeight;
      // A hidden element keeps its last size, so that nothing is redrawn for nobody.
      if (width === 0 || height === 0) return;
      setMeasured((old) => (old && old.width === width && old.height === height ? old : { width, height }));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, measured ?? fallback];
}
