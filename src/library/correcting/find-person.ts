/** Which person of an article a correction means. */
import { nameKey } from '../../engine/romanisation.ts';
import type { Person } from '../../engine/types.ts';
import type { PersonNamed } from '../correction.ts';
import type { Corrected } from './corrected.ts';

export const namesOf = ({ name, spellings }: Pick<Person, 'name' | 'spellings'>): string[] => [
  name,
  ...spellings,
];

/** Index of the person with this very name, or with a spelling of one of the names; null when nobody has one. */
export function findPerson({ analysis, identities }: Corrected, { name, names }: PersonNamed): number | null {
  const { people } = analysis;
  const exact = people.findIndex((person) => person.name === name);
  if (exact >= 0) return exact;
  const keys = new Set([name, ...names].map(nameKey));
  const spelled = people.findIndex((person, index) =>
    [...namesOf(person), ...(identities[index]?.names ?? [])].some((each) => keys.has(nameKey(each))),
  );
  return spelled < 0 ? null : spelled;
}

/** Other ways in which a whole name is written, each once, without the name itself. */
export function spellingsBeside(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((each) => each !== name);
}
