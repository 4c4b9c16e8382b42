/** One search over everything. */

import { askedIn } from '../finding/words.ts';
import type { Library } from '../open-library.ts';
import type { Found } from './browse.ts';
import { listArticles } from './list-articles.ts';
import { listClaims } from './list-claims.ts';
import { listNotes } from './list-notes.ts';
import { listPeople } from './list-people.ts';

const NOTHING = { rows: [], next: null, count: 0 };

/** The first `most` of each section that have these words; nothing where no word is asked for. */
export async function searchLibrary(library: Library, words: string, most: number): Promise<Found> {
  if (askedIn(words).length === 0)
    return { people: NOTHING, claims: NOTHING, notes: NOTHING, articles: NOTHING };
  const page = { words, most, after: null, hasNote: false };
  const always = { from: null, to: null, personId: null };
  const [people, claims, notes, articles] = await Promise.all([
    listPeople(library, { ...page, order: 'last-met' }),
    listClaims(library, { ...page, ...always, articleId: null, about: null, sourceKind: null, basis: null }),
    listNotes(library, { ...page, ...always, articleId: null, tag: null, trash: false }),
    listArticles(library, { ...page, ...always }),
  ]);
  return { people, claims, notes, articles };
}
