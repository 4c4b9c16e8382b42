/** The place that the tab shows, and going to another. Links change it by themselves; the reader's way back is the browser's. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.ts';

/** `replace`: no step of its own on the way back, as for each letter of a search. */
export type Go = (href: string, how?: 'replace') => void;

export function useRoute(): readonly [Route, Go] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const end = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: end.signal });
    return () => end.abort();
  }, []);
  const route = useMemo(() => parseRoute(hash), [hash]);
  return [route, go];

  function go(href: string, how?: 'replace'): void {
    if (how === 'replace') history.replaceState(history.state, '', href);
    else location.hash = href;
    // Before the event tells: keys pressed meanwhile belong to the new place.
    setHash(location.hash);
  }
}
