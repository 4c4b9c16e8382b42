/** Keeping the reader's corrections. Each function answers after the transaction is complete on the disk. */
import type { Article } from '../article/article.ts';
import type { Correction, CorrectionDraft } from './correction.ts';
import { UnknownRecord } from './library-errors.ts';
import type { Library } from './open-library.ts';
import { erase, write } from './writing.ts';

/**
 * Keeps a correction; sent twice it is kept once. `open` is its article where that is not filed; throws UnknownRecord where it is neither.
 */
export function keepCorrection(
  library: Library,
  draft: CorrectionDraft,
  open: Pick<Article, 'title' | 'url'> | null = null,
): Promise<Correction> {
  return write(library, 'strict', async (writing) => {
    const details = (await writing.objectStore('articles').get(draft.articleId))?.details ?? open;
    if (!details) throw new UnknownRecord('the article of this correction was never read');
    const { title, url } = details;
    const correction: Correction = { ...draft, articleTitle: title, articleUrl: url };
    await writing.objectStore('corrections').put(correction);
    return correction;
  });
}

/** Takes a correction back; answers with what it was, or with null where there is none. */
export function dropCorrection(library: Library, id: string): Promise<Correction | null> {
  return erase(library, async (writing) => {
    const corrections = writing.objectStore('corrections');
    const correction = (await corrections.get(id)) ?? null;
    await corrections.delete(id);
    return correction;
  });
}

/** Those made in an article and those made for all, in no order. */
export async function correctionsFor(library: Library, articleId: string): Promise<Correction[]> {
  const corrections = library.transaction('corrections').store;
  const [here, everywhere] = await Promise.all([
    corrections.index('articleId').getAll(articleId),
    corrections.index('scope').getAll('all'),
  ]);
  return [...here.filter(({ scope }) => scope === 'article'), ...everywhere];
}

/** Every correction, newest first. */
export async function listCorrections(library: Library): Promise<Correction[]> {
  return (await library.getAllFromIndex('corrections', 'at')).reverse();
}
