/** Notes that another program wrote on pages of the newspaper. */
import { readAddress } from '../article/address.ts';
import { HOSTS } from '../article/site.ts';
import type { Note } from '../library/note.ts';
import { cleanTags } from '../library/tags.ts';
import type { RefusedBecause } from './unreadable.ts';

export interface ForeignNote {
  readonly id: string;
  /** The page's address, as that program knows it. */
  readonly address: string;
  readonly title: string;
  /** Null on a note on the whole page. */
  readonly quote: { readonly exact: string; readonly before: string; readonly after: string } | null;
  readonly text: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The article of an address of the newspaper; null for pages elsewhere, and for those that are no article. */
export function articleAt(address: string): { readonly id: string; readonly url: string } | null {
  const read = readAddress(address);
  const site = read && Object.hasOwn(HOSTS, read.host) ? HOSTS[read.host] : undefined;
  if (!read || read.identity === null || site === undefined) return null;
  return { id: `${site}:${read.identity}`, url: read.url };
}

/** A note on the whole page hangs on its headline, which is words of the article too. */
function wordsOf({ quote, title }: ForeignNote) {
  if (quote && quote.exact.trim() !== '') return quote;
  return title.trim() === '' ? null : { exact: title, before: '', after: '' };
}

/**
 * As a note of ours. Its paragraph is what that program kept of the text around the words, until the article's own text
 * says more (`settle-foreign`).
 */
export function noteOf(foreign: ForeignNote): Note | RefusedBecause {
  const article = articleAt(foreign.address);
  const words = wordsOf(foreign);
  if (!article) return 'elsewhere';
  if (!words) return 'no-words';
  const { exact, before, after } = words;
  const passage = {
    quote: exact,
    before,
    after,
    start: 0,
    end: exact.length,
    paragraph: before + exact + after,
  };
  const { id, title, text, tags, createdAt, updatedAt } = foreign;
  return {
    id,
    target: { type: 'passage', passage },
    articleId: article.id,
    articleTitle: title.trim() === '' ? article.url : title,
    articleUrl: article.url,
    text,
    tags: cleanTags(tags),
    createdAt,
    updatedAt: Math.max(createdAt, updatedAt),
    deletedAt: null,
  };
}
