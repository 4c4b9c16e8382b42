/** Whom and what a correction names: people by all their names, sources by the article's words for them. */
import type { PersonNamed, SourceNamed } from '../../library/correction.ts';
import type { Reading } from '../../library/reading.ts';
import { sourceParts } from './source-parts.ts';
import { wordsAt } from './words-at.ts';

/** Null for an index of nobody. */
export function personNamed({ analysis, people }: Reading, index: number): PersonNamed | null {
  const person = analysis.people[index];
  const known = people[index];
  if (!person || !known) return null;
  return { name: person.name, names: [person.name, ...person.spellings], personId: known.personId };
}

/** Somebody of this article who can be chosen, with the article's words for them. */
export interface PersonChoice {
  readonly named: PersonNamed;
  readonly role: string | null;
}

/** Everybody of the article in reading order, but the one with this index. */
export function otherPeople(reading: Reading, without: number | null): readonly PersonChoice[] {
  return reading.analysis.people.flatMap((person, index): PersonChoice[] => {
    const named = index === without ? null : personNamed(reading, index);
    return named ? [{ named, role: person.roles[0]?.text ?? null }] : [];
  });
}

/** The article's sources that are no named people, each once. */
export function wordSources(reading: Reading): readonly Extract<SourceNamed, { type: 'words' }>[] {
  const sources = reading.analysis.claims.flatMap(({ source, sourceKind }) => {
    if (!source || source.person !== null) return [];
    const words = sourceParts(wordsAt(reading, source.named ?? source.head ?? source)).head.trim();
    return words === '' ? [] : [{ type: 'words' as const, words, kind: sourceKind }];
  });
  return [...new Map(sources.map((source) => [source.words.toLowerCase(), source])).values()];
}
