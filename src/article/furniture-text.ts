/**
 * Furniture that only its words betray: appeals, newsletter lines and agency credits that an editor typed into the text.
 * Each row is the short phrase by which it is known; every other word may change.
 */
import { isIn } from './document-order.ts';
import type { ReadBlock } from './read-blocks.ts';

/**
 * What a phrase says of its block.
 * `appeal`: an appeal for support begins here; `appeal-goes-on`: part of one, after such a beginning only;
 * `line`: one line that sells; `sells`: sells when it stands in an aside; `credit`: who else reported.
 */
export type PhraseMeaning = 'appeal' | 'appeal-goes-on' | 'line' | 'sells' | 'credit';

/** One row: the words, and what they say of the block in which they stand. */
export interface Phrase {
  readonly meaning: PhraseMeaning;
  readonly pattern: RegExp;
  /** A block's text that the row is meant for. */
  readonly example: string;
}

function phrase(meaning: PhraseMeaning, pattern: RegExp, example: string): Phrase {
  return Object.freeze({ meaning, pattern, example });
}

/** The phrases in no order that matters: each is looked for by its meaning. */
export const PHRASES: readonly Phrase[] = Object.freeze([
  phrase('appeal', /^a message from the moscow times\b/i, 'A Message from The Moscow Times:'),
  phrase('appeal', /^[….\s]*we have a small favou?r to ask/i, '… we have a small favor to ask.'),
  phrase(
    'appeal',
    /^(?:обращение|послание) (?:редакции )?the moscow times(?:[\s:.]|$)/i,
    'Обращение The Moscow Times:',
  ),
  phrase('appeal-goes-on', /^dear readers?\b/i, 'Dear readers,'),
  phrase('appeal-goes-on', /^дорогие читатели(?:[\s,!]|$)/i, 'Дорогие читатели!'),
  phrase(
    'appeal-goes-on',
    /\bsupport (?:us|the moscow times|our (?:work|journalism|mission))\b/i,
    'You can support us monthly.',
  ),
  phrase(
    'appeal-goes-on',
    /\byour (?:support|contribution|donation)\b/i,
    'Your support matters to our town.',
  ),
  phrase(
    'appeal-goes-on',
    /\b(?:we are facing|refuse to be silenced|we need your help)\b/i,
    'We need your help to go on.',
  ),
  phrase('appeal-goes-on', /\bby supporting\b/i, 'By supporting this paper you keep its lamp lit.'),
  phrase(
    'appeal-goes-on',
    /^(?:continue|donate(?: now)?|support|remind me later|not ready to support today\?.*)$/i,
    'Continue',
  ),
  phrase(
    'appeal-goes-on',
    /(?:^|[\s,.])поддерж(?:ите|ать|ка|ку)(?:[\s,.!]|$)/i,
    'Вы можете поддержать газету.',
  ),
  phrase('line', /^support the moscow times\s*[!:.]/i, 'Support The Moscow Times!'),
  phrase('line', /^support the moscow times$/i, 'Support The Moscow Times'),
  phrase('line', /^sign up\b.{0,80}\bnewsletter/i, 'Sign up for our free weekly newsletter on rivers.'),
  phrase('line', /^subscribe to (?:our|the moscow times)\b/i, 'Subscribe to our morning letter.'),
  phrase('line', /^enjoying ad-free content\?/i, 'Enjoying ad-free content? Think of our lamp.'),
  phrase('line', /^(?:advertisement|sponsored content|реклама)$/i, 'Advertisement'),
  phrase(
    'line',
    /^(?:подпишитесь|подписывайтесь) на (?:наш|the moscow times|рассылку|телеграм)/i,
    'Подписывайтесь на наш канал.',
  ),
  phrase('line', /^поддержите the moscow times(?:[\s!.]|$)/i, 'Поддержите The Moscow Times!'),
  phrase(
    'sells',
    /(?:^|[.!?] )(?:subscribe|sign up|donate|become an? |join us|buy |shop |order |click |get (?:our|the) )/i,
    'News by mail. Sign up today.',
  ),
  phrase(
    'sells',
    /(?:^|[.!?] )support (?:us|our|the moscow times|independent)\b/i,
    'Support independent voices.',
  ),
  phrase(
    'sells',
    /(?:^|[.!?] )(?:подпишитесь|подписывайтесь|поддержите|пожертвуйте|купите)(?:[\s,.!]|$)/i,
    'Поддержите нас!',
  ),
  phrase(
    'credit',
    /^.{1,120}\bcontributed (?:reporting|to (?:this|the) (?:report|reporting|article|story))\b.{0,60}$/i,
    'Volna contributed reporting to this article.',
  ),
  phrase(
    'credit',
    /^\W*(?:this (?:article|report|story) )?(?:includes|with|additional) reporting (?:from|by)\b.{1,120}$/i,
    'Includes reporting from Volna.',
  ),
  phrase(
    'credit',
    /^\W*reporting by [^.]{1,120}(?:;|\.? ?editing by\b).{0,120}$/i,
    '(Reporting by Anna Perova; editing by Mark Linev)',
  ),
  phrase(
    'credit',
    /^\W*Reporting by [A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|and|in|for))*\)?$/,
    'Reporting by Anna Perova in Novy Brod.',
  ),
  phrase(
    'credit',
    /^(?:материал подготовлен )?(?:при участии|с использованием материалов|по материалам)\s.{1,80}$/i,
    'При участии агентства «Волна».',
  ),
]);

