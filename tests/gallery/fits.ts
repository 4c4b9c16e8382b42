/** Looks at what is drawn: text that is cut off, lies over other text, or stands outside the window. Runs in the page. */

/** What is wrong with the fixture that is shown now, in words; nothing where all text has its room. */
export function misfits(): string[] {
  interface Piece {
    readonly text: string;
    readonly parent: Element;
    /** As drawn, and as much of it as is seen. */
    readonly whole: DOMRect;
    readonly seen: { left: number; top: number; right: number; bottom: number };
  }
  /** CSS pixels by which boxes of letters may reach over one another: descenders of one line and accents of the next. */
  const SLACK = 5;

  /** Cut on purpose: names and the article's words, where a line or some lines are all the room there is. */
  const isClamped = (style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';

  const clips = (style: CSSStyleDeclaration) =>
    style.overflowX !== 'visible' || style.overflowY !== 'visible';

  const pieceOf = (node: Text): Piece[] => {
    const parent = node.parentElement;
    const text = node.data.trim();
    if (
      !parent ||
      text === '' ||
      !parent.checkVisibility({ visibilityProperty: true }) ||
      parent.closest('.vh, svg, figcaption')
    )
      return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].flatMap((whole) => {
      if (whole.width < 1) return [];
      const seen = { left: whole.left, top: whole.top, right: whole.right, bottom: whole.bottom };
      // What body and html say of scrolling holds for the window.
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (!clips(style)) continue;
        const edge = box.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        if (isClamped(style) || scrolls) {
          seen.left = Math.max(seen.left, edge.left);
          seen.right = Math.min(seen.right, edge.right);
          seen.top = Math.max(seen.top, edge.top);
          seen.bottom = Math.min(seen.bottom, edge.bottom);
        }
      }
      return seen.right - seen.left < 1 || seen.bottom - seen.top < 1 ? [] : [{ text, parent, whole, seen }];
    });
  };

  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) pieces.push(...pieceOf(node));

  const short = (text: string) => text.slice(0, 40);
  const cut = pieces.flatMap(({ text, parent, seen }) => {
    if (seen.right > innerWidth + 1 || seen.left < -1) return [`“${short(text)}” stands outside the window`];
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (isClamped(style)) return [];
      if (!clips(style)) continue;
      const edge = box.getBoundingClientRect();
      const beyond = Math.max(seen.right - edge.right, edge.left - seen.left);
      if (beyond > 1 && !/auto|scroll/.test(style.overflowX)) return [`“${short(text)}” is cut off`];
    }
    return [];
  });

  const over = pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      if (one.parent.contains(other.parent) || other.parent.contains(one.parent)) return [];
      const across = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
      const down = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
      return across > 2 && down > SLACK ? [`“${short(one.text)}” lies over “${short(other.text)}”`] : [];
    }),
  );
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  return [...new Set([...cut, ...over, ...wide])];
}
