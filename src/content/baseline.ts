/** Where the baseline of a line of text lies: the page gives line boxes only, and lines of ours hang on the letters. */
import type { Box } from './lines.ts';

export type BaselineOf = (line: Box, text: Range) => number;

const elementOf = (range: Range): Element | null => {
  const node = range.startContainer;
  return node instanceof Element ? node : node.parentElement;
};

/** Measures each font once, for as long as the function is kept. */
export function baselines(): BaselineOf {
  const descents = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  return (line, text) => {
    const element = elementOf(text);
    if (!element || !context) return line.bottom;
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    let descent = descents.get(font);
    if (descent === undefined) {
      context.font = font;
      descent = context.measureText('x').fontBoundingBoxDescent;
      descents.set(font, descent);
    }
    return line.bottom - descent;
  };
}
