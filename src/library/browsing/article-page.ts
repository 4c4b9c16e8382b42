/** Everything of one article but its text. */
import type { Library } from '../open-library.ts';
import type { ArticlePage } from './browse.ts';
import { listClaims } from './list-claims.ts';
import { listNotes } from './list-notes.ts';

/** Claims that the page begins with. */
const FIRST = 50;

async function peopleIn(library: Library, articleId: string): Promise<ArticlePage['people']> {
  const looking = library.transaction(['appearances', 'claims']);
  const [seen, claims] = await Promise.all([
    looking.objectStore('appearances').index('articleId').getAll(articleId),
    looking.objectStore('claims').index('articleId').getAll(articleId),
  ]);
  return seen.map(({ personId, name, called }) => ({
    personId,
    name,
    called,
    claims: claims.filter((claim) => claim.personId === personId).length,
  }));
}

/** Null for an article that is not in the library. */
export async function articlePage(library: Library, articleId: string): Promise<ArticlePage | null> {
  const article = await library.get('articles', articleId);
  if (!article) return null;
  const { details, firstRead, lastRead } = article;
  const any = { words: '', from: null, to: null, articleId, personId: null, after: null };
  const [people, claims, notes, texts, strip] = await Promise.all([
    peopleIn(library, articleId),
    listClaims(library, { ...any, about: null, sourceKind: null, basis: null, hasNote: false, most: FIRST }),
    listNotes(library, { ...any, tag: null, trash: false, most: 200 }),
    library.getAllFromIndex('texts', 'articleId', articleId),
    library.get('strips', articleId),
  ]);
  const versions = texts
    .map(({ hash, firstRead: at }) => ({ hash, firstRead: at }))
    .toSorted((one, other) => one.firstRead - other.firstRead);
  return {
    articleId,
    details,
    firstRead,
    lastRead,
    strip: strip ?? null,
    people,
    claims,
    notes: notes.rows,
    versions,
  };
}
