/**
 * Keeps the focus when the reader goes from one place of the tab to another: what had the focus may be gone,
 * and then it goes to the title of what is shown instead; back on a list, to the row that was open.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useKeptScroll } from './kept-scroll.ts';
import { hrefOf } from './route.ts';
import { useShared } from './shared.ts';

/** Milliseconds in which a page that was opened has its answer; later the focus stays where it is. */
const PATIENCE = 3000;

const isLost = () => document.activeElement === null || document.activeElement === document.body;

const isHidden = () =>
  document.activeElement instanceof HTMLElement && !document.activeElement.checkVisibility();

/** The questions of a list may have changed meanwhile. */
const isSame = ({ hash }: HTMLAnchorElement, href: string) => hash.split('?')[0] === href;

export function useFocusKept(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { route } = useShared();
  const place = `${route.section}/${route.id ?? ''}`;
  const before = useRef({ place, href: hrefOf(route.section, route.id) });
  useKeptScroll(main, place);
  useEffect(() => {
    const left = before.current;
    before.current = { place, href: hrefOf(route.section, route.id) };
    if (left.place === place || !main.current) return;
    return settle(main.current, route.id === null ? left.href : null);
  }, [place]);
  return main;
}

/** Looks after each change of what is shown, until there is something to focus. */
function settle(main: HTMLElement, row: string | null): () => void {
  const look = () => {
    if (!isLost() && !isHidden()) return true;
    const wanted =
      (row &&
        [...main.querySelectorAll<HTMLAnchorElement>('a[data-row]')].find((link) => isSame(link, row))) ||
      main.querySelector<HTMLElement>('#page-title, h1[tabindex]');
    wanted?.focus({ preventScroll: wanted.tagName === 'H1' });
    return wanted !== null;
  };
  if (look()) return () => {};
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(main, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
