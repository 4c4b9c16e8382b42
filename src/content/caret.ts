/** The character under a point of the viewport, asked of the browser in whichever way it answers. */

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface OlderDocument {
  /** Chromium before 128 knows only this form. */
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The place between two characters that lies nearest to a point; null over nothing. It says nothing of how near. */
export function caretAt(document: Document & OlderDocument, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
