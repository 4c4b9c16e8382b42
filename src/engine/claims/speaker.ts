/** What kind of source speaks, how the article got what they say: read from tables. */
import { BASIS_ROWS } from '../lexicons/claims-basis.ts';
import { FORMER_ROLE, OFFICIAL_ROLE, ORGANISATION_ROLE, SOURCE_KINDS } from '../lexicons/claims-sources.ts';
import type { Cast } from '../people/cast.ts';
import type { Basis, SourceKind, Span } from '../types.ts';

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

/** Basis of a claim, from the words at the cue (text of `span`) and the kind of its source. */
export function basisOf(text: string, span: Span | null, kind: SourceKind): Basis {
  if (span)
    for (const row of BASIS_ROWS) {
      const match = row.words.exec(text.slice(span.start, span.end));
      if (!match) continue;
      const start = span.start + match.index;
      return { kind: row.kind, words: { block: span.block, start, end: start + match[0].length } };
    }
  if (kind === 'media' || kind === 'document' || kind === 'anonymous') return { kind, words: null };
  return { kind: 'unstated', words: null };
}
