/**
 * The way between a story's clean text and the nodes of its page, in both directions.
 * It is made once of the runs that reading left behind and then only looked into; when the page changes its nodes,
 * the story is read anew instead. Nothing here needs layout.
 */
import type { Span } from '../engine/types.ts';
import type { Run } from './clean-text.ts';
import { comesBefore, isIn } from './document-order.ts';
import type { ReadBlock } from './read-blocks.ts';
import { isElement, isText } from './walk.ts';

/** A place between two characters: before `blocks[block].text[offset]`, or after the last. */
export interface TextPlace {
  readonly block: number;
  readonly offset: number;
}

/** A place in the page, as a DOM range has it at each end. */
export interface NodePlace {
  readonly node: Node;
  readonly offset: number;
}

/** The two ends of words in the page. */
export interface NodeSpan {
  readonly start: NodePlace;
  readonly end: NodePlace;
}

/** The part of a DOM range that the map asks for. */
export type RangeEnds = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** The way from places in a story’s text to places in the page, and back. */
export interface TextMap {
  /**
   * The ends of these words in the page: on the first and the last character's own text nodes, so that no markup around them
   * is touched. Null when the span is empty or outside the text, or when its nodes have left the document or changed.
   */
  readonly endsOf: (span: Span) => NodeSpan | null;
  /** The same as a DOM range. */
  readonly rangeOf: (span: Span) => Range | null;
  /** The place in the text that a place in the page stands for; null for what is not this story's text. */
  readonly spanAt: (node: Node, offset: number) => TextPlace | null;
  /** A selection as spans, one for each block it touches, cut to this story's text and trimmed. */
  readonly spansOf: (range: RangeEnds) => readonly Span[];
}

/** A run and the block it stands in. */
interface PlacedRun extends Run {
  readonly block: number;
}

/** A text node with its runs, in order, and its data as it was read. */
interface NodeRuns {
  readonly node: Text;
  readonly data: string;
  readonly runs: PlacedRun[];
}

/** Index of the first item for which `holds`; the list's length when there is none. `holds` turns true once. */
function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The run that holds the character at `at`, or the first one after it. */
function runFrom(runs: readonly Run[], at: number): Run | undefined {
  return runs[firstIndex(runs, (run) => run.start + run.length > at)];
}

/** The run that holds the character before `at`, or the last one before it. */
function runUpTo(runs: readonly Run[], at: number): Run | undefined {
  return runs[firstIndex(runs, (run) => run.start >= at) - 1];
}

/** Where in the text the character at `offset` of a node stands; characters that reading dropped count as the next one. */
function placeInNode({ runs }: NodeRuns, offset: number): TextPlace | null {
  const run = runs[firstIndex(runs, (each) => offset < each.offset + each.length)] ?? runs.at(-1);
  if (run === undefined) return null;
  const within = Math.min(Math.max(offset - run.offset, 0), run.length);
  return { block: run.block, offset: run.start + within };
}

/** Whether a node stands wholly before a place of the page that is not inside the node. */
function isBefore(node: Node, { node: container, offset }: NodePlace): boolean {
  if (!isIn(node, container)) return comesBefore(node, container);
  const child = container.childNodes[offset];
  return child === undefined || (!isIn(node, child) && comesBefore(node, child));
}

/** All runs of a story by the node they stand in, nodes in document order. */
function byNode(blocks: readonly ReadBlock[]): ReadonlyMap<Node, NodeRuns> {
  const nodes = new Map<Node, NodeRuns>();
  blocks.forEach(({ runs }, block) => {
    for (const run of runs) {
      const known = nodes.get(run.node) ?? { node: run.node, data: run.node.data, runs: [] };
      known.runs.push({ ...run, block });
      nodes.set(run.node, known);
    }
  });
  return nodes;
}

/** Node and offset of a place that is given by an element and the number of a child, as caret functions give it. */
function textNear(node: Node, offset: number): NodePlace {
  let at: Node = node;
  let from = offset;
  while (isElement(at) && at.firstChild !== null) {
    const next: Node | null = at.childNodes[from] ?? at.lastChild;
    if (next === null) break;
    const atEnd = from >= at.childNodes.length;
    from = atEnd ? (isText(next) ? next.data.length : next.childNodes.length) : 0;
    at = next;
  }
  return { node: at, offset: from };
}

class StoryTextMap implements TextMap {
  readonly #blocks: readonly ReadBlock[];
  readonly #nodes: ReadonlyMap<Node, NodeRuns>;
  readonly #inOrder: readonly NodeRuns[];

  constructor(blocks: readonly ReadBlock[]) {
    this.#blocks = blocks;
    this.#nodes = byNode(blocks);
    this.#inOrder = [...this.#nodes.values()];
  }

  readonly endsOf = ({ block, start, end }: Span): NodeSpan | null => {
    const read = this.#blocks[block];
    if (read === undefined || start < 0 || start >= end || end > read.text.length) return null;
    const first = runFrom(read.runs, start);
    const last = runUpTo(read.runs, end);
    if (first === undefined || last === undefined || last.start < first.start) return null;
    if (!this.#stands(first.node) || !this.#stands(last.node)) return null;
    return {
      start: { node: first.node, offset: first.offset + Math.max(start - first.start, 0) },
      end: { node: last.node, offset: last.offset + Math.min(end - last.start, last.length) },
    };
  };

  readonly rangeOf = (span: Span): Range | null => {
    const ends = this.endsOf(span);
    const range = ends?.start.node.ownerDocument?.createRange() ?? null;
    if (ends === null || range === null) return null;
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    return range;
  };

  readonly spanAt = (node: Node, offset: number): TextPlace | null => {
    const near = textNear(node, offset);
    const known = this.#nodes.get(near.node);
    return known === undefined ? null : placeInNode(known, near.offset);
  };

  readonly spansOf = (range: RangeEnds): readonly Span[] => {
    const start = this.#placeOf({ node: range.startContainer, offset: range.startOffset });
    const end = this.#placeOf({ node: range.endContainer, offset: range.endOffset });
    const spans: Span[] = [];
    for (let block = start.block; block <= end.block; block += 1) {
      const span = this.#trimmed(
        block,
        block === start.block ? start.offset : 0,
        block === end.block ? end.offset : null,
      );
      if (span !== null) spans.push(span);
    }
    return spans;
  };

  /** Whether a node is still the one that was read. */
  #stands(node: Text): boolean {
    return node.isConnected && this.#nodes.get(node)?.data === node.data;
  }

  /** The first place of the text at or after a place of the page; behind the last block when none follows. */
  #placeOf(place: NodePlace): TextPlace {
    const known = this.#nodes.get(place.node);
    if (known !== undefined) return placeInNode(known, place.offset) ?? { block: 0, offset: 0 };
    const next = this.#inOrder[firstIndex(this.#inOrder, ({ node }) => !isBefore(node, place))];
    const run = next?.runs[0];
    return run === undefined
      ? { block: this.#blocks.length, offset: 0 }
      : { block: run.block, offset: run.start };
  }

  #trimmed(block: number, from: number, to: number | null): Span | null {
    const words = this.#blocks[block]?.text.slice(from, to ?? undefined) ?? '';
    const trimmed = words.trim();
    if (trimmed === '') return null;
    const start = from + words.length - words.trimStart().length;
    return { block, start, end: start + trimmed.length };
  }
}

/** The map of the blocks of one story. Its work grows with the number of runs, not of characters. */
export function textMapOf(blocks: readonly ReadBlock[]): TextMap {
  return new StoryTextMap(blocks);
}
