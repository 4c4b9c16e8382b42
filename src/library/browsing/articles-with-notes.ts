/** Which articles have a note that is not in the trash. */
import type { Library } from '../open-library.ts';

/** Their ids. */
export async function articlesWithNotes(library: Library): Promise<ReadonlySet<string>> {
  const notes = await library.getAll('notes');
  return new Set(notes.flatMap(({ articleId, deletedAt }) => (deletedAt === null ? [articleId] : [])));
}
