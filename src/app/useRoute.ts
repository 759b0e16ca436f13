import { useEffect, useState } from 'react';
import { parseRoute, type Route } from '../state/route';

/** The route of the address bar. Every navigation gives a new object, also to the same page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
