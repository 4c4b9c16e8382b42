/** The list of claims. */
import type { Library } from '../open-library.ts';
import type { ClaimRecord } from '../schema.ts';
import type { ClaimRow, ClaimsAsk, Listed } from './browse.ts';
import { pageOf } from './pages.ts';
import { claimRow } from './rows.ts';
import { type AskedWord, askedIn, isFoundIn } from './words.ts';

async function rowOf(library: Library, claim: ClaimRecord, asked: readonly AskedWord[]): Promise<ClaimRow> {
  const looking = library.transaction(['articles', 'people']);
  const { personId } = claim;
  const [article, person] = await Promise.all([
    looking.objectStore('articles').get(claim.articleId),
    personId === undefined ? undefined : looking.objectStore('people').get(personId),
  ]);
  const { title, url } = article?.details ?? { title: '', url: '' };
  const named = person ? { personId: person.id, name: person.name } : null;
  return claimRow(claim, { title, url, person: named }, asked);
}

async function articlesWithNotes(library: Library): Promise<ReadonlySet<string>> {
  const notes = await library.getAll('notes');
  return new Set(notes.flatMap(({ articleId, deletedAt }) => (deletedAt === null ? [articleId] : [])));
}

function isAsked(claim: ClaimRecord, ask: ClaimsAsk): boolean {
  const { from, to, articleId, personId, about, sourceKind, basis } = ask;
  return (
    (from === null || claim.at >= from) &&
    (to === null || claim.at < to) &&
    (articleId === null || claim.articleId === articleId) &&
    (personId === null || claim.personId === personId) &&
    (about === null || claim.about.includes(about)) &&
    (sourceKind === null || claim.sourceKind === sourceKind) &&
    (basis === null || claim.basis === basis)
  );
}

/** A page of the claims. */
export async function listClaims(library: Library, ask: ClaimsAsk): Promise<Listed<ClaimRow>> {
  const asked = askedIn(ask.words);
  const noted = ask.hasNote ? await articlesWithNotes(library) : null;
  const found = (await library.getAll('claims'))
    .filter(
      (claim) =>
        isAsked(claim, ask) &&
        (noted === null || noted.has(claim.articleId)) &&
        isFoundIn([claim.text, claim.source ?? ''], asked),
    )
    .toSorted((one, other) => other.at - one.at || one.claim - other.claim);
  const page = pageOf(found, ask);
  return { ...page, rows: await Promise.all(page.rows.map((claim) => rowOf(library, claim, asked))) };
}
