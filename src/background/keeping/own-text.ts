/** What a second copy holds: all that nothing can make again, as a file of our own form. */
import { readSettings } from '../../browser/settings.ts';
import type { Library } from '../../library/open-library.ts';
import type { Copy } from '../../transfer/copy.ts';
import { gatherCopy } from '../../transfer/gather-copy.ts';
import { writeCopy } from '../../transfer/write-copy.ts';
import type { OwnText } from './make-copy.ts';

/** UTF-16 units of all texts as read together: some 3,000 articles. What is over it goes, the words of the reader never. */
const MOST_TEXT = 16_000_000;

const lettersOf = ({ blocks }: Copy['texts'][number]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Without the articles that were read longest ago, where there are too many. */
export function bounded(copy: Copy, most = MOST_TEXT): Copy {
  const letters = new Map<string, number>();
  for (const text of copy.texts)
    letters.set(text.articleId, (letters.get(text.articleId) ?? 0) + lettersOf(text));
  const newest = copy.articles.toSorted((one, other) => other.lastRead - one.lastRead);
  const kept = new Set<string>();
  let sum = 0;
  for (const { id } of newest) {
    sum += letters.get(id) ?? 0;
    if (sum > most) break;
    kept.add(id);
  }
  const isKept = ({ articleId }: { readonly articleId: string }) => kept.has(articleId);
  return {
    ...copy,
    articles: copy.articles.filter(({ id }) => kept.has(id)),
    texts: copy.texts.filter(isKept),
    stood: copy.stood.filter(isKept),
  };
}

/** Rejects when the library cannot be read. */
export async function ownText(library: Library, at: number): Promise<OwnText> {
  const copy = bounded(await gatherCopy(library, { whole: false, settings: await readSettings() }));
  const { notes, corrections, drafts, articles } = copy;
  return {
    text: writeCopy(copy, at),
    counts: {
      notes: notes.length,
      corrections: corrections.length,
      drafts: drafts.length,
      articles: articles.length,
    },
  };
}
