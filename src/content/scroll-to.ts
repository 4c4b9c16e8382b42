/** Bringing a place of the story into view, below whatever the page keeps at the top of the window. */
import type { Box } from './lines.ts';

/** Share of the free height above the place: what stands before it is what a reader needs to understand it. */
const ABOVE = 0.25;
/** Distance (CSS pixels) from the edges within which a line is not comfortably in view. */
const EDGE = 16;
/** A thing fixed at the top that is higher than this share of the window is no header. */
const HEADER_SHARE = 0.4;

function isFixed(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky';
}

/** The lower edge of headers that stay at the top of the window; 0 where there are none. */
export function headerBottom(): number {
  const { clientWidth } = document.documentElement;
  let bottom = 0;
  for (const share of [0.1, 0.5, 0.9])
    for (const found of document.elementsFromPoint(clientWidth * share, 1))
      for (let element: Element | null = found; element; element = element.parentElement) {
        const box = element.getBoundingClientRect();
        const low = box.bottom < window.innerHeight * HEADER_SHARE;
        if (low && box.bottom > bottom && isFixed(element)) bottom = box.bottom;
      }
  return bottom;
}

const scrollBy = (top: number) => window.scrollBy({ top, behavior: 'instant' });

/** Scrolls down by as much as is needed; nothing for a place that is in view. */
export function scrollDown(distance: number): void {
  if (distance > 0) scrollBy(distance);
}

/** Scrolls until the line stands clear, unless it does. Twice, because headers come and go with scrolling. */
export function scrollTo(lineNow: () => Box | null, container: Element | null): void {
  for (const again of [false, true]) {
    const line = lineNow();
    const header = headerBottom();
    if (!line || (line.top >= header + EDGE && line.bottom <= window.innerHeight - EDGE)) return;
    // Reaches through boxes of the page that scroll by themselves; the window's own share is then put right.
    if (!again) container?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const moved = lineNow() ?? line;
    scrollBy(moved.top - header - EDGE - (window.innerHeight - header) * ABOVE);
  }
}
