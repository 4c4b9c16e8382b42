/** How high our boxes must stand to lie on a story's text, and no higher: a fixed header of the page stays above them. */

/** The z-index of the outermost positioned ancestor that has one; `auto` where none lifts the story. */
export function levelOf(element: Element): string {
  let level = 'auto';
  for (let above: Element | null = element; above; above = above.parentElement) {
    const { position, zIndex } = getComputedStyle(above);
    if (position !== 'static' && zIndex !== 'auto') level = zIndex;
  }
  return level;
}
