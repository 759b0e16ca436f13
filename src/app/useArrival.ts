import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Route } from '../state/route';

/**
 * Whoever follows a link of ours arrives at the top of the new page, and the focus arrives with them.
 * The browser's own back and forward keep their place.
 */
export function useArrival(route: Route): void {
  const followed = useRef(false);

  useEffect(() => {
    const note = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
      if (link) followed.current = link.getAttribute('href') !== location.hash;
    };
    document.addEventListener('click', note, { capture: true });
    return () => document.removeEventListener('click', note, { capture: true });
  }, []);

  useLayoutEffect(() => {
    if (!followed.current) return;
    followed.current = false;
    window.scrollTo(0, 0);
    const main = document.getElementById('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
  }, [route]);
}
