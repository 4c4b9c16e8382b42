/** How much the library holds. */
import type { Library } from '../open-library.ts';
import type { Counts } from './browse.ts';

/** Counts of everything. */
export async function countAll(library: Library): Promise<Counts> {
  const looking = library.transaction(['people', 'articles', 'totals', 'notes', 'corrections']);
  const notes = looking.objectStore('notes');
  const [people, articles, changed, claims, all, trash, corrections] = await Promise.all([
    looking.objectStore('people').count(),
    looking.objectStore('articles').count(),
    looking.objectStore('articles').index('changedAt').count(),
    looking.objectStore('totals').get('claims'),
    notes.count(),
    notes.index('deletedAt').count(),
    looking.objectStore('corrections').count(),
  ]);
  return { people, articles, claims: claims?.count ?? 0, notes: all - trash, trash, changed, corrections };
}
