/**
 * Which of two nodes stands first. `compareDocumentPosition` would say so, but the document that stands in for a browser's
 * on the command line answers it wrongly for nodes of different depth, and does not count an element among what it contains.
 */

/** Whether `node` is `ancestor` or stands in it. */
export function isIn(node: Node, ancestor: Node): boolean {
  return node === ancestor || ancestor.contains(node);
}

/** From the outermost ancestor down to the node itself. */
function wayTo(node: Node): readonly Node[] {
  const way: Node[] = [];
  for (let at: Node | null = node; at !== null; at = at.parentNode) way.push(at);
  return way.reverse();
}

/** Whether `sibling` comes after `node` under one parent; looks both ways at once, so that near ones are found soon. */
function siblingFollows(node: Node, sibling: Node): boolean {
  let ahead: Node | null = node;
  let back: Node | null = node;
  while (ahead !== null || back !== null) {
    if (ahead === sibling) return true;
    if (back === sibling) return false;
    ahead = ahead?.nextSibling ?? null;
    back = back?.previousSibling ?? null;
  }
  return false;
}

/** Whether `one` begins before `other` in the document; false for nodes of different documents and for a node and itself. */
export function comesBefore(one: Node, other: Node): boolean {
  const [ways, others] = [wayTo(one), wayTo(other)];
  if (ways[0] !== others[0] || one === other) return false;
  const parting = ways.findIndex((node, depth) => node !== others[depth]);
  if (parting < 0) return true;
  const [own, its] = [ways[parting], others[parting]];
  return own !== undefined && its !== undefined && siblingFollows(own, its);
}
