/** What kind of source speaks: read from tables. */
import { FORMER_ROLE, OFFICIAL_ROLE, ORGANISATION_ROLE, SOURCE_KINDS } from '../lexicons/claims-sources.ts';
import type { Cast } from '../people/cast.ts';
import type { SourceKind } from '../types.ts';

/** Kind of a source that is no named person, from its words. */
export function kindOfWords(words: string): SourceKind {
  return SOURCE_KINDS.find((row) => row.words.test(words))?.kind ?? 'organisation';
}

/** A named person speaks for a state body or an organisation when the article's words for them say so. */
export function kindOfPerson(cast: Cast, person: number): SourceKind {
  const roles = cast.rolesOf(person).map(({ text }) => text);
  if (roles.some((role) => OFFICIAL_ROLE.test(role) && !FORMER_ROLE.test(role))) return 'official';
  return roles.some((role) => ORGANISATION_ROLE.test(role) && !FORMER_ROLE.test(role))
    ? 'organisation'
    : 'person';
}
