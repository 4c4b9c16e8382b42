/** Reads a story's element into blocks: one for each paragraph, heading, caption, list item, as the page sets them apart. */
import type { BlockKind } from '../engine/types.ts';
import { type CleanText, textBuilder } from './clean-text.ts';
import { isLeftOut } from './left-out.ts';
import { type Region, regionOf } from './regions.ts';
import { walk } from './walk.ts';

/** A block, where each of its characters stands, and the element that sets it apart. */
export interface ReadBlock extends CleanText {
  readonly kind: BlockKind;
  readonly element: Element;
}

/**
 * Elements before and after which a line ends. Cells of a table count: names stand in tables too, and each cell
 * is read as a paragraph of its own so that no name runs over two of them.
 */
const BREAKING = new Set(
  'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Kinds in which an empty line (two or more `br`) ends a block; elsewhere it is a space. */
const ENDED_BY_EMPTY_LINE: ReadonlySet<Region> = new Set<Region>(['paragraph', 'quote', 'caption']);

/** Elements that end a list item's text; a paragraph inside an item does not: an item is one block. */
const ENDING_ITEM = new Set(['li', 'ol', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'blockquote']);

/** An element on the way from the story's root to the place of reading. */
interface Level {
  readonly element: Element;
  readonly region: Region;
  /** Whether text before and after this element belongs to different blocks. */
  readonly apart: boolean;
}

function isApart(element: Element, region: Region, around: Region): boolean {
  if (region !== around) return true;
  if (!BREAKING.has(element.localName)) return false;
  return region !== 'list' || ENDING_ITEM.has(element.localName);
}

/** The state of one reading. */
class Reader {
  readonly blocks: ReadBlock[] = [];
  readonly #levels: Level[] = [];
  readonly #text = textBuilder();
  /** Line breaks since the last readable text. */
  #breaks = 0;
  #titled = false;

  get #region(): Region {
    return this.#levels.at(-1)?.region ?? 'outside';
  }

  enter(element: Element): boolean {
    if (isLeftOut(element)) return false;
    if (element.localName === 'br') this.#lineBreak();
    const around = this.#region;
    const region = this.#once(regionOf(element, around));
    const apart = isApart(element, region, around);
    if (apart) this.#end();
    else if (BREAKING.has(element.localName)) this.#text.space();
    this.#levels.push({ element, region, apart });
    return true;
  }

  leave(element: Element): void {
    const level = this.#levels.at(-1);
    if (level?.apart === true) this.#end();
    else if (BREAKING.has(element.localName)) this.#text.space();
    this.#levels.pop();
  }

  read(text: Text): void {
    const region = this.#region;
    if (region === 'outside' || region === 'header') return;
    if (this.#text.add(text)) this.#breaks = 0;
  }

  /** A story has one title; a second `h1` on its way is a heading. */
  #once(region: Region): Region {
    return region === 'title' && this.#titled ? 'heading' : region;
  }

  #lineBreak(): void {
    this.#breaks += 1;
    if (this.#breaks > 1 && ENDED_BY_EMPTY_LINE.has(this.#region)) this.#end();
    else this.#text.space();
  }

  #end(): void {
    const region = this.#region;
    const clean = this.#text.take();
    const element = this.#levels.findLast(({ apart }) => apart)?.element;
    this.#breaks = 0;
    if (clean.text === '' || region === 'outside' || region === 'header' || element === undefined) return;
    this.#titled ||= region === 'title';
    this.blocks.push({ ...clean, kind: region, element });
  }
}

/** The blocks of the story in `root`, in reading order, furniture that only its words betray still among them. */
export function readBlocks(root: Element): readonly ReadBlock[] {
  const reader = new Reader();
  walk(root, {
    enter: (element) => reader.enter(element),
    leave: (element) => reader.leave(element),
    text: (text) => reader.read(text),
  });
  return reader.blocks;
}
