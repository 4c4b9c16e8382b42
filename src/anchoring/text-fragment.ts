/**
 * The address of words on a page: browsers scroll to them and mark them (https://wicg.github.io/scroll-to-text-fragment/).
 * One that is not found there opens the page as if it were not given.
 */
import type { Passage } from './passage.ts';

/** Longer words are named by their beginning and end: addresses stay short, and a range may run over paragraphs. */
const LONGEST_EXACT = 120;
/** Words at either end of a long passage; and of the text around a short one. */
const ENDS = 6;
const AROUND = 3;
/** Shorter words stand on a page more than once: what is beside them tells the place. */
const SHORT = 40;

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** `-`, `,` and `&` part the parts of a fragment; half a surrogate pair has no bytes to be written as. */
const encoded = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  ).replaceAll('-', '%2D');

/** The last whole words of one paragraph: what was kept before a passage begins in the middle of a word. */
function beforeWords(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const words = wordsIn(line === before ? line.replace(/^\S+/u, '') : line);
  return words.slice(-AROUND).join(' ');
}

function afterWords(after: string): string {
  const end = after.indexOf('\n');
  const line = end < 0 ? after.replace(/\S+$/u, '') : after.slice(0, end);
  return wordsIn(line).slice(0, AROUND).join(' ');
}

function directive({ quote, before, after }: Pick<Passage, 'quote' | 'before' | 'after'>): string {
  const words = wordsIn(quote);
  if (quote.length > LONGEST_EXACT && words.length > 2 * ENDS)
    return `${encoded(words.slice(0, ENDS).join(' '))},${encoded(words.slice(-ENDS).join(' '))}`;
  const exact = encoded(words.join(' '));
  if (quote.length >= SHORT) return exact;
  const [prefix, suffix] = [encoded(beforeWords(before)), encoded(afterWords(after))];
  return `${prefix && `${prefix}-,`}${exact}${suffix && `,-${suffix}`}`;
}

/** A page's address with the way to these words; the page's alone where there are none. */
export function addressOfWords(url: string, passage: Pick<Passage, 'quote' | 'before' | 'after'>): string {
  if (passage.quote.trim() === '') return url;
  return `${url.replace(/#.*$/su, '')}#:~:text=${directive(passage)}`;
}
