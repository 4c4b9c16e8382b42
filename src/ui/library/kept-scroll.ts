/**
 * Keeps how far the reader had scrolled. The page's own place stands with the step of the browser's history, so that back and
 * reload find it and a new step begins at the top; the list beside a page stands where it stood for as long as the tab lives.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Milliseconds of rest after which a place is remembered. */
const REST = 120;
/** Milliseconds in which a list that was long has its rows again. */
const PATIENCE = 3000;

const LIST = 'list scrolled to';

function stepTop(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number'
    ? state.top
    : 0;
}

function remember(main: Element): void {
  history.replaceState({ top: window.scrollY }, '');
  const list = main.querySelector('.col');
  if (list) sessionStorage.setItem(LIST, String(list.scrollTop));
}

/** Tries again with whatever is drawn later, until the reader moves or it has come so far. */
function scrollWhenDrawn(main: Element, there: () => boolean): () => void {
  if (there()) return () => {};
  const end = new AbortController();
  const observer = new MutationObserver(() => there() && end.abort());
  observer.observe(main, { childList: true, subtree: true });
  const timer = setTimeout(() => end.abort(), PATIENCE);
  for (const type of ['wheel', 'touchmove', 'keydown'])
    window.addEventListener(type, () => end.abort(), { signal: end.signal, passive: true });
  end.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return () => end.abort();
}

export function useKeptScroll(main: RefObject<HTMLElement | null>, place: string): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    // What was about to be remembered belongs to the step before.
    clearTimeout(timer.current);
    const top = stepTop();
    if (!main.current) return;
    return scrollWhenDrawn(main.current, () => {
      window.scrollTo({ top, behavior: 'instant' });
      return Math.abs(window.scrollY - top) < 2;
    });
  }, [place]);
  useLayoutEffect(() => {
    const top = Number(sessionStorage.getItem(LIST) ?? 0);
    if (!main.current || !(top > 0)) return;
    return scrollWhenDrawn(main.current, () => {
      const list = main.current?.querySelector('.col');
      list?.scrollTo({ top, behavior: 'instant' });
      return list !== null && list !== undefined && Math.abs(list.scrollTop - top) < 2;
    });
  }, []);
  useEffect(() => {
    const end = new AbortController();
    const scrolled = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => main.current && remember(main.current), REST);
    };
    document.addEventListener('scroll', scrolled, { signal: end.signal, capture: true, passive: true });
    return () => {
      end.abort();
      clearTimeout(timer.current);
    };
  }, []);
}
