/** The reader's notes and the claims of what was read, as tables. */
import type { Note } from '../library/note.ts';
import type { ArticleRecord, ClaimRecord, PersonRecord } from '../library/schema.ts';
import { csv, csvMoment } from './csv.ts';

/** Notes that are not in the trash. */
export function notesTable(notes: readonly Note[]): string {
  const quoteOf = ({ target }: Note) => (target.type === 'person' ? '' : target.passage.quote);
  const personOf = ({ target }: Note) => (target.type === 'person' ? target.name : '');
  return csv<Note>(
    {
      note: ({ text }) => text,
      tags: ({ tags }) => tags.join(', '),
      on: ({ target }) => target.type,
      quote: quoteOf,
      person: personOf,
      paragraph: ({ target }) => (target.type === 'person' ? '' : target.passage.paragraph),
      article: ({ articleTitle }) => articleTitle,
      address: ({ articleUrl }) => articleUrl,
      created: ({ createdAt }) => csvMoment(createdAt),
      changed: ({ updatedAt }) => csvMoment(updatedAt),
      id: ({ id }) => id,
    },
    notes.filter(({ deletedAt }) => deletedAt === null),
  );
}

/** What the names of a claim's table are taken from. */
export interface ClaimTable {
  readonly claims: readonly ClaimRecord[];
  readonly articles: readonly ArticleRecord[];
  readonly people: readonly PersonRecord[];
}

/** Every claim that was filed, as the reader corrected it. */
export function claimsTable({ claims, articles, people }: ClaimTable): string {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const details = ({ articleId }: ClaimRecord) => articleOf.get(articleId)?.details;
  return csv<ClaimRecord>(
    {
      claim: ({ text }) => text,
      source: ({ source }) => source ?? '',
      person: ({ personId }) => nameOf.get(personId ?? '') ?? '',
      about: ({ about }) => about.flatMap((id) => nameOf.get(id) ?? []).join(', '),
      words: ({ kind }) => kind,
      'kind of source': ({ sourceKind }) => sourceKind,
      basis: ({ basis }) => basis,
      degree: ({ degree }) => degree,
      article: (claim) => details(claim)?.title ?? '',
      authors: (claim) => details(claim)?.authors.join(', ') ?? '',
      published: (claim) => details(claim)?.published ?? '',
      read: ({ at }) => csvMoment(at),
      address: (claim) => details(claim)?.url ?? '',
    },
    claims,
  );
}
