/** The column of text that words stand in: what is put into the margin stands beside it. */

/** What a column is made of: the margin begins where the nearest of these ends. */
const COLUMN = 'p, li, h1, h2, h3, h4, figcaption, blockquote, div';

/** Where the column around a node stands in the viewport; null where there is none. */
export function columnAround(node: Node): DOMRect | null {
  return node.parentElement?.closest(COLUMN)?.getBoundingClientRect() ?? null;
}
