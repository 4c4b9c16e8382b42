/** The one sign that stands on the page itself: a sheet with a folded corner, the same as on the card. */
const SVG = 'http://www.w3.org/2000/svg';
const NOTE = 'M3 3h10v6.8L9.8 13H3zM13 9.8H9.8V13';

/** Made of nodes, because markup as text is nowhere read here. */
export function noteIcon(): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', NOTE);
  icon.append(path);
  return icon;
}
