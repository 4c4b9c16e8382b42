/** Whether a set of nouns holds one. */
import { bareWord } from './bodies.ts';

/** Whether the nouns hold one, in the plural too. */
export function holdsNoun(nouns: ReadonlySet<string>, noun: string): boolean {
  return nouns.has(noun) || (noun.endsWith('s') && nouns.has(inSingular(noun)));
}

/** Words of a phrase with the last of them in the singular. */
function inSingular(noun: string): string {
  const space = noun.lastIndexOf(' ') + 1;
  return noun.slice(0, space) + bareWord(noun.slice(space));
}
