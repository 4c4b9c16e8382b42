/** What kind of source speaks: read from tables. */
import { FORMER_ROLE, OFFICIAL_ROLE, ORGANISATION_ROLE, SOURCE_ROWS } from '../lexicons/claims-sources.ts';
import type { Cast } from '../people/cast.ts';
import type { SourceKind } from '../types.ts';

/** Where the words that only describe a noun begin: after it. */
const AFTER_HEAD =
  /(?:,|\s(?:of|from|for|in|on|at|with|by|to|who|whom|which|that|whose|published|released|seen|obtained|issued|signed|posted|leaked|reviewed|compiled|conducted|cited|filed|based|living|working|interviewed|familiar|close|near|among)\b).*$/u;

/** The noun phrase up to its noun: "a joint study" of "a joint study published in April". */
function headPhrase(words: string): string {
  return words.replace(AFTER_HEAD, '').replace(/(?:'s|’s)$/u, '');
}

/** Kind of a source that is no named person, from its words. */
export function kindOfWords(words: string): SourceKind {
  const head = headPhrase(words);
  return (
    SOURCE_ROWS.find((row) => row.words.test(row.part === 'head' ? head : words))?.kind ?? 'organisation'
  );
}

/** A named person speaks for a state body or an organisation when the article's words for them say so. */
export function kindOfPerson(cast: Cast, person: number): SourceKind {
  const roles = cast.rolesOf(person).map(({ text }) => text);
  if (roles.some((role) => OFFICIAL_ROLE.test(role) && !FORMER_ROLE.test(role))) return 'official';
  return roles.some((role) => ORGANISATION_ROLE.test(role) && !FORMER_ROLE.test(role))
    ? 'organisation'
    : 'person';
}
