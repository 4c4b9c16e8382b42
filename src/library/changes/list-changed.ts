/** The articles that were changed between two readings. */
import type { Listed, PageAsk } from '../browsing/browse.ts';
import { pageOf } from '../browsing/pages.ts';
import type { Library } from '../open-library.ts';
import type { ArticleRecord } from '../schema.ts';
import type { ChangedArticle } from './changes.ts';

/** Null for one that stands as it was read first. */
export function changedArticle({ id, details, changed }: ArticleRecord): ChangedArticle | null {
  if (changed === null) return null;
  const { title, url } = details;
  return { articleId: id, title, url, readBefore: changed.before.lastRead, readNow: changed.at };
}

/** A page of them, those changed last first. */
export async function listChanged(library: Library, ask: PageAsk): Promise<Listed<ChangedArticle>> {
  const changed = (await library.getAllFromIndex('articles', 'changedAt')).reverse();
  return pageOf(
    changed.flatMap((article) => changedArticle(article) ?? []),
    ask,
  );
}
