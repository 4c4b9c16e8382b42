/**
 * Arrow keys in lists. A list of links takes one stop on the way of the Tab key, wherever the reader last was in it; arrows
 * move within. Worked on the elements themselves, for a list of thousands is not to be drawn anew at each step.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What arrows stop at: the row itself where it is a link, else its main control. */
const ROW = '[data-row]';

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_, last) => last,
};

const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(ROW)];

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [role="menu"] *');

/** A control beside the row's own belongs to its row. */
const holds = (row: Element, target: EventTarget | null) =>
  target instanceof Node && (row.closest('li') ?? row).contains(target);

function moveByKey(list: Element, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
  const rows = rowsOf(list);
  const here = rows.findIndex((row) => holds(row, event.target));
  const next = rows[step(here, rows.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const stopOf = (list: Element) => list.querySelector<HTMLElement>(`${ROW}[tabindex="0"]`);

/** Leaves one row to the Tab key: where the reader last was, else the one that is open, else the first. */
function keepOneStop(list: Element): void {
  if (stopOf(list)) return;
  const open = list.querySelector<HTMLElement>(`${ROW}[aria-current]`);
  const stop = open ?? list.querySelector<HTMLElement>(ROW);
  if (stop) stop.tabIndex = 0;
}

function moveStop(list: Element, { target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.matches(ROW)) return;
  const before = stopOf(list);
  if (before) before.tabIndex = -1;
  target.tabIndex = 0;
}

/** `oneStop` where the rows are links and carry `tabIndex={-1}`; else each control keeps its own stop. */
export function useListKeys({ oneStop }: { readonly oneStop: boolean }): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (oneStop && list.current) keepOneStop(list.current);
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const end = new AbortController();
    const { signal } = end;
    element.addEventListener('keydown', (event) => moveByKey(element, event), { signal });
    if (oneStop) element.addEventListener('focusin', (event) => moveStop(element, event), { signal });
    return () => end.abort();
  }, [oneStop]);
  return list;
}
