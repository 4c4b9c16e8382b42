/** Search within one reading: a few hundred short texts, so a plain look through them is instant. */
import type { Reading } from '../../library/reading.ts';
import { allClaims, type Indexed } from './claims-of.ts';
import { quoteOf } from './quote-of.ts';
import { wordsAt } from './words-at.ts';
import { type Written, writtenOn } from './written-on.ts';

/** Letters as a searcher types them: small, without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of the query stands somewhere in the texts. An empty query fits everything. */
export function fits(query: string, texts: readonly string[]): boolean {
  const text = folded(texts.join('\n'));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Those of a list that a search finds; all of them, at no cost, when nothing is searched for. */
export function found<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
): readonly Item[] {
  return query.trim() === '' ? items : items.filter((item) => fits(query, textsOf(item)));
}

/** What a search for people looks at. */
export function textsOfPerson(reading: Reading, person: number): readonly string[] {
  const named = reading.analysis.people[person];
  return named ? [named.name, ...named.spellings, ...named.roles.map((role) => role.text)] : [];
}

/** What a search for claims looks at: who, the words, and how the article knows. */
export function textsOfClaim(reading: Reading, { claim }: Indexed): readonly string[] {
  const { source, cue, basis } = claim;
  const name = source?.person != null ? (reading.analysis.people[source.person]?.name ?? '') : '';
  return [
    name,
    source ? wordsAt(reading, source) : '',
    ...claim.content.map((span) => wordsAt(reading, span)),
    cue ? wordsAt(reading, cue) : '',
    basis.words ? wordsAt(reading, basis.words) : '',
  ];
}

/** What a search for notes looks at. */
export function textsOfWritten({ text, tags, target }: Written): readonly string[] {
  return [text, ...tags, quoteOf(target)];
}

/** How many of each list a search finds: what is not in this list may be in the next. */
export function foundCounts(reading: Reading, query: string) {
  const people = reading.analysis.people.map((_, index) => index);
  return {
    people: found(people, query, (index) => textsOfPerson(reading, index)).length,
    claims: found(allClaims(reading), query, (entry) => textsOfClaim(reading, entry)).length,
    notes: found(writtenOn(reading), query, textsOfWritten).length,
  };
}
