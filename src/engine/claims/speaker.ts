/** What kind of source speaks: read from tables. */
import { FORMER_ROLE, ROLE_ROWS } from '../lexicons/claims-roles.ts';
import { SOURCE_ROWS } from '../lexicons/claims-sources.ts';
import type { Cast } from '../people/cast.ts';
import type { SourceKind } from '../types.ts';

/** Where the words that only describe a noun begin: after it. */
const AFTER_HEAD =
  /(?:,|\s(?:of|from|for|in|on|at|with|by|to|who|whom|which|that|whose|published|released|seen|obtained|issued|signed|posted|leaked|reviewed|compiled|conducted|cited|filed|based|living|working|interviewed|familiar|close|near|among)\b).*$/u;

/** The noun phrase up to its noun: "a joint study" of "a joint study published in April". */
function headPhrase(words: string): string {
  return words.replace(AFTER_HEAD, '').replace(/(?:'s|’s)$/u, '');
}

/** Kinds of words met before; emptied when it holds more than any article needs. */
const known = new Map<string, SourceKind>();
const MOST_KNOWN = 5000;

/** Kind of a source that is no named person, from its words. */
export function kindOfWords(words: string): SourceKind {
  const before = known.get(words);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const kind = readKind(words);
  known.set(words, kind);
  return kind;
}

function readKind(words: string): SourceKind {
  const head = headPhrase(words);
  return (
    SOURCE_ROWS.find((row) => row.words.test(row.part === 'head' ? head : words))?.kind ?? 'organisation'
  );
}

/** What a role says of now: not what somebody was, nor what is told of them ("who was born in …"). */
function presentRole(role: string): string | null {
  if (FORMER_ROLE.test(role)) return null;
  return /^who (?:sits|serves|heads|leads|chairs|runs)\b/.test(role)
    ? role
    : role.replace(/(?:^|,?\s)(?:who|whose|which|that)\s.*$/u, '');
}

/** What a named person speaks for, by the article's words for them. */
export function kindOfPerson(cast: Cast, person: number): SourceKind {
  const all = cast.rolesOf(person).map(({ text }) => text);
  const once = all.some((role) => FORMER_ROLE.test(role));
  const roles = all
    .flatMap((role) => presentRole(role) ?? [])
    .filter((role) => role !== '' && !(once && /^the \S+$/i.test(role)));
  return ROLE_ROWS.find(({ words }) => roles.some((role) => words.test(role)))?.kind ?? 'person';
}
