/**
 * What of a document to watch, so that an observer is told of stories that come, change or go and of little else.
 * The site's scripts rewrite times, players, embeds and advertisements all the time; none of that is text.
 */
import { isLeftOut } from './left-out.ts';
import { regionOf } from './regions.ts';
import { storyPlaces } from './story-roots.ts';
import { isElement, isText } from './walk.ts';

/** One call of `MutationObserver.observe`. */
export interface Watched {
  readonly node: Element;
  readonly options: Readonly<MutationObserverInit>;
}

const TEXT_OF_STORY: MutationObserverInit = Object.freeze({
  childList: true,
  subtree: true,
  characterData: true,
});
const COMING_AND_GOING: MutationObserverInit = Object.freeze({ childList: true });

/** The elements that hold the stories of a document, in document order. */
export function storyRoots(document: Document, address: string): readonly Element[] {
  return storyPlaces(document, address).map(({ root }) => root);
}

/**
 * What to observe: every story with all below it, and the elements around the stories for what is put beside them,
 * as infinite scroll does. Empty on a page that is no article.
 */
export function watchedParts(document: Document, address: string): readonly Watched[] {
  const roots = storyRoots(document, address);
  const around = new Set<Element>();
  for (const root of roots)
    for (
      let node = root.parentElement;
      node !== null && node !== document.documentElement;
      node = node.parentElement
    )
      around.add(node);
  return [
    ...roots.map((node) => ({ node, options: TEXT_OF_STORY })),
    ...[...around].map((node) => ({ node, options: COMING_AND_GOING })),
  ];
}

/** The part of a `MutationRecord` that counts. */
export type Change = Pick<MutationRecord, 'type' | 'target' | 'addedNodes' | 'removedNodes'>;

const STORY_PARTS = 'article, .article-container, .article__content, .live-posts, .live-post';

/** Whether an element and all around it up to the story is read: the way of `readBlocks`, from below. */
function isRead(element: Element): boolean {
  const around: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) around.push(at);
  if (around.some(isLeftOut)) return false;
  const region = around.reduceRight<ReturnType<typeof regionOf>>(
    (outer, each) => regionOf(each, outer),
    'outside',
  );
  return region !== 'outside' && region !== 'header';
}

/** Whether a node that came or went may hold text of a story. */
function matters(node: Node, parent: Element): boolean {
  if (isText(node)) return node.data.trim() !== '' && isRead(parent);
  if (!isElement(node) || isLeftOut(node) || (node.textContent ?? '').trim() === '') return false;
  return isRead(parent) || node.matches(STORY_PARTS) || node.querySelector(STORY_PARTS) !== null;
}

/**
 * Whether a change may have changed the text of a story or brought or taken one. It errs on the side of yes:
 * `findStories` and `sameText` then tell whether anything is different.
 */
export function mayChangeText({ type, target, addedNodes, removedNodes }: Change): boolean {
  if (type === 'characterData') return target.parentElement !== null && isRead(target.parentElement);
  if (type !== 'childList' || !isElement(target)) return false;
  return [...addedNodes, ...removedNodes].some((node) => matters(node, target));
}
