/** The few signs that stand on the page itself, the same as on our own pages. */
const SVG = 'http://www.w3.org/2000/svg';

/** Paths in a square of 16 units. */
const SHAPES = {
  /** A sheet with a folded corner. */
  note: 'M3 3h10v6.8L9.8 13H3zM13 9.8H9.8V13',
  highlight: 'm6.2 9.2 5-5.7 2.3 2-5 5.7-2.9.8zM6.2 9.2l2.3 2M2.5 13.5h11',
  undo: 'M5.8 3.2 3 6l2.8 2.8M3.3 6h5.9a3.4 3.4 0 0 1 0 6.8H6.5',
} as const;

/** Made of nodes, because markup as text is nowhere read here. */
export function icon(shape: keyof typeof SHAPES): SVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('viewBox', '0 0 16 16');
  drawn.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[shape]);
  drawn.append(path);
  return drawn;
}
