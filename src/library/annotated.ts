/** Whether the reader left anything on an article: then it is worth remembering to a reader who wants no others remembered. */
import type { Library } from './open-library.ts';

/** True with a note that is not in the trash, or with words that are being written. */
export async function isAnnotated(library: Library, articleId: string): Promise<boolean> {
  const looking = library.transaction(['notes', 'drafts']);
  const [notes, drafts] = await Promise.all([
    looking.objectStore('notes').index('articleId').getAll(articleId),
    looking.objectStore('drafts').index('articleId').count(articleId),
  ]);
  return drafts > 0 || notes.some(({ deletedAt }) => deletedAt === null);
}