/** Longer blocks are text, whatever they begin with. Appeals are not bound by it. */
const LONGEST_LINE = 400;

function means(text: string, ...meanings: readonly PhraseMeaning[]): boolean {
  return PHRASES.some(({ meaning, pattern }) => meanings.includes(meaning) && pattern.test(text));
}

function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE && means(text, 'line');
}

/** Elements that hold more than one piece of the text: nothing is dropped beyond them. */
const BODY =
  '.article__block, .article__content, .article__intro, .live-intro, .live-post__body, .live-posts, article';
const ASIDE = 'aside, .article__aside';

/** The outermost element that begins with this block and holds no other part of the story. */
function wrapperOf(block: ReadBlock, before: ReadBlock | undefined): Element | null {
  let wrapper: Element | null = block.element.matches(BODY) ? null : block.element;
  while (wrapper !== null) {
    const parent: Element | null = wrapper.parentElement;
    if (parent === null || parent.matches(BODY)) return wrapper;
    if (before !== undefined && isIn(before.element, parent)) return wrapper;
    wrapper = parent;
  }
  return null;
}

/** So many blocks of an appeal in a row may say nothing that is known. */
const LONGEST_GAP = 2;

/**
 * Index after the last block of an appeal that begins at `start`: all in its wrapper, and what goes on after it in the same
 * block of the body. An appeal that opens such a block also takes a short rest of it.
 */
function appealEnd(blocks: readonly ReadBlock[], start: number): number {
  const first = blocks[start];
  if (first === undefined) return start;
  const before = blocks[start - 1];
  const wrapper = wrapperOf(first, before);
  const body = first.element.closest('.article__block') ?? wrapper;
  const rest = blocks.slice(start).findIndex(({ element }) => body === null || !isIn(element, body));
  const bodyEnd = rest < 0 ? blocks.length : start + rest;
  let end = start + 1;
  for (let at = end; at < bodyEnd && at <= end + LONGEST_GAP; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if ((wrapper !== null && isIn(block.element, wrapper)) || means(block.text, 'appeal-goes-on'))
      end = at + 1;
  }
  const opensBody = before !== undefined && (body === null || !isIn(before.element, body));
  return opensBody && bodyEnd - end <= LONGEST_GAP ? bodyEnd : end;
}

function appeals(blocks: readonly ReadBlock[]): ReadonlySet<ReadBlock> {
  const dropped = new Set<ReadBlock>();
  blocks.forEach((block, at) => {
    if (dropped.has(block) || !means(block.text, 'appeal')) return;
    for (const part of blocks.slice(at, appealEnd(blocks, at))) dropped.add(part);
  });
  return dropped;
}

/** Asides of which one block sells: all of such an aside goes. */
function sellingAsides(blocks: readonly ReadBlock[]): readonly Element[] {
  const selling = blocks.filter(({ text }) => means(text, 'line', 'sells'));
  return selling.map(({ element }) => element.closest(ASIDE)).filter((aside) => aside !== null);
}

function isText(block: ReadBlock): boolean {
  return (
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote' || block.kind === 'list'
  );
}

/** The story's blocks without furniture; agency credits keep their place with the kind `credit`. */
export function withoutFurniture(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const text = blocks.filter(isText);
  const inAppeals = appeals(text);
  const asides = sellingAsides(text);
  return blocks.flatMap((block) => {
    if (!isText(block)) return [block];
    const isDropped =
      inAppeals.has(block) || isLine(block.text) || asides.some((aside) => isIn(block.element, aside));
    if (isDropped) return [];
    return [means(block.text, 'credit') ? { ...block, kind: 'credit' as const } : block];
  });
}
