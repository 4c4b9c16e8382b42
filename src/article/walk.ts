/** Goes through a subtree in reading order without recursion: a hostile page may nest its elements deeper than any stack. */

/** What is done on the way. */
export interface Visitor {
  /** False leaves the whole element out; `leave` is then not called for it. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (text: Text) => void;
}

/** Whether a node is an element. By number: the module also runs where no global `Element` exists. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is a text node. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function visit(node: Node, visitor: Visitor): boolean {
  if (isElement(node)) return visitor.enter(node);
  if (isText(node)) visitor.text(node);
  return false;
}

/** The next node after `node` and all below it; leaves every element that ends in between. Null when `root` has ended. */
function after(node: Node, root: Element, visitor: Visitor): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
    if (at !== null && isElement(at)) visitor.leave(at);
  }
  return null;
}

/** Visits `root` and all below it. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root;
  while (node !== null) {
    const entered = visit(node, visitor);
    if (entered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (entered && isElement(node)) visitor.leave(node);
    node = after(node, root, visitor);
  }
}
