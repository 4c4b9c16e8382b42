/** Looking for somebody met before, by a part of the name in any spelling. */
import { wordKey } from '../engine/romanisation.ts';
import type { PersonNamed } from './correction.ts';
import type { Library } from './open-library.ts';
import type { PersonRecord } from './schema.ts';

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/u).filter(Boolean);

const fold = (name: string) => wordsOf(name).flatMap((word) => [word, wordKey(word).toLowerCase()]);

/** Every word that was written begins a word of the name. */
function fits({ name, names }: PersonRecord, asked: readonly string[]): boolean {
  const words = [name, ...names].flatMap(fold);
  return asked.every((part) => {
    const key = wordKey(part).toLowerCase();
    return words.some((word) => word.startsWith(part) || (key !== '' && word.startsWith(key)));
  });
}

/** The first few by name; those who came into the library last stand first where nothing is asked for. */
export async function findPeople(library: Library, words: string, most: number): Promise<PersonNamed[]> {
  const asked = wordsOf(words);
  const people = await library.getAllFromIndex('people', 'name');
  const found =
    asked.length === 0
      ? people.toSorted((one, other) => other.firstMet - one.firstMet)
      : people.filter((person) => fits(person, asked));
  return found
    .slice(0, most)
    .map(({ id, name, names }) => ({ name, names: [...new Set([name, ...names])], personId: id }));
}
